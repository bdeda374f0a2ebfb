"""The one open database: every read and write goes through here, and so does losing the disk.

One thread has its turn at a time, so that lists can come in away from the window.
"""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from threading import RLock
from typing import TypeVar

from finder.shelf.backup import Backups
from finder.shelf.database import connect, copy, is_sound, make, transaction
from finder.shelf.lock import Lock
from finder.shelf.migrations import modern_snapshot
from finder.shelf.rows import UNREADABLE, Rows, RowT
from finder.shelf.trouble import Cause, Trouble, cause_of
from finder.shelf.viewed_rows import remember

Result = TypeVar("Result")
EMPTY = (Cause.DAMAGED, Cause.ERASED)


class Store:
    """An open shelf database: on disk with its lock, or in memory for this session only.

    `looked_at` holds titles by entry, the newest last, until the next change takes them along.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        *,
        path: Path | None = None,
        lock: Lock | None = None,
        trouble: Trouble | None = None,
        backups: Backups | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._connection = connection
        self._path = path
        self._lock = lock
        self._backups = backups
        self._changed = False
        self._turn = RLock()
        self._within: Rows | None = None
        self.looked_at: dict[str, str] = {}
        self.trouble = trouble
        self.today = today
        self.when_troubled: Callable[[Trouble], None] = lambda _: None

    @property
    def session_only(self) -> bool:
        """Whether what is kept now is lost at the end."""
        return self._path is None

    @property
    def folder(self) -> Path | None:
        """The data folder, None in memory."""
        return self._path.parent if self._path else None

    def back_up(self) -> bool:
        """Make a backup if anything changed since the last; False if not, or if it cannot be."""
        if self._path is None or self._backups is None:
            return False
        with self._turn, suppress(OSError, sqlite3.Error):
            return self._backups.make(self._connection, self.today())
        return False

    def find(self, kind: type[RowT], where: str = "1", *values: object) -> list[RowT]:
        """Return the rows that match, in their order."""
        return self.read(lambda rows: rows.find(kind, where, *values))

    def read(self, question: Callable[[Rows], Result]) -> Result:
        """Answer a question from the tables; if the disk fails, from memory."""
        return self._guarded(lambda: question(Rows(self._connection)))

    def write(self, change: Callable[[Rows], Result]) -> Result:
        """Make a change wholly or not at all; if the disk fails, make it in memory and say so.

        One that is made within another is a part of that.
        """

        def attempt() -> Result:
            looked_at = dict(self.looked_at)
            with transaction(self._connection) as rows:
                rows.verify()
                remember(rows, looked_at)
                self._within = rows
                try:
                    result = change(rows)
                finally:
                    self._within = None
            self._changed = True
            for entry_id in looked_at:
                self.looked_at.pop(entry_id, None)
            return result

        with self._turn:
            return change(self._within) if self._within else self._guarded(attempt)

    def leave_disk(self, trouble: Trouble) -> None:
        """Go on in memory: with what was kept, or with nothing if it is damaged or erased."""
        with self._turn:
            held = None if trouble.cause in EMPTY else self._in_memory()
            if trouble.cause is Cause.ERASED:
                self.looked_at.clear()
            with suppress(sqlite3.Error):
                self._connection.close()
            if held is None:
                held = connect(None)
                make(held, self.today())
                if trouble.cause not in EMPTY:
                    trouble = Trouble(Cause.UNREADABLE, trouble.where)
            self._connection, self._path, self.trouble = held, None, trouble
        self.when_troubled(trouble)

    def close(self) -> None:
        """Back up what changed, close the database and let another copy write."""
        with self._turn:
            if self.looked_at:
                self.write(lambda _rows: None)
            if self._changed:
                self.back_up()
            self._connection.close()
            self.release()

    def release(self, *, remove: bool = False) -> None:
        """Let go of the lock; `remove` deletes it."""
        if self._lock is not None:
            self._lock.release(remove=remove)
            self._lock = None

    def _guarded(self, action: Callable[[], Result]) -> Result:
        with self._turn:
            try:
                return action()
            except UNREADABLE as error:
                if self._path is None or self._within or isinstance(error, sqlite3.IntegrityError):
                    raise
                self.leave_disk(Trouble(cause_of(error), str(self._path.parent)))
            return action()

    def _in_memory(self) -> sqlite3.Connection | None:
        """Return a sound copy in memory of the open database or of its file, if there is one."""
        held = connect(None)
        with suppress(sqlite3.Error):
            copy(self._connection, held)
            if is_sound(held):
                return held
        held.close()
        return modern_snapshot(self._path) if self._path else None
