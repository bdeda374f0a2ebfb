"""Lists out to a file and in from one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from finder.shelf.item_rows import append, items_of
from finder.shelf.list_rows import add_list, list_at, names, of_role
from finder.shelf.lists_file import ItemText, ListText, written
from finder.shelf.lists_reader import read
from finder.shelf.records import ItemRow, KeptList, ListRow, Role
from finder.shelf.rows import Rows
from finder.shelf.store import Store
from finder.shelf.words import free_name
from finder.writing import OWN, save

GoOn = Callable[[int, int], bool]
"""Told how many items are done and of how many; answers whether to go on."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What came in: the lists that were made, and how many items were added or there already."""

    lists: tuple[KeptList, ...]
    added: int
    present: int


class Stopped(Exception):  # noqa: N818 nothing went wrong
    """Somebody asked for an import to stop, and all is as it was."""


class ExchangeVerbs:
    """Export and import: these alone may be called in another thread than the shelf's own."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def export(self, path: Path, list_keys: Sequence[int], *, notes: bool = True) -> int:
        """Write lists to a file, without private notes if `notes` is false; return the items.

        The file is for its owner alone. Raises UnknownList, FileNotWritten.
        """
        lists = [
            self._store.read(lambda rows, key=key: _as_text(rows, key, notes=notes))
            for key in list_keys
        ]
        save(path, written(lists).encode(), mode=OWN)
        return sum(len(held.items) for held in lists)

    def import_(self, path: Path, go_on: GoOn = lambda _done, _of: True) -> Imported:
        """Take lists in from a file, all of it or nothing.

        Own lists come in as new ones; what was saved or on the table joins what is there. Raises
        ListsRefused, and Stopped where `go_on` says no.
        """
        lists, today = read(path), self._store.today().isoformat()
        return self._store.write(lambda rows: _take_in(rows, lists, today, go_on))


def _as_text(rows: Rows, list_key: int, *, notes: bool) -> ListText:
    held = list_at(rows, list_key)
    items = tuple(
        ItemText(
            entry=item.entry,
            title=item.title,
            note=item.note if notes else "",
            note_on_paper=bool(item.note_on_paper) and notes,
            qr=bool(item.qr),
            added=item.added,
        )
        for item in items_of(rows, list_key)
    )
    return ListText(Role(held.role), held.name, items)


def _take_in(rows: Rows, lists: Sequence[ListText], today: str, go_on: GoOn) -> Imported:
    made: list[ListRow] = []
    added = done = 0
    of = sum(len(held.items) for held in lists)
    for held in lists:
        if not go_on(done, of):
            raise Stopped
        if held.role == Role.LIST:
            target = add_list(rows, free_name(held.name, names(rows)))
            made.append(target)
        else:
            target = of_role(rows, held.role)
        present = rows.entries(target.key)
        coming = [_as_row(item, today) for item in held.items if item.entry not in present]
        append(rows, target.key, coming)
        added += len(coming)
        done += len(held.items)
    if not go_on(done, of):
        raise Stopped
    kept = tuple(KeptList(row.key, row.name, Role.LIST, rows.count(row.key)) for row in made)
    return Imported(kept, added, of - added)


def _as_row(item: ItemText, today: str) -> ItemRow:
    return ItemRow(
        key=0,
        list_key=0,
        entry=item.entry,
        title=item.title,
        note=item.note,
        note_on_paper=int(item.note_on_paper),
        qr=int(item.qr),
        position=0,
        added=item.added or today,
    )
