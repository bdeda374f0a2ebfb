"""Joins what is kept in a list with what the catalogue says of it today."""

from collections.abc import Iterable
from dataclasses import dataclass

from finder.catalogue.catalogue import Catalogue
from finder.entry import Entry, Status
from finder.shelf.records import Kept


@dataclass(frozen=True, slots=True)
class KeptEntry:
    """A kept item with its entry; both entries are None where the catalogue has them not."""

    kept: Kept
    entry: Entry | None
    successor: Entry | None

    @property
    def title(self) -> str:
        """The title of today, else the one under which it was kept."""
        return self.entry.title if self.entry else self.kept.title

    @property
    def status(self) -> str:
        """Return "current", "retired" or "missing"."""
        return self.entry.status if self.entry else "missing"

    @property
    def advice(self) -> str:
        """A sentence for what is retired or missing, "" for what is current."""
        if self.entry is None:
            return "This catalogue does not have it."
        if self.entry.status is not Status.RETIRED:
            return ""
        reason = self.entry.reason or "It is retired."
        if self.successor is None:
            return reason
        return f"{reason} Use “{self.successor.title}” ({self.successor.id}) instead."


def joined(items: Iterable[Kept], catalogue: Catalogue) -> tuple[KeptEntry, ...]:
    """Return kept items in their order with their entries and, for retired ones, successors."""
    held = tuple(items)
    entries = {entry.id: entry for entry in catalogue.entries(kept.entry_id for kept in held)}
    wanted = {entry.successor for entry in entries.values() if entry.successor}
    successors = {entry.id: entry for entry in catalogue.entries(sorted(wanted))}

    def join(kept: Kept) -> KeptEntry:
        entry = entries.get(kept.entry_id)
        return KeptEntry(kept, entry, successors.get(entry.successor) if entry else None)

    return tuple(map(join, held))
