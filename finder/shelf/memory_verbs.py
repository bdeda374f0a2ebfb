"""What the window remembers: settings, and what was looked at unless that is turned off."""

from dataclasses import replace

from finder.shelf.records import Change, SettingRow, Undo, Viewed, ViewedRow
from finder.shelf.rows import Rows
from finder.shelf.store import Store
from finder.shelf.words import clean_title

MOST_VIEWED = 50
RECENTS = "recently-viewed"
OFF = "off"


class MemoryVerbs:
    """Recently viewed entries and remembered settings."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def viewed(self, entry_id: str, title: str) -> None:
        """Remember that an entry was looked at, unless that is turned off."""
        if not self.recents_on:
            return

        def remember(rows: Rows) -> None:
            known = rows.find(ViewedRow)
            top = known[0].place + 1 if known else 1
            again = next((row for row in known if row.entry == entry_id), None)
            row = again or ViewedRow(0, entry_id, "", top)
            rows.put(replace(row, title=clean_title(title), place=top))
            for old in rows.find(ViewedRow)[MOST_VIEWED:]:
                rows.drop(old)

        self._store.write(remember)

    def recent(self, limit: int = 8) -> tuple[Viewed, ...]:
        """Return what was looked at, the newest first."""
        return tuple(Viewed(row.entry, row.title) for row in self._store.find(ViewedRow)[:limit])

    def clear_recent(self) -> Undo:
        """Forget what was looked at."""
        return self._store.write(_forget)

    @property
    def recents_on(self) -> bool:
        """Whether entries that are looked at are remembered; turning it off forgets them all."""
        return self.setting(RECENTS) != OFF

    @recents_on.setter
    def recents_on(self, on: bool) -> None:
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
