"""The items of one list as rows: in order, numbered from 0, an entry at most once."""

from collections.abc import Sequence
from dataclasses import replace

from finder.problems import UnknownItem
from finder.shelf.records import ItemRow
from finder.shelf.rows import Rows


def items_of(rows: Rows, list_key: int) -> list[ItemRow]:
    """Return a list's items in their order."""
    return rows.find(ItemRow, "list_key = ?", list_key)


def keys_of(items: Sequence[ItemRow]) -> tuple[int, ...]:
    """Return the keys of items in their order."""
    return tuple(item.key for item in items)


def item_at(rows: Rows, item_key: int) -> ItemRow:
    """Return an item. Raises UnknownItem."""
    for item in rows.find(ItemRow, "key = ?", item_key):
        return item
    raise UnknownItem


def item_with(rows: Rows, list_key: int, entry_id: str) -> ItemRow | None:
    """Return the item that holds an entry in a list."""
    found = rows.find(ItemRow, "list_key = ? AND entry = ?", list_key, entry_id)
    return found[0] if found else None


def insert(rows: Rows, item: ItemRow, position: int | None) -> ItemRow:
    """Write an item that is new in its list at a position, None for the end."""
    if position is None:
        return rows.put(replace(item, position=rows.count(item.list_key)))
    others = items_of(rows, item.list_key)
    at = max(0, min(position, len(others)))
    written = rows.put(replace(item, position=at))
    number(rows, [*others[:at], written, *others[at:]])
    return written


def number(rows: Rows, ordered: list[ItemRow]) -> None:
    """Write the positions of a list's items where they differ from their order."""
    for position, item in enumerate(ordered):
        if item.position != position:
            rows.put(replace(item, position=position))
