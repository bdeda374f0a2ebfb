"""The items of one list as rows: in order, an entry at most once."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from finder.problems import UnknownItem
from finder.shelf.positions import ROOM, fitted
from finder.shelf.records import ItemRow
from finder.shelf.rows import Rows

Order = Sequence[tuple[int, int | None]]
"""Keys in their order, each with its position; None for one that is to be given a place."""


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


def place(rows: Rows, item: ItemRow, position: int | None) -> None:
    """Write an item, new in its list or moved within it, at a place from 0; None for the end."""
    item = item if item.key else replace(item, key=next(rows.new_keys(ItemRow)))
    others: Order = [held for held in rows.order(item.list_key) if held[0] != item.key]
    at = len(others) if position is None else max(0, position)
    ordered = [*others[:at], (item.key, None), *others[at:]]
    settle(rows, item.list_key, ordered, {item.key: item})


def append(rows: Rows, list_key: int, items: Sequence[ItemRow]) -> None:
    """Write items that are new in a list at its end, in their order, under keys of their own."""
    order = rows.order(list_key)
    last = order[-1][1] if order else -ROOM
    numbered = enumerate(zip(rows.new_keys(ItemRow), items, strict=False), start=1)
    rows.put_all(
        [
            replace(item, key=key, list_key=list_key, position=last + ROOM * number)
            for number, (key, item) in numbered
        ]
    )


def settle(rows: Rows, list_key: int, ordered: Order, coming: Mapping[int, ItemRow]) -> None:
    """Write `coming`, a list's items without a position, and the others only to make room."""
    places = fitted([position for _, position in ordered])
    moved = {
        key: place
        for (key, position), place in zip(ordered, places, strict=True)
        if place != position
    }
    held = coming
    if not moved.keys() <= coming.keys():
        held = {item.key: item for item in items_of(rows, list_key)} | dict(coming)
    rows.put_all([replace(held[key], position=place) for key, place in moved.items()])
