"""Make a sound shelf out of a damaged one and its newest good backup."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from finder.shelf.database import connect, make, transaction
from finder.shelf.item_rows import settle
from finder.shelf.list_rows import names, number_lists, own
from finder.shelf.records import ItemRow, ListRow, Role, SettingRow, ViewedRow
from finder.shelf.rows import TABLES, Row, Rows
from finder.shelf.salvage import Salvaged
from finder.shelf.words import free_name

ORPHANS = "Recovered"
LAST = 1_000_000


@dataclass(frozen=True, slots=True)
class Recovery:
    """A sound shelf in memory, and how many of the known items it holds."""

    connection: sqlite3.Connection
    kept: int
    known: int


def recover(salvaged: Salvaged, backup: sqlite3.Connection | None, today: date) -> Recovery:
    """Merge sound rows with a backup's: the damaged shelf's own are newer and win.

    A table that lost nothing takes nothing from the backup, so that what was deleted since then
    does not come back.
    """
    known = max(salvaged.items_seen, len(salvaged.of(ItemRow)))
    if backup is not None:
        known = max(known, len(Rows(backup).find(ItemRow)))
        for kind in TABLES:
            if not salvaged.is_complete(kind):
                _merge(salvaged, Rows(backup).find(kind))
    known = salvaged.ledger.get("items", (known, ""))[0]
    connection = connect(None)
    make(connection, today)
    with transaction(connection) as rows:
        _write(rows, salvaged)
    kept = len(salvaged.of(ItemRow))
    return Recovery(connection, kept, max(known, kept))


def _merge(salvaged: Salvaged, backed_up: Sequence[Row]) -> None:
    present = {_identity(row) for row in salvaged.rows.values()}
    for row in backed_up:
        if (type(row), row.key) not in salvaged.rows and _identity(row) not in present:
            salvaged.rows[type(row), row.key] = row


def _write(rows: Rows, salvaged: Salvaged) -> None:
    for held in salvaged.of(ListRow):
        rows.put(held)
    present = {held.key for held in rows.find(ListRow)}
    for key in sorted({item.list_key for item in salvaged.of(ItemRow)} - present):
        rows.put(ListRow(key, free_name(ORPHANS, names(rows)), Role.LIST, LAST))
    for row in salvaged.rows.values():
        if not isinstance(row, ListRow):
            rows.put(row)
    number_lists(rows, own(rows))
    for held in rows.find(ListRow):
        settle(rows, held.key, rows.order(held.key), {})


def _identity(row: Row) -> tuple[object, ...]:
    """Return what a table may hold only once, besides the key."""
    match row:
        case ItemRow():
            return "item", row.list_key, row.entry
        case ListRow():
            return "list", row.role, row.name.casefold() if row.role == Role.LIST else ""
        case ViewedRow():
            return "viewed", row.entry
        case SettingRow():
            return "setting", row.name
