import threading

import pytest
from PySide6.QtCore import QObject, Slot

from finder.shelf.exchange_verbs import ExchangeVerbs

HEAD = 'format = "signpost-lists"\nversion = 1\n'
LIST = '[[lists]]\nname = "{0}"\nrole = "list"\n[[lists.items]]\nentry = "a"\ntitle = "A"\n'


@pytest.fixture
def transfer(parts):
    yield parts.keeper.transfer
    parts.keeper.transfer.close()


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "lists.toml"
    path.write_text(HEAD + "".join(LIST.format(name) for name in "ABC"), encoding="utf-8")
    return path


@pytest.fixture
def slow(monkeypatch):
    """Holds an import up before its first list until it is let go."""
    reached, go = threading.Event(), threading.Event()
    import_ = ExchangeVerbs.import_

    def held_up(self, path, go_on):
        def slowly(done, of):
            reached.set()
            go.wait(20)
            return go_on(done, of)

        return import_(self, path, slowly)

    monkeypatch.setattr(ExchangeVerbs, "import_", held_up)
    yield reached, go
    go.set()


def nothing(*_what):
    pass


def test_what_takes_long_is_told_with_a_way_to_stop_it_which_leaves_all_as_it_was(
    transfer, file, slow, shelf, heard, qtbot
):
    told = []
    transfer.working.connect(lambda sentence, stop: told.append((sentence, stop)))
    transfer.take_in(file, nothing, heard.sentences.append)
    qtbot.waitUntil(lambda: told != [])
    (sentence, stop), *_ = told
    assert sentence == "Importing lists: 0 %"
    stop()
    slow[1].set()
    qtbot.waitUntil(lambda: heard.sentences != [])
    assert heard.last == "Stopped. Nothing was imported."
    assert told[-1] == ("", None)
    assert shelf.lists() == ()


def test_a_second_file_waits_for_the_first(transfer, file, slow, qtbot):
    came = []
    for _ in range(2):
        transfer.take_in(file, came.extend, nothing)
    slow[1].set()
    qtbot.waitUntil(lambda: len(came) == 6)
    assert [made.name for made in came] == ["A", "B", "C", "A (2)", "B (2)", "C (2)"]


def test_closing_while_lists_come_in_leaves_them_out(parts, transfer, file, slow, shelf):
    transfer.take_in(file, nothing, nothing)
    assert slow[0].wait(20)
    transfer.stop()
    slow[1].set()
    transfer.close()
    assert shelf.lists() == ()


def test_what_is_quick_is_not_told_while_it_lasts(transfer, file, heard, qtbot):
    told, came = [], []
    transfer.working.connect(lambda sentence, _stop: told.append(sentence))
    transfer.take_in(file, came.extend, nothing)
    qtbot.waitUntil(lambda: came != [])
    assert told == [""]


class Window(QObject):
    """Stands where the desk does: an object of the window's thread that is told of trouble."""

    def __init__(self):
        super().__init__()
        self.heard_in = []

    @Slot(object)
    def hear(self, _trouble):
        self.heard_in.append(threading.current_thread())


def test_a_disk_that_is_lost_while_lists_come_in_is_told_in_the_windows_thread(
    parts, transfer, file, shelf, qtbot
):
    window, came = Window(), []
    parts.keeper.troubled.connect(window.hear)
    shelf._store._connection.execute("PRAGMA query_only = ON")
    transfer.take_in(file, came.extend, nothing)
    qtbot.waitUntil(lambda: came != [])
    assert window.heard_in == [threading.main_thread()]
    assert shelf.session_only
    assert [made.name for made in came] == ["A", "B", "C"]
