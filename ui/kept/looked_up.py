"""Entries that a page needs again and again, read from the catalogue once."""

from collections.abc import Iterable

from finder.catalogue.catalogue import Catalogue
from finder.entry import Entry


class LookedUp:
    """Remembers what it looked up: an open catalogue never changes."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._found: dict[str, Entry | None] = {}

    def entries(self, ids: Iterable[str]) -> tuple[Entry, ...]:
        """Return entries in the order of their ids, without those that are not known."""
        wanted = tuple(dict.fromkeys(ids))
        missing = [entry_id for entry_id in wanted if entry_id not in self._found]
        if missing:
            self._found |= dict.fromkeys(missing)
            self._found |= {entry.id: entry for entry in self._catalogue.entries(missing)}
        found = (self._found[entry_id] for entry_id in wanted)
        return tuple(entry for entry in found if entry is not None)
