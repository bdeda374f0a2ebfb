from datetime import date, timedelta

import pytest

from finder.shelf.backup import Backups
from finder.shelf.database import connect_to_read
from finder.shelf.records import ItemRow, ViewedRow
from finder.shelf.rows import Rows


@pytest.fixture
def backups(folder):
    return Backups(folder / "backups")


def items(path):
    connection = connect_to_read(path)
    held = [row.entry for row in Rows(connection).find(ItemRow)]
    connection.close()
    return held


def test_closing_after_a_change_makes_a_backup(shelf, backups):
    shelf.add(shelf.saved.key, "a", "A")
    shelf.close()
    assert [items(path) for path in backups.recent()] == [["a"], []]


def test_nothing_new_means_no_new_backup(shelf, backups, reopen):
    shelf.add(shelf.saved.key, "a", "A")
    reopen()
    before = backups.recent()
    reopen()
    assert backups.recent() == before


def test_three_recent_backups_and_the_last_of_seven_days_are_kept(shelf, backups, clock):
    for number in range(10):
        clock.day = date(2026, 3, 1) + timedelta(days=number)
        for half in "ab":
            shelf.add(shelf.saved.key, f"{number}{half}", "")
            assert shelf.back_up()
    assert [items(path)[-1] for path in backups.recent()] == ["9b", "9a", "8b"]
    assert [items(path)[-1] for path in backups.daily()] == [f"{day}b" for day in range(9, 2, -1)]


def test_a_clock_that_jumps_back_neither_loses_nor_revives_anything(shelf, backups, clock):
    for number, day in enumerate([date(2040, 1, 1), date(1999, 1, 1), date(2026, 3, 1)]):
        clock.day = day
        shelf.add(shelf.saved.key, f"{number}", "")
        shelf.back_up()
    assert items(backups.recent()[0]) == ["0", "1", "2"]
    held = Rows(backups.newest_good()).find(ItemRow)
    assert [row.entry for row in held] == ["0", "1", "2"]


def test_a_backup_never_holds_what_was_only_looked_at(shelf, folder, backups):
    shelf.viewed("secret-page", "Secret page")
    shelf.add(shelf.saved.key, "a", "A")
    shelf.back_up()
    connection = connect_to_read(backups.recent()[0])
    assert Rows(connection).find(ViewedRow) == []
    connection.close()
    for path in (folder / "backups").iterdir():
        assert b"ecret-page" not in path.read_bytes()


def test_a_damaged_shelf_is_not_backed_up(shelf, backups):
    shelf.add(shelf.saved.key, "a", "A")
    shelf.back_up()
    before = backups.recent()
    shelf._store._connection.execute("UPDATE items SET title = 'other'")
    assert not shelf.back_up()
    assert backups.recent() == before


def test_a_damaged_backup_is_passed_over_for_an_older_one(shelf, backups):
    shelf.add(shelf.saved.key, "a", "A")
    shelf.back_up()
    good = len(backups.recent()) + len(backups.daily())
    shelf.add(shelf.saved.key, "b", "B")
    shelf.back_up()
    assert good
    for path in [backups.recent()[0], backups.daily()[0]]:
        path.write_bytes(path.read_bytes().replace(b"b", b"c"))
    assert [row.entry for row in Rows(backups.newest_good()).find(ItemRow)] == ["a"]
