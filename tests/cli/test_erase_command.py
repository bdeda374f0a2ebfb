import io
import sys

import pytest

from finder.cli.main import main
from finder.shelf.shelf import Shelf


def test_erase_leaves_nothing_behind(tmp_path, capsys):
    folder = tmp_path / "data"
    shelf = Shelf.open(folder)
    shelf.new_list("Tuesday")
    shelf.close()
    assert main(["erase", "--yes", "--data", str(folder)]) == 0
    assert "Erased" in capsys.readouterr().out
    assert not folder.exists()


class Terminal(io.StringIO):
    """A terminal at which somebody types."""

    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("typed", "erased"), [("yes\n", True), ("\n", False), ("", False)], ids=["yes", "no", "end"]
)
def test_only_yes_erases_at_a_terminal(tmp_path, monkeypatch, typed, erased):
    folder = tmp_path / "data"
    Shelf.open(folder).close()
    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    assert main(["erase", "--data", str(folder)]) == (0 if erased else 1)
    assert folder.exists() is not erased


def test_erase_does_nothing_while_a_window_is_open(tmp_path, capsys):
    shelf = Shelf.open(tmp_path)
    shelf.new_list("Tuesday")
    assert main(["erase", "--yes", "--data", str(tmp_path)]) == 1
    assert "open in another window" in capsys.readouterr().err
    assert [held.name for held in shelf.lists()] == ["Tuesday"]
    shelf.close()


def test_erasing_nothing_is_no_mistake(tmp_path, capsys):
    assert main(["erase", "--yes", "--data", str(tmp_path / "none")]) == 0
    assert "nothing in" in capsys.readouterr().out


def test_erase_refuses_in_a_sentence_where_nobody_can_be_asked(tmp_path, monkeypatch, capsys):
    shelf = Shelf.open(tmp_path)
    shelf.new_list("Tuesday")
    shelf.close()
    monkeypatch.setattr(sys, "stdin", io.StringIO("yes\n"))
    assert main(["erase", "--data", str(tmp_path)]) == 2
    assert "Add --yes if you mean it." in capsys.readouterr().err
    again = Shelf.open(tmp_path)
    assert [held.name for held in again.lists()] == ["Tuesday"]
    again.close()
