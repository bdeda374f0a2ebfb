"""What the shelf hands out: lists, the things kept in them, and tokens that take a change back."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a list is for; one SAVED and one HANDOUT always exist."""

    SAVED = "saved"
    HANDOUT = "handout"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class KeptList:
    """A list; SAVED has no name, HANDOUT the name of the list that was put on the table."""

    key: int
    name: str
    role: Role
    count: int


@dataclass(frozen=True, slots=True)
class Kept:
    """An entry in a list: `title` as it was when kept, `added` as "YYYY-MM-DD"."""

    key: int
    entry_id: str
    title: str
    note: str
    note_on_paper: bool
    qr: bool
    added: str
    list_key: int


@dataclass(frozen=True, slots=True)
class Viewed:
    """An entry that was looked at; only the order is kept, no time."""

    entry_id: str
    title: str


@dataclass(frozen=True, slots=True)
class ListRow:
    """A list as it is stored; `position` counts from 0 among own lists."""

    key: int
    name: str
    role: str
    position: int


@dataclass(frozen=True, slots=True)
class ItemRow:
    """A kept entry as it is stored; `position` rises along its list, with gaps."""

    key: int
    list_key: int
    entry: str
    title: str
    note: str
    note_on_paper: int
    qr: int
    position: int
    added: str

    def kept(self) -> Kept:
        """Return what callers see of this row."""
        return Kept(
            key=self.key,
            entry_id=self.entry,
            title=self.title,
            note=self.note,
            note_on_paper=bool(self.note_on_paper),
            qr=bool(self.qr),
            added=self.added,
            list_key=self.list_key,
        )


@dataclass(frozen=True, slots=True)
class ViewedRow:
    """A viewed entry as it is stored; a higher `place` is more recent."""

    key: int
    entry: str
    title: str
    place: int


@dataclass(frozen=True, slots=True)
class SettingRow:
    """A remembered setting as it is stored."""

    key: int
    name: str
    value: str


class Change(StrEnum):
    """What an `Undo` takes back."""

    REMOVED = "removed"
    DELETED = "deleted"
    CLEARED = "cleared"
    ON_TABLE = "on-table"
    FORGOTTEN = "forgotten"


@dataclass(frozen=True, slots=True)
class Undo:
    """Takes one change back: `what` was done, to what (`name`, "" if many) and to how many."""

    what: Change
    name: str
    count: int
    kept_list: ListRow | None = None
    items: tuple[ItemRow, ...] = ()
    order: tuple[int, ...] = ()
    viewed: tuple[ViewedRow, ...] = ()
