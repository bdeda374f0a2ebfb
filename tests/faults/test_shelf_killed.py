import pytest

from finder.shelf.database import is_sound
from finder.shelf.records import Change, Undo
from finder.shelf.shelf import Shelf

WRITER = """
import sys
from pathlib import Path
from finder.shelf.shelf import Shelf
shelf = Shelf.open(Path(sys.argv[1]))
for number in range(100_000):
    shelf.add(shelf.saved.key, f"e{number}", f"Entry {number}")
    if number % 3 == 2:
        shelf.remove(shelf.items(shelf.saved.key)[0].key)
    print(number, flush=True)
"""


@pytest.mark.parametrize("acknowledged", [1, 7, 20, 33, 50])
def test_nothing_acknowledged_is_lost_when_the_program_is_killed(
    child, opened, folder, acknowledged
):
    process = child(WRITER, folder)
    for line in process.stdout:
        if int(line) >= acknowledged:
            break
    process.kill()
    last = int((line + process.stdout.read()).split()[-1])
    shelf = opened()
    removed = (last + 1) // 3
    kept = [kept.entry_id for kept in shelf.items(shelf.saved.key)]
    # The act after the last acknowledged one may be done too, and an add without its remove.
    numbers = [int(entry[1:]) for entry in kept]
    assert set(range(removed + 1, last + 1)) <= set(numbers)
    assert numbers == list(range(numbers[0], numbers[-1] + 1))
    assert numbers[0] in (removed - 1, removed, removed + 1)
    assert numbers[-1] in (last, last + 1)
    assert (shelf.trouble, shelf.session_only) == ("", False)


def test_a_killed_writer_leaves_nothing_readable_of_what_was_not_kept(child, opened, folder):
    process = child(WRITER, folder)
    for line in process.stdout:
        if int(line) >= 9:
            break
    process.kill()
    process.wait()
    shelf = opened()
    shelf.clear(shelf.saved.key)
    shelf.viewed("x", "X")
    for path in folder.glob("shelf.sqlite*"):
        assert b"Entry 9" not in path.read_bytes()


def test_a_change_that_fails_half_way_leaves_all_as_it_was(folder, opened):
    shelf = opened()
    shelf.add(shelf.saved.key, "a", "A")
    before = shelf.items(shelf.saved.key)
    broken = Undo(Change.CLEARED, "", 2, items=(*_rows(shelf), None))
    shelf.clear(shelf.saved.key)
    with pytest.raises(AttributeError):
        shelf.undo(broken)
    assert shelf.items(shelf.saved.key) == ()
    shelf.undo(Undo(Change.CLEARED, "", 1, items=broken.items[:1]))
    assert shelf.items(shelf.saved.key) == before
    assert is_sound(shelf._store._connection)


def _rows(shelf: Shelf):
    from finder.shelf.item_rows import items_of  # noqa: PLC0415

    return tuple(shelf._store.read(lambda rows: items_of(rows, shelf.saved.key)))
