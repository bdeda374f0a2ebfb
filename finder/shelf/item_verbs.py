"""What a person does with the things in a list."""

from collections.abc import Callable
from dataclasses import replace

from finder.shelf.item_rows import item_at, item_with, items_of, place
from finder.shelf.list_rows import list_at
from finder.shelf.records import Change, ItemRow, Kept, Undo
from finder.shelf.rows import Rows
from finder.shelf.store import Store
from finder.shelf.words import clean_note, clean_title


class ItemVerbs:
    """Add, order, move, copy, note, remove and find."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def items(self, list_key: int) -> tuple[Kept, ...]:
        """Return what a list holds, in order; nothing for a list that is gone."""
        return self._store.read(lambda rows: tuple(i.kept() for i in items_of(rows, list_key)))

    def entry_ids(self, list_key: int) -> frozenset[str]:
        """Return the ids of the entries that a list holds."""
        return frozenset(self._store.read(lambda rows: rows.entries(list_key)))

    def item(self, item_key: int) -> Kept:
        """Return one kept entry. Raises UnknownItem."""
        return self._store.read(lambda rows: item_at(rows, item_key).kept())

    def holds(self, list_key: int, entry_id: str) -> bool:
        """Say whether an entry is in a list."""
        return self._store.read(lambda rows: item_with(rows, list_key, entry_id) is not None)

    def find(self, list_key: int, words: str) -> tuple[Kept, ...]:
        """Return the items whose title or note has every one of the words, in order."""
        wanted = words.casefold().split()
        return tuple(
            kept
            for kept in self.items(list_key)
            if all(word in f"{kept.title}\n{kept.note}".casefold() for word in wanted)
        )

    def add(self, list_key: int, entry_id: str, title: str, position: int | None = None) -> bool:
        """Keep an entry at a position from 0 (None: the end); False if the list holds it already.

        Raises UnknownList.
        """
        today = self._store.today().isoformat()

        def add(rows: Rows) -> bool:
            held = list_at(rows, list_key)
            if item_with(rows, held.key, entry_id):
                return False
            item = ItemRow(0, held.key, entry_id, clean_title(title), "", 0, 1, 0, today)
            place(rows, item, position)
            return True

        return self._store.write(add)

    def move(self, item_key: int, position: int) -> None:
        """Put an item at a position from 0 in its list, at most the last. Raises UnknownItem."""
        self._store.write(lambda rows: place(rows, item_at(rows, item_key), position))

    def move_to(self, item_key: int, list_key: int, position: int | None = None) -> bool:
        """Move an item with its note to another list; False if that holds the entry already.

        Raises UnknownItem, UnknownList.
        """

        def move(rows: Rows) -> bool:
            item, target = item_at(rows, item_key), list_at(rows, list_key)
            if item_with(rows, target.key, item.entry):
                return False
            place(rows, replace(item, list_key=target.key), position)
            return True

        return self._store.write(move)

    def copy_to(self, item_key: int, list_key: int, position: int | None = None) -> bool:
        """Copy an item with its note to another list; False if that holds the entry already.

        Raises UnknownItem, UnknownList.
        """

        def copy(rows: Rows) -> bool:
            item, target = item_at(rows, item_key), list_at(rows, list_key)
            if item_with(rows, target.key, item.entry):
                return False
            place(rows, replace(item, key=0, list_key=target.key), position)
            return True

        return self._store.write(copy)

    def set_note(self, item_key: int, text: str, *, on_paper: bool = False) -> None:
        """Write a private note, printed only if `on_paper`. Raises UnknownItem, NoteTooLong."""
        note = clean_note(text)
        self._change(item_key, lambda item: replace(item, note=note, note_on_paper=int(on_paper)))

    def set_qr(self, item_key: int, *, shown: bool) -> None:
        """Choose whether an item's QR code is printed. Raises UnknownItem."""
        self._change(item_key, lambda item: replace(item, qr=int(shown)))

    def remove(self, *item_keys: int) -> Undo:
        """Take items out of their lists; keys that are gone already are passed over."""

        def remove(rows: Rows) -> Undo:
            asked = dict.fromkeys(item_keys)
            gone = [item for key in asked for item in rows.find(ItemRow, "key = ?", key)]
            touched = {item.list_key for item in gone}
            order = [key for held in touched for key, _ in rows.order(held)]
            for item in gone:
                rows.drop(item)
            name = gone[0].title if len(gone) == 1 else ""
            return Undo(Change.REMOVED, name, len(gone), items=tuple(gone), order=tuple(order))

        return self._store.write(remove)

    def _change(self, item_key: int, change: Callable[[ItemRow], ItemRow]) -> None:
        self._store.write(lambda rows: rows.put(change(item_at(rows, item_key))))
