"""What the window remembers: settings, and what was looked at unless that is turned off."""

from dataclasses import replace

from finder.shelf.records import Change, SettingRow, Undo, Viewed, ViewedRow
from finder.shelf.rows import Rows
from finder.shelf.store import Store
from finder.shelf.viewed_rows import MOST_VIEWED
from finder.shelf.words import clean_title

RECENTS = "recently-viewed"
OFF = "off"


class MemoryVerbs:
    """Recently viewed entries and remembered settings."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def viewed(self, entry_id: str, title: str) -> None:
        """Remember that an entry was looked at, unless that is turned off.

        Nobody is told of it, so nobody waits for the disk: it goes there with the next change, or
        when the shelf is closed.
        """
        if self.recents_on:
            looked_at = self._store.looked_at
            looked_at.pop(entry_id, None)
            looked_at[entry_id] = clean_title(title)

    def recent(self, limit: int = 8) -> tuple[Viewed, ...]:
        """Return what was looked at, the newest first."""
        written = {row.entry: row.title for row in self._store.find(ViewedRow)}
        newer = dict(reversed(self._store.looked_at.items()))
        seen = {**newer, **written, **newer}
        newest = list(seen)[: min(limit, MOST_VIEWED)]
        return tuple(Viewed(entry_id, seen[entry_id]) for entry_id in newest)

    def clear_recent(self) -> Undo:
        """Forget what was looked at."""
        return self._store.write(_forget)

    @property
    def recents_on(self) -> bool:
        """Whether entries that are looked at are remembered; turning it off forgets them all."""
        return self.setting(RECENTS) != OFF

    @recents_on.setter
    def recents_on(self, on: bool) -> None:
        if not on:
            self._store.looked_at.clear()
        self.set_setting(RECENTS, "" if on else OFF)
        if not on:
            self.clear_recent()

    def setting(self, name: str, default: str = "") -> str:
        """Return a remembered setting."""
        found = self._store.find(SettingRow, "name = ?", name)
        return found[0].value if found else default

    def set_setting(self, name: str, value: str) -> None:
        """Remember a setting; "" forgets it."""
        if value == self.setting(name):
            return

        def remember(rows: Rows) -> None:
            found = rows.find(SettingRow, "name = ?", name)
            row = found[0] if found else SettingRow(0, name, "")
            if value:
                rows.put(replace(row, value=value))
            else:
                rows.drop(row)

        self._store.write(remember)


def _forget(rows: Rows) -> Undo:
    known = rows.find(ViewedRow)
    for row in known:
        rows.drop(row)
    return Undo(Change.FORGOTTEN, "", len(known), viewed=tuple(known))
