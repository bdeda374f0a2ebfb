"""Put back what was taken away, also after other changes."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from finder.shelf.item_rows import Order, item_with, keys_of, settle
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
    held = rows.keys(ItemRow)
    gone = [item for item in undo.items if item.key not in held]
    for list_key in dict.fromkeys(item.list_key for item in gone):
        back = [item for item in gone if item.list_key == list_key]
        restored = _restore_items(rows, list_key, back, undo.order) or restored
    return restored


def _restore_list(rows: Rows, held: ListRow) -> bool:
    if rows.find(ListRow, "key = ?", held.key):
        return False
    put_back_list(rows, held, free_name(held.name, names(rows)))
    return True


def _restore_items(rows: Rows, list_key: int, gone: list[ItemRow], order: Sequence[int]) -> bool:
    if not rows.find(ListRow, "key = ?", list_key):
        return False
    present = rows.entries(list_key)
    back = {item.key: item for item in gone if item.entry not in present}
    for item in gone:
        again = item_with(rows, list_key, item.entry) if item.entry in present else None
        if again and item.note and not again.note:
            rows.put(replace(again, note=item.note, note_on_paper=item.note_on_paper))
    in_order = order or keys_of(sorted(gone, key=lambda item: item.position))
    settle(rows, list_key, _woven(rows.order(list_key), back, in_order), back)
    return True


def _woven(present: Order, back: Collection[int], order: Sequence[int]) -> Order:
    """Return what is there with what comes back: after its nearest old neighbour, else before it.

    Without any neighbour it comes first.
    """
    known = {key for key, _ in present}
    first = next((key for key in order if key in known), 0)
    before, after = list[int](), dict[int, list[int]]()
    beside = before
    for key in order:
        if key in known:
            beside = after.setdefault(key, [])
        elif key in back:
            beside.append(key)
    woven: list[tuple[int, int | None]] = [] if first else [(key, None) for key in before]
    for key, position in present:
        if key == first:
            woven += [(other, None) for other in before]
        woven += [(key, position), *((other, None) for other in after.get(key, ()))]
    return woven


def _clear_table(rows: Rows, table: ListRow, items: tuple[ItemRow, ...]) -> bool:
    rows.empty(table.key)
    rows.put(table)
    held = rows.keys(ItemRow)
    rows.put_all([item for item in items if item.key not in held])
    return True


def _remember(rows: Rows, viewed: tuple[ViewedRow, ...]) -> bool:
    since = {row.entry for row in rows.find(ViewedRow)}
    back = [row for row in viewed if row.entry not in since]
    for row in back:
        rows.put(row)
    return bool(back)
