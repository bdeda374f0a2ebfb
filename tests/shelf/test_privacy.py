import re
import sys

import pytest

from finder.problems import FolderNotErased, ShelfInUse
from finder.shelf.erasing import erase
from finder.shelf.shelf import Shelf
from finder.shelf.trouble import Cause

NAME = "Mellingham-secret"


def traces(folder):
    """The files that hold the secret in UTF-8 or UTF-16."""
    forms = [NAME.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be")]
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    return [path.name for path in files if any(form in path.read_bytes() for form in forms)]


@pytest.fixture
def noted(shelf):
    """The key of an item with a secret note."""
    shelf.add(shelf.saved.key, "a", "A")
    (kept,) = shelf.items(shelf.saved.key)
    shelf.set_note(kept.key, NAME)
    return kept.key


def test_the_search_for_traces_finds_a_note_that_is_kept(shelf, noted, folder):
    assert traces(folder) == ["shelf.sqlite"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights by folder")
def test_only_its_owner_can_open_what_is_kept_even_in_an_open_folder(folder, reopen):
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    shelf = reopen()
    shelf.add(shelf.saved.key, "a", "A")
    files = [path for path in folder.iterdir() if path.is_file()]
    assert {path.name for path in files} >= {"shelf.sqlite", "shelf.sqlite-journal"}
    assert {path.stat().st_mode & 0o777 for path in files} == {0o600}
    assert (folder / "backups").stat().st_mode & 0o777 == 0o700


FORGETTING = {
    "changing the note": lambda shelf, key: shelf.set_note(key, "other"),
    "removing the item": lambda shelf, key: shelf.remove(key),
    "clearing the list": lambda shelf, key: shelf.clear(shelf.saved.key),
    "moving and removing": lambda shelf, key: (
        shelf.move_to(key, shelf.handout.key),
        shelf.remove(key),
    ),
}


@pytest.mark.parametrize("forget", FORGETTING.values(), ids=FORGETTING)
def test_a_note_that_is_taken_away_is_gone_from_every_file(shelf, noted, folder, forget):
    forget(shelf, noted)
    assert traces(folder) == []


def test_many_long_notes_leave_no_trace_between_the_pages(shelf, folder):
    made = shelf.new_list("Visit")
    for number in range(30):
        shelf.add(made.key, f"e{number}", f"{NAME} {number}")
        shelf.set_note(shelf.items(made.key)[-1].key, f"{NAME} " * 100)
    assert traces(folder) == ["shelf.sqlite"]
    shelf.delete_list(made.key)
    assert traces(folder) == []


def test_turning_recently_viewed_off_removes_it_from_every_file(shelf, reopen, folder):
    shelf.viewed("page", NAME)
    again = reopen()
    assert traces(folder) == ["shelf.sqlite"]
    again.recents_on = False
    assert traces(folder) == []


def test_no_time_of_day_is_kept_and_a_day_only_for_items(shelf):
    shelf.add(shelf.saved.key, "a", "A")
    shelf.viewed("b", "B")
    shelf.set_setting("theme", "dark")
    kept = "\n".join(shelf._store._connection.iterdump())
    assert re.findall(r"\d\d:\d\d", kept) == []
    assert [line for line in kept.splitlines() if "2026-03-01" in line and "items" not in line] == [
        line for line in kept.splitlines() if "001_first_shelf" in line
    ]


def test_erasing_removes_backups_quarantine_lock_and_folder(shelf, noted, folder, reopen):
    reopen().close()
    path = folder / "shelf.sqlite"
    path.write_bytes(path.read_bytes().replace(b"Mellingham", b"Wellingham"))
    reopen().close()
    assert (folder / "quarantine").exists()
    assert len(list((folder / "backups").iterdir())) > 1
    assert erase(folder) > 3
    assert not folder.exists()


def test_erasing_leaves_what_is_not_the_shelfs(shelf, folder):
    shelf.close()
    (folder / "other.txt").write_text("mine")
    erase(folder)
    assert [path.name for path in folder.iterdir()] == ["other.txt"]


def test_erasing_an_open_shelf_is_refused_from_outside(shelf, noted, folder):
    with pytest.raises(ShelfInUse):
        erase(folder)
    assert shelf.item(noted).note == NAME


def test_erasing_from_the_window_leaves_an_empty_shelf_for_this_session(shelf, noted, folder):
    told = []
    shelf.when_troubled(told.append)
    shelf.back_up()
    shelf.erase()
    assert list(folder.iterdir()) == []
    assert (shelf.session_only, shelf.saved.count) == (True, 0)
    assert [trouble.cause for trouble in told] == [Cause.ERASED]
    assert shelf.add(shelf.saved.key, "b", "B")
    shelf.close()
    assert list(folder.iterdir()) == []


def test_erasing_a_shelf_in_memory_empties_it():
    shelf = Shelf.open(None)
    shelf.add(shelf.saved.key, "a", "A")
    shelf.erase()
    assert shelf.saved.count == 0
    shelf.close()


@pytest.mark.skipif(sys.platform == "win32", reason="uses a folder in the place of a file")
def test_what_cannot_be_erased_is_told(folder):
    (folder / "shelf.lock").mkdir(parents=True)
    with pytest.raises(FolderNotErased, match="Remove the folder yourself"):
        erase(folder)
