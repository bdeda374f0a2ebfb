"""The lists as rows: a person's own in order, numbered from 0, no name twice."""

from dataclasses import replace

from finder.problems import UnknownList
from finder.shelf.item_rows import items_of, keys_of
from finder.shelf.records import Change, ListRow, Role, Undo
from finder.shelf.rows import Rows
from finder.shelf.words import checked_name


def own(rows: Rows) -> list[ListRow]:
    """Return the rows of a person's own lists in their order."""
    return rows.find(ListRow, "role = ?", Role.LIST)


def of_role(rows: Rows, role: Role) -> ListRow:
    """Return the row of SAVED or HANDOUT."""
    return rows.find(ListRow, "role = ?", role)[0]


def list_at(rows: Rows, list_key: int) -> ListRow:
    """Return a list's row. Raises UnknownList."""
    for held in rows.find(ListRow, "key = ?", list_key):
        return held
    raise UnknownList


def names(rows: Rows, *, without: int = 0) -> set[str]:
    """Return the names of own lists without regard to capitals, but for one list's."""
    return {held.name.casefold() for held in own(rows) if held.key != without}


def add_list(rows: Rows, name: str) -> ListRow:
    """Write a new list at the end. Raises ListNameRefused."""
    new = checked_name(name, names(rows))
    return rows.put(ListRow(0, new, Role.LIST, len(own(rows))))


def clear(rows: Rows, held: ListRow) -> Undo:
    """Delete what is in a list."""
    items = items_of(rows, held.key)
    rows.empty(held.key)
    return Undo(Change.CLEARED, held.name, len(items), held, tuple(items), keys_of(items))


def put_back_list(rows: Rows, held: ListRow, name: str) -> None:
    """Write a deleted list again, under a name that is free, at its old place."""
    others = own(rows)
    others.insert(held.position, replace(held, name=name))
    number_lists(rows, others, new=held.key)


def number_lists(rows: Rows, ordered: list[ListRow], *, new: int = 0) -> None:
    """Write the positions of own lists that differ from their order; `new` is always written."""
    for position, held in enumerate(ordered):
        if held.position != position or held.key == new:
            rows.put(replace(held, position=position))
