"""Bring a shelf that an older version of the program made up to date."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from finder.shelf.database import (
    connect,
    connect_to_read,
    copy,
    is_sound,
    said_version,
    transaction,
)
from finder.shelf.rows import UNREADABLE
from finder.shelf.schema import APPLICATION_ID, FIRST, VERSION

if TYPE_CHECKING:
    from sqlite_utils import Database

Step = tuple[str, Callable[["Database"], None]]


def _first_shelf(database: "Database") -> None:
    for statement in FIRST:
        database.conn.execute(statement)


# One step a version, never changed once released. A step that changes rows seals them anew.
STEPS: Sequence[Step] = (("001_first_shelf", _first_shelf),)


def is_older(connection: sqlite3.Connection) -> bool:
    """Say whether an older program made this shelf."""
    return 0 < said_version(connection) < VERSION


def bring_up_to_date(connection: sqlite3.Connection, steps: Sequence[Step] = STEPS) -> None:
    """Apply the steps that a shelf has not had. Raises sqlite3.Error."""
    # Loaded only when a shelf is old: it takes longer than all the rest of opening one.
    from sqlite_utils import Database  # noqa: PLC0415  (as said above)
    from sqlite_utils.migrations import Migrations  # noqa: PLC0415  (as said above)

    migrations = Migrations("shelf")
    for name, step in steps:
        migrations(name=name)(step)
    migrations.apply(Database(connection))
    with transaction(connection):
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def modern_snapshot(path: Path) -> sqlite3.Connection | None:
    """Return a sound copy in memory of a shelf's file, brought up to date; None if damaged."""
    held = connect(None)
    with suppress(*UNREADABLE), closing(connect_to_read(path)) as source:
        copy(source, held)
        if is_older(held):
            bring_up_to_date(held)
        if is_sound(held):
            return held
    held.close()
    return None
