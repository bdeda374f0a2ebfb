"""Open the shelf's database file safely, make a new one, and tell whether one is sound."""

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from datetime import date
from functools import cache
from pathlib import Path

from finder.shelf.records import ListRow, Role
from finder.shelf.rows import TABLES, UNREADABLE, Rows
from finder.shelf.schema import APPLICATION_ID, FIRST, KEPT, MIGRATIONS, VERSION, shape

SETTINGS = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA journal_mode = TRUNCATE",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cell_size_check = ON",
)
WAIT = 3.0
HIGHEST_KEY = 2**48


def connect(path: Path | None) -> sqlite3.Connection:
    """Open a database for writing; None gives one in memory. Transactions are the caller's.

    A new file is for its owner alone, and so is the journal, which takes its rights from it. Any
    thread may use the connection, one at a time.
    """
    where = ":memory:" if path is None else str(path)
    if path is not None and not path.exists():
        path.touch(mode=0o600)
    return _prepared(
        sqlite3.connect(where, timeout=WAIT, isolation_level=None, check_same_thread=False)
    )


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Open a database file that must not be changed."""
    address = f"{path.absolute().as_uri()}?mode=ro"
    return sqlite3.connect(address, uri=True, timeout=WAIT, isolation_level=None)


def make(connection: sqlite3.Connection, today: date) -> None:
    """Lay out a new shelf in an empty database: the tables and the two lists that always exist."""
    with transaction(connection) as rows:
        for statement in (*FIRST, *MIGRATIONS):
            connection.execute(statement)
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, ?)",
            ("shelf", "001_first_shelf", today.isoformat()),
        )
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        rows.put(ListRow(1, "", Role.SAVED, 0))
        rows.put(ListRow(2, "", Role.HANDOUT, 0))


def version(connection: sqlite3.Connection) -> int:
    """Return the shelf's version; 0 for an empty database. Raises sqlite3.DatabaseError."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def said_version(connection: sqlite3.Connection) -> int:
    """Return the shelf's version if the header and the ledger agree on it, else 0."""
    with suppress(*UNREADABLE):
        said = Rows(connection).ledger().get("version", (0, ""))[0]
        return said if said == version(connection) else 0
    return 0


def is_sound(connection: sqlite3.Connection) -> bool:
    """Say whether a shelf of this version is exactly what was written to it."""
    try:
        return _holds(connection)
    except (*UNREADABLE, ValueError, TypeError):
        return False


def copy(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Copy a whole database through SQLite's backup interface. Raises sqlite3.Error."""
    source.backup(target)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Generator[Rows]:
    """Write all of a change or none of it, with the ledger brought up to date."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        rows = Rows(connection)
        yield rows
        rows.balance()
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def _prepared(connection: sqlite3.Connection) -> sqlite3.Connection:
    try:
        for statement in SETTINGS:
            connection.execute(statement)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


@cache
def _expected_shape() -> set[tuple[str, str, str]]:
    with closing(connect(None)) as model:
        make(model, date.min)
        return shape(model)


def _holds(connection: sqlite3.Connection) -> bool:
    rows = Rows(connection)
    identity = connection.execute("PRAGMA application_id").fetchone()[0]
    if identity != APPLICATION_ID or shape(connection) != _expected_shape():
        return False
    if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
        return False
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        return False
    for kind in TABLES:
        rows.find(kind)
    highest = connection.execute("SELECT coalesce(max(seq), 0) FROM sqlite_sequence").fetchone()[0]
    sums = {name: rows.sum_of(name) for name in KEPT} | {"version": (VERSION, "")}
    roles = sorted(held.role for held in rows.find(ListRow, "role <> ?", Role.LIST))
    return (
        highest < HIGHEST_KEY
        and version(connection) == VERSION
        and rows.ledger() == sums
        and roles == [Role.HANDOUT, Role.SAVED]
    )
