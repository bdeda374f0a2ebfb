"""Copies in case the shelf's file is damaged: the three newest, and one a day for seven days."""

import re
import sqlite3
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

from finder.shelf.database import connect, connect_to_read, copy, is_sound, transaction
from finder.shelf.files import next_number, numbered
from finder.shelf.migrations import modern_snapshot
from finder.shelf.records import ViewedRow
from finder.shelf.rows import UNREADABLE, RowDamaged, Rows
from finder.writing import leftovers, replacing

RECENT, DAILY = 3, 7
DATED = re.compile(r"shelf-\d+-(\d{4}-\d\d-\d\d)\.sqlite")


class Backups:
    """The backups of one data folder. They never hold what was only looked at."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def recent(self) -> list[Path]:
        """Return the recent backups, the newest first."""
        return [path for path in numbered(self._folder) if path.name.endswith("-recent.sqlite")]

    def daily(self) -> list[Path]:
        """Return the last backup of each day, the newest first."""
        return [path for path in numbered(self._folder) if DATED.fullmatch(path.name)]

    def exist(self) -> bool:
        """Say whether there are any."""
        return bool(self.recent() or self.daily())

    def make(self, connection: sqlite3.Connection, today: date) -> bool:
        """Back up a sound shelf unless the newest backup holds the same; say whether it did.

        A damaged shelf is not backed up. Raises OSError, sqlite3.Error.
        """
        if self._is_current(connection):
            return False
        self._folder.mkdir(mode=0o700, exist_ok=True)
        if not self._write(connection, "recent"):
            return False
        self._write(connection, today.isoformat())
        self._thin_out(today)
        return True

    def newest_good(self) -> sqlite3.Connection | None:
        """Return the newest backup that is sound, as a copy in memory."""
        for path in numbered(self._folder):
            held = modern_snapshot(path)
            if held:
                return held
        return None

    def _write(self, connection: sqlite3.Connection, kind: str) -> bool:
        name = f"shelf-{next_number(self._folder):06}-{kind}.sqlite"
        with suppress(RowDamaged), replacing(self._folder / name) as new:
            with closing(connect(new)) as target:
                copy(connection, target)
                with transaction(target) as rows:
                    for row in rows.find(ViewedRow):
                        rows.drop(row)
            with closing(connect_to_read(new)) as written:
                if not is_sound(written):
                    raise RowDamaged
            return True
        return False

    def _is_current(self, connection: sqlite3.Connection) -> bool:
        with suppress(*UNREADABLE):
            for newest in self.recent()[:1]:
                with closing(connect_to_read(newest)) as held:
                    return _contents(held) == _contents(connection)
        return False

    def _thin_out(self, today: date) -> None:
        of_today = [path for path in self.daily() if path.name.endswith(f"-{today}.sqlite")]
        for path in [*self.recent()[RECENT:], *of_today[1:]]:
            path.unlink()
        for path in [*self.daily()[DAILY:], *leftovers(self._folder)]:
            path.unlink()


def _contents(connection: sqlite3.Connection) -> dict[str, tuple[int, str]]:
    ledger = Rows(connection).ledger()
    return {name: held for name, held in ledger.items() if name != "viewed"}
