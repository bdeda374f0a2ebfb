"""What a person does with whole lists."""

from dataclasses import replace

from finder.shelf.item_rows import append, items_of, keys_of
from finder.shelf.list_rows import add_list, clear, list_at, names, number_lists, of_role, own
from finder.shelf.records import Change, KeptList, ListRow, Role, Undo
from finder.shelf.rows import Rows
from finder.shelf.store import Store
from finder.shelf.words import checked_name, clean_line


class ListVerbs:
    """New, rename, reorder, copy, clear and delete, and the list on the table."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def saved(self) -> KeptList:
        """The bookmarks."""
        return self._of_role(Role.SAVED)

    @property
    def handout(self) -> KeptList:
        """The list on the table; its name is that of the list it was copied from."""
        return self._of_role(Role.HANDOUT)

    def lists(self) -> tuple[KeptList, ...]:
        """Return a person's own lists in their order."""
        return self._store.read(lambda rows: tuple(_kept(rows, held) for held in own(rows)))

    def list_of(self, list_key: int) -> KeptList:
        """Return a list. Raises UnknownList."""
        return self._store.read(lambda rows: _kept(rows, list_at(rows, list_key)))

    def new_list(self, name: str) -> KeptList:
        """Make an empty list at the end. Raises ListNameRefused."""
        return self._store.write(lambda rows: _kept(rows, add_list(rows, name)))

    def rename_list(self, list_key: int, name: str) -> KeptList:
        """Give an own list, or the handout, another name. Raises ListNameRefused, UnknownList."""

        def rename(rows: Rows) -> KeptList:
            held = list_at(rows, list_key)
            if held.role == Role.LIST:
                new = checked_name(name, names(rows, without=list_key))
            else:
                new = clean_line(name)
            return _kept(rows, rows.put(replace(held, name=new)))

        return self._store.write(rename)

    def move_list(self, list_key: int, position: int) -> None:
        """Put an own list at a position from 0, at most the last. Raises UnknownList."""

        def move(rows: Rows) -> None:
            held = list_at(rows, list_key)
            others = [other for other in own(rows) if other.key != list_key]
            others.insert(max(0, position), held)
            number_lists(rows, others)

        self._store.write(move)

    def copy_list(self, list_key: int, name: str) -> KeptList:
        """Make a list with the same items, notes and order. Raises ListNameRefused, UnknownList."""

        def copy(rows: Rows) -> KeptList:
            held = items_of(rows, list_at(rows, list_key).key)
            made = add_list(rows, name)
            append(rows, made.key, held)
            return _kept(rows, made)

        return self._store.write(copy)

    def delete_list(self, list_key: int) -> Undo:
        """Delete an own list with what is in it; SAVED and HANDOUT are only cleared.

        Raises UnknownList.
        """

        def delete(rows: Rows) -> Undo:
            held = list_at(rows, list_key)
            if held.role != Role.LIST:
                return clear(rows, held)
            items = items_of(rows, list_key)
            rows.drop(held)
            number_lists(rows, own(rows))
            gone = tuple(items)
            return Undo(Change.DELETED, held.name, len(gone), held, gone, keys_of(gone))

        return self._store.write(delete)

    def clear(self, list_key: int) -> Undo:
        """Take everything out of a list. Raises UnknownList."""
        return self._store.write(lambda rows: clear(rows, list_at(rows, list_key)))

    def put_on_table(self, list_key: int) -> Undo:
        """Make the handout a copy of a list, with its name. Raises UnknownList."""

        def put(rows: Rows) -> Undo:
            source = list_at(rows, list_key)
            table = of_role(rows, Role.HANDOUT)
            if source.key == table.key:
                return Undo(Change.ON_TABLE, table.name, 0)
            before = clear(rows, table)
            rows.put(replace(table, name=source.name))
            append(rows, table.key, items_of(rows, source.key))
            return Undo(Change.ON_TABLE, source.name, before.count, table, before.items)

        return self._store.write(put)

    def _of_role(self, role: Role) -> KeptList:
        return self._store.read(lambda rows: _kept(rows, of_role(rows, role)))


def _kept(rows: Rows, held: ListRow) -> KeptList:
    return KeptList(held.key, held.name, Role(held.role), rows.count(held.key))
