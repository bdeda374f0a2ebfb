import io
import sys

import pytest

from finder.cli.main import COMMANDS, build_parser, main
from finder.cli.output import plain


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["dance"],
        ["search", "--limit", "0"],
        ["search", "--limit", "many"],
        ["search", "--sort", "colour"],
        ["search", "--need", "dragons"],
        ["search", "--unknown"],
        ["show"],
        ["show", "a", "b"],
        ["catalogue"],
        ["catalogue", "paint"],
    ],
)
def test_wrong_use_is_one_sentence_and_2(ask, argv):
    code, out, err = ask(*argv)
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert err[0].isupper() or err[0] == "“"
    assert err.rstrip().endswith(".")


@pytest.mark.parametrize("argv", [["--help"], ["search", "--help"], ["catalogue", "build", "-h"]])
def test_help_is_there_for_every_command(argv, capsys):
    with pytest.raises(SystemExit) as left:
        main(argv)
    assert left.value.code == 0
    assert "usage: signpost" in capsys.readouterr().out


def test_every_command_is_in_the_help_and_can_be_run():
    shown = build_parser().format_help()
    names = [module.__name__.rpartition(".")[2].split("_")[0] for module in COMMANDS]
    assert all(f"    {name}" in shown for name in names)


def test_global_options_stand_before_or_after_the_command(small_file, capsys):
    for argv in (
        ["--data", "d", "--lang", "cy", "--catalogue", str(small_file), "search", "lantern"],
        ["search", "lantern", "--data", "d", "--lang", "cy", "--catalogue", str(small_file)],
        ["catalogue", "info", "--catalogue", str(small_file)],
    ):
        assert main(argv) == 0
    assert "A small catalogue" in capsys.readouterr().out


def test_what_the_world_does_is_one_sentence_and_1(tmp_path, capsys):
    for path, said in ((tmp_path / "none", "There is no catalogue"), (tmp_path, "no catalogue")):
        assert main(["search", "--catalogue", str(path)]) == 1
        assert said in capsys.readouterr().err
    broken = tmp_path / "broken"
    broken.write_bytes(b"x" * 5000)
    assert main(["search", "--catalogue", str(broken)]) == 1
    assert "cannot be used" in capsys.readouterr().err


def test_a_terminal_that_cannot_show_a_letter_does_not_stop_a_command(small_file, monkeypatch):
    for encoding in ("ascii", "cp1252", "utf-8"):
        stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
        monkeypatch.setattr(sys, "stdout", stream)
        for json in ([], ["--json"]):
            assert main(["--catalogue", str(small_file), "show", "sleep", *json]) == 0


def test_control_characters_never_reach_a_terminal():
    assert plain("a\x1b[31mb\u202ec\nd") == "a\ufffd[31mb\ufffdc\nd"
    assert plain("café “ok”") == "café “ok”"


def test_a_reader_that_goes_away_is_no_fault(small_file, monkeypatch, tmp_path):
    class Gone(io.StringIO):
        def write(self, text):
            raise BrokenPipeError

        def fileno(self):
            return self.file.fileno()

    gone = Gone()
    with (tmp_path / "sink").open("w") as gone.file:
        monkeypatch.setattr(sys, "stdout", gone)
        assert main(["--catalogue", str(small_file), "search"]) == 1
