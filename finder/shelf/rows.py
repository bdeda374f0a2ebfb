"""Sealed rows in and out of the shelf's tables; one whose seal does not hold is never returned."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import count
from typing import Any, TypeVar

from finder.digests import blake2b
from finder.shelf.records import ItemRow, ListRow, SettingRow, ViewedRow
from finder.shelf.schema import COLUMNS, KEPT, VERSION, seal

Row = ListRow | ItemRow | ViewedRow | SettingRow
RowT = TypeVar("RowT", bound=Row)

TABLES: dict[type[Row], str] = {
    ListRow: "lists",
    ItemRow: "items",
    ViewedRow: "viewed",
    SettingRow: "settings",
}

ORDER: dict[type[Row], str] = {
    ListRow: "position, key",
    ItemRow: "position, key",
    ViewedRow: "place DESC, key",
}


class RowDamaged(Exception):  # noqa: N818 - what happened, like the problems
    """A row or the ledger is not what was written."""


# What reading a damaged database may raise; text that is no text comes as UnicodeDecodeError.
UNREADABLE = (sqlite3.Error, RowDamaged, UnicodeDecodeError)


def values_of(row: Row) -> tuple[object, ...]:
    """Return a row's values in the order of its table's columns."""
    return tuple(getattr(row, name) for name in row.__dataclass_fields__)


class Rows:
    """The tables of one open database. Callers keep the transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def find(self, kind: type[RowT], where: str = "1", *values: object) -> list[RowT]:
        """Return the rows that match, by position or place, then key; `where` is SQL of ours.

        Raises RowDamaged if one of them is not what was written.
        """
        order = ORDER.get(kind, "key")
        found = self._sealed(TABLES[kind], f"{where} ORDER BY {order}", values)
        return [kind(*held) for held in found]

    def count(self, list_key: int) -> int:
        """Return how many items a list has."""
        sql = "SELECT count(*) FROM items WHERE list_key = ?"
        return int(self._connection.execute(sql, (list_key,)).fetchone()[0])

    def order(self, list_key: int) -> list[tuple[int, int]]:
        """Return the keys of a list's items in their order, each with its position.

        No seal is looked at: what is read for itself comes from `find`.
        """
        sql = "SELECT key, position FROM items WHERE list_key = ? ORDER BY position, key"
        return [(int(key), int(at)) for key, at in self._connection.execute(sql, (list_key,))]

    def entries(self, list_key: int) -> set[str]:
        """Return the ids of the entries in a list."""
        sql = "SELECT entry FROM items WHERE list_key = ?"
        return {str(entry) for (entry,) in self._connection.execute(sql, (list_key,))}

    def keys(self, kind: type[Row]) -> set[int]:
        """Return the keys of all rows of a table."""
        sql = f"SELECT key FROM {TABLES[kind]}"  # noqa: S608 - a name of ours
        return {int(key) for (key,) in self._connection.execute(sql)}

    def new_keys(self, kind: type[Row]) -> Iterator[int]:
        """Yield keys that no row of a table has or had."""
        return count(self._next_key(TABLES[kind]))

    def put(self, row: RowT) -> RowT:
        """Write a row, new or changed; key 0 asks for a new key. Returns it with its key."""
        if not row.key:
            row = replace(row, key=self._next_key(TABLES[type(row)]))
        self.put_all([row])
        return row

    def put_all(self, rows: Sequence[Row]) -> None:
        """Write rows of one table that have their keys."""
        if rows:
            self._write(TABLES[type(rows[0])], map(values_of, rows))

    def drop(self, row: Row) -> None:
        """Delete a row; a list takes its items with it."""
        sql = f"DELETE FROM {TABLES[type(row)]} WHERE key = ?"  # noqa: S608 - a name of ours
        self._connection.execute(sql, (row.key,))

    def empty(self, list_key: int) -> None:
        """Delete the items of a list."""
        self._connection.execute("DELETE FROM items WHERE list_key = ?", (list_key,))

    def balance(self) -> None:
        """Bring the ledger up to date; the last act of every transaction."""
        sums = [(number, name, *self.sum_of(name)) for number, name in enumerate(KEPT, start=1)]
        self._write("ledger", [*sums, (len(KEPT) + 1, "version", VERSION, "")])

    def verify(self) -> None:
        """Check that no row is missing or strange. Raises RowDamaged."""
        ledger = self.ledger()
        if any(ledger.get(name) != self.sum_of(name) for name in KEPT):
            raise RowDamaged

    def ledger(self) -> dict[str, tuple[int, str]]:
        """Return what the ledger says of each table: how many rows and their digest."""
        held = self._sealed("ledger", "1", ())
        return {str(name): (int(count), str(digest)) for _, name, count, digest in held}

    def sum_of(self, table: str) -> tuple[int, str]:
        """Return a table's number of rows and the digest over their seals."""
        sql = f"SELECT seal FROM {table} ORDER BY key"  # noqa: S608 - a name of ours
        seals = [str(held) for (held,) in self._connection.execute(sql)]
        return len(seals), blake2b("".join(seals).encode(), digest_size=8).hexdigest()

    def _sealed(
        self, table: str, where: str, values: tuple[object, ...]
    ) -> Iterator[tuple[Any, ...]]:
        columns = ", ".join(COLUMNS[table])
        sql = f"SELECT {columns}, seal FROM {table} WHERE {where}"  # noqa: S608 - names of ours
        for row in self._connection.execute(sql, values):
            held = row[:-1]
            if seal(table, held) != row[-1]:
                raise RowDamaged
            yield held

    def _write(self, table: str, rows: Iterable[tuple[object, ...]]) -> None:
        names = (*COLUMNS[table], "seal")
        changed = ", ".join(f"{name} = excluded.{name}" for name in names[1:])
        sql = (
            f"INSERT INTO {table} ({', '.join(names)}) "  # noqa: S608 - names of ours
            f"VALUES ({', '.join('?' * len(names))}) ON CONFLICT (key) DO UPDATE SET {changed}"
        )
        self._connection.executemany(sql, ((*values, seal(table, values)) for values in rows))

    def _next_key(self, table: str) -> int:
        highest = f"SELECT coalesce(max(key), 0) FROM {table}"  # noqa: S608 - a name of ours
        ever = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?"
        (present,) = self._connection.execute(highest).fetchone()
        (given,) = self._connection.execute(ever, (table,)).fetchone()
        return max(int(present), int(given)) + 1
