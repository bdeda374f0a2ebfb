"""Put back what was taken away, also after other changes."""

from collections.abc import Sequence
from dataclasses import replace

from finder.shelf.item_rows import insert, item_with, items_of
from finder.shelf.list_rows import names, put_back_list
from finder.shelf.records import Change, ItemRow, ListRow, Undo, ViewedRow
from finder.shelf.rows import Rows
from finder.shelf.words import free_name


def put_back(rows: Rows, undo: Undo) -> bool:
    """Take a change back; False if nothing of it can be, or has been already.

    Rows come back under their own keys, with their notes, beside their old neighbours. What was
    added since stays; an entry that was kept again since gets its old note if it has none.
    """
    if undo.what is Change.FORGOTTEN:
        return _remember(rows, undo.viewed)
    if undo.what is Change.ON_TABLE and undo.kept_list:
        return _clear_table(rows, undo.kept_list, undo.items)
    restored = False
    if undo.what is Change.DELETED and undo.kept_list:
        restored = _restore_list(rows, undo.kept_list)
    for item in sorted(undo.items, key=lambda item: item.position):
        restored = _restore_item(rows, item, undo.order) or restored
    return restored


def _restore_list(rows: Rows, held: ListRow) -> bool:
    if rows.find(ListRow, "key = ?", held.key):
        return False
    put_back_list(rows, held, free_name(held.name, names(rows)))
    return True


def _restore_item(rows: Rows, item: ItemRow, order: Sequence[int]) -> bool:
    if rows.find(ItemRow, "key = ?", item.key) or not rows.find(ListRow, "key = ?", item.list_key):
        return False
    again = item_with(rows, item.list_key, item.entry)
    if again is None:
        insert(rows, item, _old_place(items_of(rows, item.list_key), item, order))
    elif item.note and not again.note:
        rows.put(replace(again, note=item.note, note_on_paper=item.note_on_paper))
    return True


def _old_place(present: list[ItemRow], item: ItemRow, order: Sequence[int]) -> int:
    """Return the place after the nearest old neighbour before an item, else before the next one."""
    places = {other.key: place for place, other in enumerate(present)}
    at = order.index(item.key) if item.key in order else 0
    for key in reversed(order[:at]):
        if key in places:
            return places[key] + 1
    return next((places[key] for key in order[at + 1 :] if key in places), item.position)


def _clear_table(rows: Rows, table: ListRow, items: tuple[ItemRow, ...]) -> bool:
    for item in items_of(rows, table.key):
        rows.drop(item)
    rows.put(table)
    for item in items:
        if not rows.find(ItemRow, "key = ?", item.key):
            rows.put(item)
    return True


def _remember(rows: Rows, viewed: tuple[ViewedRow, ...]) -> bool:
    since = {row.entry for row in rows.find(ViewedRow)}
    back = [row for row in viewed if row.entry not in since]
    for row in back:
        rows.put(row)
    return bool(back)
