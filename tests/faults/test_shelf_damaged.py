import shutil
from dataclasses import astuple
from datetime import date

import pytest

from finder.shelf.database import is_sound
from finder.shelf.shelf import Shelf
from finder.shelf.trouble import Cause

PAGE = 4096


def contents(shelf):
    keys = [shelf.saved.key, shelf.handout.key, *(held.key for held in shelf.lists())]
    return {(held.key, held.entry_id): astuple(held) for key in keys for held in shelf.items(key)}


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    """A closed data folder with 40 kept items, and what they are."""
    folder = tmp_path_factory.mktemp("model") / "data"
    shelf = Shelf.open(folder, today=lambda: date(2026, 3, 1))
    made = shelf.new_list("Visit")
    for number in range(30):
        shelf.add(made.key, f"entry-{number}", f"Entry number {number} with a longer title")
        shelf.set_note(shelf.items(made.key)[number].key, f"Note {number} " * 20)
    for number in range(10):
        shelf.add(shelf.saved.key, f"saved-{number}", f"Saved {number}")
    shelf.set_setting("theme", "dark")
    held = contents(shelf)
    shelf.close()
    return folder, held


@pytest.fixture
def damaged(model, tmp_path, opened):
    """Damages a copy of the model's file, with or without its backups, and opens it."""

    def damaged(change, *, backups):
        folder = tmp_path / f"copy-{len(list(tmp_path.iterdir()))}"
        shutil.copytree(model[0], folder)
        if not backups:
            shutil.rmtree(folder / "backups")
        path = folder / "shelf.sqlite"
        data = bytearray(path.read_bytes())
        path.write_bytes(change(data))
        return opened(folder), folder

    return damaged


def flipped(place):
    def flip(data):
        data[place % len(data)] ^= 1 + place % 255
        return data

    return flip


def wiped(start, length):
    def wipe(data):
        data[start : start + length] = bytes(length)
        return data

    return wipe


@pytest.mark.parametrize("start", range(0, 800, 100))
def test_no_flipped_byte_ever_gives_a_wrong_row_or_a_crash(model, damaged, start):
    _, held = model
    for place in range(start, 60_000, 2_003):
        shelf, folder = damaged(flipped(place), backups=False)
        found = contents(shelf)
        assert found.items() <= held.items()
        assert list(found) == [key for key in held if key in found]
        if found != held:
            assert shelf.trouble_code.cause is Cause.RECOVERED
        shelf.close()
        shutil.rmtree(folder)


@pytest.mark.parametrize("start", range(0, 400, 100))
def test_with_a_backup_no_flipped_byte_loses_anything(model, damaged, start):
    _, held = model
    for place in range(start, 60_000, 4_001):
        shelf, folder = damaged(flipped(place), backups=True)
        assert contents(shelf) == held
        assert not shelf.session_only
        shelf.close()
        shutil.rmtree(folder)


@pytest.mark.parametrize("page", range(12))
def test_a_lost_page_costs_at_most_what_was_on_it(model, damaged, page):
    _, held = model
    shelf, _ = damaged(wiped(page * PAGE, PAGE), backups=False)
    found = contents(shelf)
    assert found.items() <= held.items()
    assert len(found) >= len(held) - 16 or page == 3


def test_a_lost_first_sector_costs_nothing(model, damaged):
    shelf, _ = damaged(wiped(0, 512), backups=False)
    assert contents(shelf) == model[1]


def test_what_was_recovered_is_told_in_figures(damaged):
    shelf, folder = damaged(lambda data: data.replace(b"Note 7 ", b"Note 8 ", 1), backups=False)
    assert shelf.trouble_code.cause is Cause.RECOVERED
    assert "Recovered 39 of 40 saved items." in shelf.trouble
    assert str(folder / "quarantine") in shelf.trouble


def test_a_damaged_file_is_kept_aside_as_it_was(damaged):
    shelf, folder = damaged(lambda data: data.replace(b"Note 7 ", b"Note 8 ", 1), backups=False)
    (kept,) = (folder / "quarantine").iterdir()
    assert b"Note 8 Note 7" in kept.read_bytes()
    assert is_sound(shelf._store._connection)


def test_a_recovered_shelf_opens_next_time_without_trouble(damaged, opened):
    shelf, folder = damaged(wiped(2 * PAGE, PAGE), backups=True)
    found = contents(shelf)
    shelf.close()
    again = opened(folder)
    assert (contents(again), again.trouble) == (found, "")


@pytest.mark.parametrize(
    "change",
    [
        lambda _: b"",
        lambda _: b"not a database at all",
        lambda data: data[: len(data) // 2],
        lambda data: bytes(len(data)),
        lambda data: bytes(reversed(data)),
    ],
    ids=["empty", "text", "cut in half", "zeros", "reversed"],
)
def test_a_lost_file_comes_back_from_the_newest_backup(model, damaged, change):
    shelf, _ = damaged(change, backups=True)
    assert contents(shelf) == model[1]
    assert (shelf.trouble_code.cause, shelf.trouble_code.kept) == (Cause.RECOVERED, 40)
    assert shelf.setting("theme") == "dark"
    assert [held.name for held in shelf.lists()] == ["Visit"]


def test_a_deleted_file_comes_back_from_the_newest_backup(model, tmp_path, opened):
    folder = tmp_path / "copy"
    shutil.copytree(model[0], folder)
    (folder / "shelf.sqlite").unlink()
    shelf = opened(folder)
    assert contents(shelf) == model[1]
    assert shelf.trouble.endswith("Recovered 40 of 40 saved items.")


def test_a_bad_file_without_backups_gives_an_empty_shelf_that_works(damaged):
    shelf, _ = damaged(lambda _: b"not a database at all", backups=False)
    assert contents(shelf) == {}
    assert shelf.add(shelf.saved.key, "a", "A")
    assert not shelf.session_only


def test_a_damaged_shelf_never_overwrites_a_good_backup(damaged):
    shelf, folder = damaged(lambda _: b"not a database", backups=True)
    before = {path.name: path.read_bytes() for path in (folder / "backups").iterdir()}
    shelf.close()
    after = {path.name: path.read_bytes() for path in (folder / "backups").iterdir()}
    assert before.items() <= after.items()


def test_what_was_deleted_since_the_backup_stays_deleted_if_nothing_of_it_is_lost(
    model, tmp_path, opened
):
    folder = tmp_path / "copy"
    shutil.copytree(model[0], folder)
    shelf = opened(folder)
    shelf.remove(shelf.items(shelf.saved.key)[0].key)
    shelf._store._changed = False
    shelf.close()
    path = folder / "shelf.sqlite"
    path.write_bytes(path.read_bytes().replace(b"dark", b"bark"))
    again = opened(folder)
    assert again.trouble_code.cause is Cause.RECOVERED
    assert not again.holds(again.saved.key, "saved-0")
    assert again.setting("theme") == "dark"


def test_a_row_that_vanishes_is_noticed(opened, folder):
    shelf = opened()
    for entry in "abc":
        shelf.add(shelf.saved.key, entry, entry)
    shelf.close()
    import sqlite3  # noqa: PLC0415

    connection = sqlite3.connect(folder / "shelf.sqlite")
    connection.execute("DELETE FROM items WHERE entry = 'b'")
    connection.commit()
    connection.close()
    again = opened()
    assert again.trouble_code.cause is Cause.RECOVERED
    assert [kept.entry_id for kept in again.items(again.saved.key)] == ["a", "b", "c"]


def test_damage_while_the_shelf_is_open_is_told_and_recovered_at_the_next_start(opened, folder):
    shelf = opened()
    told = []
    shelf.when_troubled(told.append)
    shelf.add(shelf.saved.key, "a", "Title")
    shelf.back_up()
    path = folder / "shelf.sqlite"
    path.write_bytes(path.read_bytes().replace(b"Title", b"Other"))
    shelf._store._connection.execute("PRAGMA cache_size = 0")
    assert shelf.items(shelf.saved.key) == ()
    assert [trouble.cause for trouble in told] == [Cause.DAMAGED]
    assert shelf.session_only
    shelf.close()
    again = opened()
    assert [kept.title for kept in again.items(again.saved.key)] == ["Title"]


def test_a_row_that_vanishes_while_the_shelf_is_open_is_noticed_before_the_next_change(
    opened, folder
):
    shelf = opened()
    for entry in "abc":
        shelf.add(shelf.saved.key, entry, entry)
    shelf.back_up()
    shelf._store._connection.execute("DELETE FROM items WHERE entry = 'b'")
    shelf.add(shelf.handout.key, "d", "D")
    assert shelf.trouble_code.cause is Cause.DAMAGED
    shelf.close()
    assert [kept.entry_id for kept in opened().items(1)] == ["a", "b", "c"]
