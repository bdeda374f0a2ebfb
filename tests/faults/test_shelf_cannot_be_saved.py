import sys

import pytest

from finder.problems import ShelfInUse
from finder.shelf.erasing import erase
from finder.shelf.schema import VERSION
from finder.shelf.shelf import Shelf
from finder.shelf.trouble import Cause

HOLD = """
import sys, time
from pathlib import Path
from finder.shelf.shelf import Shelf
shelf = Shelf.open(Path(sys.argv[1]))
shelf.add(shelf.saved.key, "theirs", "Theirs")
print("open", flush=True)
time.sleep(60)
"""

LIMITED = """
import resource, sys
from pathlib import Path
from finder.shelf.shelf import Shelf
shelf = Shelf.open(Path(sys.argv[1]))
shelf.add(shelf.saved.key, "first", "First")
size = Path(sys.argv[1], "shelf.sqlite").stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
for number in range(400):
    shelf.add(shelf.saved.key, f"e{number}", "x" * 200)
    if shelf.session_only:
        break
print(number, shelf.saved.count, shelf.trouble_code.cause, flush=True)
shelf.close()
"""

UNPRIVILEGED = """
import os, sys
from pathlib import Path
from tempfile import TemporaryDirectory
from finder.shelf.shelf import Shelf
with TemporaryDirectory() as place:
    os.chmod(place, 0o755)
    folder = Path(place, "data")
    shelf = Shelf.open(folder)
    shelf.add(shelf.saved.key, "first", "First")
    shelf.close()
    for path in folder.rglob("*"):
        os.chmod(path, 0o555 if path.is_dir() else 0o444)
    os.chmod(folder, 0o555)
    if os.geteuid() == 0:
        os.seteuid(65534)
    shelf = Shelf.open(folder)
    shelf.add(shelf.saved.key, "second", "Second")
    print(shelf.trouble_code.cause, shelf.session_only, shelf.saved.count, flush=True)
    shelf.close()
    if os.getuid() == 0:
        os.seteuid(0)
    os.chmod(folder, 0o755)
"""

only_posix = pytest.mark.skipif(sys.platform == "win32", reason="uses POSIX limits and rights")


def test_a_folder_that_cannot_be_made_gives_a_shelf_for_this_session(tmp_path, opened):
    (tmp_path / "file").write_text("in the way")
    shelf = opened(tmp_path / "file" / "data")
    assert (shelf.session_only, shelf.trouble_code.cause) == (True, Cause.UNWRITABLE)
    assert str(tmp_path / "file" / "data") in shelf.trouble
    assert shelf.add(shelf.saved.key, "a", "A")
    assert shelf.saved.count == 1


def test_what_is_kept_on_a_read_only_stick_can_still_be_used(folder, opened):
    shelf = opened()
    shelf.add(shelf.saved.key, "a", "A")
    shelf.close()
    (folder / "shelf.lock").unlink()
    (folder / "shelf.lock").mkdir()
    before = (folder / "shelf.sqlite").read_bytes()
    again = opened()
    assert (again.session_only, again.trouble_code.cause) == (True, Cause.UNWRITABLE)
    again.add(again.saved.key, "b", "B")
    assert [kept.entry_id for kept in again.items(again.saved.key)] == ["a", "b"]
    assert (folder / "shelf.sqlite").read_bytes() == before


@only_posix
def test_without_the_right_to_write_lists_are_read_and_the_rest_lasts_for_the_session(child):
    said, error = child(UNPRIVILEGED).communicate()
    assert (said.strip(), error) == ("unwritable True 2", "")


@only_posix
def test_a_file_that_cannot_grow_loses_nothing_acknowledged(child, folder, opened):
    said, error = child(LIMITED, folder).communicate()
    assert error == ""
    number, count, cause = said.split()
    assert int(count) == int(number) + 2
    assert cause in (Cause.UNWRITABLE, Cause.FULL)
    shelf = opened()
    on_disk = [kept.entry_id for kept in shelf.items(shelf.saved.key)]
    assert on_disk == ["first", *(f"e{each}" for each in range(int(number)))]
    assert shelf.trouble == ""


def test_a_full_disk_is_told_at_once_and_what_was_typed_is_not_lost(opened):
    shelf = opened()
    told = []
    shelf.when_troubled(told.append)
    made = shelf.new_list("Visit")
    shelf.add(made.key, "a", "A")
    shelf._store._connection.execute("PRAGMA max_page_count = 1")
    for number in range(60):
        shelf.add(made.key, f"e{number}", "x" * 300)
    assert [trouble.cause for trouble in told] == [Cause.FULL]
    assert "no room left" in shelf.trouble
    assert shelf.list_of(made.key).count == 61


def test_changes_together_are_all_kept_for_the_session_when_the_disk_fails_between_them(opened):
    shelf = opened()
    told = []
    shelf.when_troubled(told.append)
    made = shelf.new_list("Visit")
    shelf._store._connection.execute("PRAGMA max_page_count = 1")

    def fill():
        for number in range(60):
            shelf.add(made.key, f"e{number}", "x" * 300)
        return shelf.list_of(made.key).count

    assert shelf.together(fill) == 60
    assert [trouble.cause for trouble in told] == [Cause.FULL]
    assert shelf.list_of(made.key).count == 60


def test_a_second_copy_sees_the_lists_changes_nothing_and_says_so(opened):
    first = opened()
    first.add(first.saved.key, "a", "A")
    second = opened()
    assert (second.session_only, second.trouble_code.cause) == (True, Cause.IN_USE)
    assert "already open in another window" in second.trouble
    second.add(second.saved.key, "b", "B")
    assert second.saved.count == 2
    assert first.add(first.saved.key, "c", "C")
    assert [kept.entry_id for kept in first.items(first.saved.key)] == ["a", "c"]
    assert (first.session_only, first.trouble) == (False, "")


def test_a_second_process_is_a_second_copy(child, folder, opened):
    process = child(HOLD, folder)
    assert process.stdout.readline() == "open\n"
    shelf = opened()
    assert shelf.trouble_code.cause is Cause.IN_USE
    assert shelf.holds(shelf.saved.key, "theirs")
    with pytest.raises(ShelfInUse):
        erase(folder)
    process.kill()
    process.wait()
    assert opened().trouble == ""


def test_the_lock_of_a_program_that_was_killed_is_no_obstacle(child, folder, opened):
    process = child(HOLD, folder)
    process.stdout.readline()
    process.kill()
    process.wait()
    shelf = opened()
    assert not shelf.session_only
    assert shelf.holds(shelf.saved.key, "theirs")


def test_a_shelf_of_a_newer_program_is_left_as_it_is(folder, opened):
    shelf = opened()
    shelf.add(shelf.saved.key, "a", "A")
    store = shelf._store
    store._connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    store.write(lambda rows: None)
    from finder.shelf.rows import Rows  # noqa: PLC0415

    Rows(store._connection)._write("ledger", [(5, "version", VERSION + 1, "")])
    store._changed = False
    shelf.close()
    before = (folder / "shelf.sqlite").read_bytes()
    again = opened()
    assert (again.session_only, again.trouble_code.cause) == (True, Cause.NEWER)
    assert "newer version" in again.trouble
    assert again.add(again.saved.key, "b", "B")
    again.close()
    assert (folder / "shelf.sqlite").read_bytes() == before
    assert not (folder / "quarantine").exists()


def test_a_clock_that_jumps_back_disturbs_neither_order_nor_undo(folder):
    from datetime import date  # noqa: PLC0415

    days = iter([date(2099, 1, 1)] * 3 + [date(1970, 1, 1)] * 20)
    shelf = Shelf.open(folder, today=lambda: next(days))
    for entry in "abcd":
        shelf.add(shelf.saved.key, entry, entry)
        shelf.viewed(entry, entry)
    shelf.undo(shelf.remove(shelf.items(shelf.saved.key)[1].key))
    assert [kept.entry_id for kept in shelf.items(shelf.saved.key)] == ["a", "b", "c", "d"]
    assert [viewed.entry_id for viewed in shelf.recent()] == ["d", "c", "b", "a"]
    shelf.close()
