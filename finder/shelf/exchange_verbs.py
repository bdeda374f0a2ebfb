"""Lists out to a file and in from one."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex

from finder.problems import FileNotWritten
from finder.shelf.files import put_in_place
from finder.shelf.item_rows import insert, item_with, items_of
from finder.shelf.list_rows import add_list, list_at, names, of_role
from finder.shelf.lists_file import ItemText, ListText, written
from finder.shelf.lists_reader import read
from finder.shelf.records import ItemRow, KeptList, ListRow, Role
from finder.shelf.rows import Rows
from finder.shelf.store import Store
from finder.shelf.words import free_name


@dataclass(frozen=True, slots=True)
class Imported:
    """What came in: the lists that were made, and how many items were added or there already."""

    lists: tuple[KeptList, ...]
    added: int
    present: int


class ExchangeVerbs:
    """Export and import."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def export(self, path: Path, list_keys: Sequence[int], *, notes: bool = True) -> int:
        """Write lists to a file, without private notes if `notes` is false; return the items.

        Raises UnknownList, FileNotWritten.
        """
        lists = [
            self._store.read(lambda rows, key=key: _as_text(rows, key, notes=notes))
            for key in list_keys
        ]
        new = path.with_name(f".signpost-{token_hex(8)}.part")
        try:
            # "x": never into a file, or through a link, that somebody has put there
            with new.open("x", encoding="utf-8", newline="\n") as file:
                file.write(written(lists))
            put_in_place(new, path)
        except OSError as error:
            with suppress(OSError):
                new.unlink()
            raise FileNotWritten(path, error.strerror or str(error)) from error
        return sum(len(held.items) for held in lists)

    def import_(self, path: Path) -> Imported:
        """Take lists in from a file, all of it or nothing.

        Own lists come in as new ones; what was saved or on the table joins what is there. Raises
        ListsRefused.
        """
        lists, today = read(path), self._store.today().isoformat()
        return self._store.write(lambda rows: _take_in(rows, lists, today))


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


def _take_in(rows: Rows, lists: Sequence[ListText], today: str) -> Imported:
    made: list[ListRow] = []
    added = present = 0
    for held in lists:
        if held.role == Role.LIST:
            target = add_list(rows, free_name(held.name, names(rows)))
            made.append(target)
        else:
            target = of_role(rows, held.role)
        for item in held.items:
            if item_with(rows, target.key, item.entry):
                present += 1
            else:
                insert(rows, _as_row(item, target.key, today), None)
                added += 1
    kept = tuple(KeptList(row.key, row.name, Role.LIST, rows.count(row.key)) for row in made)
    return Imported(kept, added, present)


def _as_row(item: ItemText, list_key: int, today: str) -> ItemRow:
    return ItemRow(
        key=0,
        list_key=list_key,
        entry=item.entry,
        title=item.title,
        note=item.note,
        note_on_paper=int(item.note_on_paper),
        qr=int(item.qr),
        position=0,
        added=item.added or today,
    )
