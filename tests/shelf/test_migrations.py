import subprocess  # noqa: TID251 - what a fresh process imports
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from finder.shelf import database, migrations, opening
from finder.shelf.database import connect, is_sound, make, version
from finder.shelf.migrations import STEPS, bring_up_to_date
from finder.shelf.schema import VERSION, shape
from finder.shelf.shelf import Shelf

ROOT = Path(__file__).parent.parent.parent

OPENING = """
import sys
from pathlib import Path
from finder.shelf.shelf import Shelf
for _ in range(2):
    shelf = Shelf.open(Path(sys.argv[1]))
    shelf.add(shelf.saved.key, "a", "A")
    shelf.close()
print("sqlite_utils" in sys.modules)
"""


def test_the_steps_give_the_very_tables_of_a_new_shelf():
    with closing(connect(None)) as migrated, closing(connect(None)) as new:
        make(new, date(2026, 3, 1))
        bring_up_to_date(migrated)
        without_record = {each for each in shape(migrated) if "_sqlite_migrations" not in each[1]}
        assert without_record == {
            each for each in shape(new) if "_sqlite_migrations" not in each[1]
        }
        assert version(migrated) == version(new) == VERSION


def test_there_is_a_step_for_every_version():
    assert len(STEPS) == VERSION


def test_a_new_shelf_has_no_step_to_take():
    with closing(connect(None)) as new:
        make(new, date(2026, 3, 1))
        bring_up_to_date(new)
        assert is_sound(new)


def test_neither_a_new_nor_a_present_shelf_loads_what_only_migrations_need(tmp_path):
    done = subprocess.run(  # noqa: S603 - this Python, our own text
        [sys.executable, "-c", OPENING, str(tmp_path / "data")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "False\n"


@pytest.fixture
def old_shelf(folder):
    shelf = Shelf.open(folder)
    shelf.add(shelf.saved.key, "a", "A")
    shelf.close()
    return folder


@pytest.fixture
def newer_program(monkeypatch):
    """The program as it will be after a next version with one more step."""

    def newer_program(step):
        from finder.shelf import rows  # noqa: PLC0415

        for module in (rows, database, migrations, opening):
            monkeypatch.setattr(module, "VERSION", VERSION + 1)
        steps = (*STEPS, ("002_next", step))
        monkeypatch.setattr(migrations.bring_up_to_date, "__defaults__", (steps,))

    return newer_program


def test_an_older_shelf_is_brought_up_to_date_with_all_that_it_holds(old_shelf, newer_program):
    newer_program(lambda database: None)
    shelf = Shelf.open(old_shelf)
    assert (shelf.trouble, shelf.holds(shelf.saved.key, "a")) == ("", True)
    assert version(shelf._store._connection) == VERSION + 1
    shelf.close()


def test_a_step_that_fails_leaves_the_older_file_as_it_was(old_shelf, newer_program):
    before = (old_shelf / "shelf.sqlite").read_bytes()

    def fail(database):
        database.conn.execute("DELETE FROM items")
        raise ZeroDivisionError

    newer_program(fail)
    with pytest.raises(ZeroDivisionError):
        Shelf.open(old_shelf)
    assert (old_shelf / "shelf.sqlite").read_bytes() == before
