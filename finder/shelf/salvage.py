"""Read what can be read of a damaged shelf, row by row; a row counts only if its seal holds."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from finder.shelf.database import connect, make
from finder.shelf.rows import TABLES, UNREADABLE, Row, Rows, RowT
from finder.shelf.schema import COLUMNS, seal

PAGE = 4096
HEADER = 100
MOST_MISSES = 2_000
MOST_ROWS = 100_000
MOST_BYTES = 200_000_000


@dataclass(slots=True)
class Salvaged:
    """Sound rows, what the ledger says, and how many items were seen, sound or not."""

    rows: dict[tuple[type[Row], int], Row] = field(default_factory=dict[tuple[type[Row], int], Row])
    ledger: dict[str, tuple[int, str]] = field(default_factory=dict[str, tuple[int, str]])
    items_seen: int = 0

    def of(self, kind: type[RowT]) -> list[RowT]:
        """Return the sound rows of a table."""
        return [row for row in self.rows.values() if isinstance(row, kind)]

    def is_complete(self, kind: type[Row]) -> bool:
        """Say whether the ledger proves that nothing of a table is missing."""
        return self.ledger.get(TABLES[kind], (-1, ""))[0] == len(self.of(kind))


def salvage(path: Path) -> Salvaged:
    """Return what is sound in a damaged file; nothing if it cannot be read at all."""
    found = Salvaged()
    for data in _readings(path):
        with closing(connect(None)) as connection, suppress(*UNREADABLE):
            connection.deserialize(data)
            _collect(connection, found)
            found.ledger = found.ledger or Rows(connection).ledger()
    return found


def _readings(path: Path) -> Iterator[bytes]:
    """Yield the file with a good header, then with the first page of a new shelf.

    The header says nothing that is not known; and if the table of contents after it is lost, a new
    shelf has the same one. Should the tables lie elsewhere, no seal holds.
    """
    try:
        with path.open("rb") as held:
            data = held.read(MOST_BYTES)
    except OSError:
        return
    data += b"\0" * (-len(data) % PAGE)
    with closing(connect(None)) as model:
        make(model, date.min)
        first = bytearray(model.serialize()[:PAGE])
    first[28:32] = (len(data) // PAGE).to_bytes(4, "big")
    yield bytes(first[:HEADER]) + data[HEADER:]
    yield bytes(first) + data[PAGE:]


def _collect(connection: sqlite3.Connection, found: Salvaged) -> None:
    seen = 0
    for kind, table in TABLES.items():
        for values, mark in _every_row(connection, table):
            seen += table == "items"
            if seal(table, values) == mark:
                row = kind(*values)
                found.rows.setdefault((kind, row.key), row)
    found.items_seen = max(found.items_seen, seen)


def _every_row(
    connection: sqlite3.Connection, table: str
) -> Iterator[tuple[tuple[Any, ...], object]]:
    """Yield what can be read of each row by key, stepping over what cannot."""
    columns = ", ".join(COLUMNS[table])
    sql = (
        f"SELECT {columns}, seal FROM {table} NOT INDEXED "  # noqa: S608 - names of ours
        "WHERE key > ? ORDER BY key LIMIT 1"
    )
    after = misses = 0
    for _ in range(MOST_ROWS):
        try:
            row = connection.execute(sql, (after,)).fetchone()
        except UNREADABLE:
            row = (after,)
        if row is None or misses > MOST_MISSES:
            return
        # In a damaged tree the next key may lie behind: never go back.
        if row[0] > after:
            after, misses = int(row[0]), 0
            yield tuple(row[:-1]), row[-1]
        else:
            after, misses = after + 1, misses + 1
