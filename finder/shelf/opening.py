"""Open the shelf of a data folder, whatever state the folder and the file are in."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from finder.shelf.database import connect, make, sound_snapshot
from finder.shelf.lock import Lock
from finder.shelf.store import Store
from finder.shelf.trouble import Cause, Trouble, cause_of

FILE = "shelf.sqlite"
LOCK = "shelf.lock"


def open_store(folder: Path | None, today: Callable[[], date]) -> Store:
    """Return an open store: on disk with its lock, or in memory with the reason."""
    if folder is None:
        return _in_memory(None, None, today)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = Lock.take(folder / LOCK)
    except OSError as error:
        return _in_memory(folder, cause_of(error), today)
    if lock is None:
        return _in_memory(folder, Cause.IN_USE, today)
    connection = connect(folder / FILE)
    if not connection.execute("PRAGMA user_version").fetchone()[0]:
        make(connection, today())
    return Store(connection, path=folder / FILE, lock=lock, today=today)


def _in_memory(folder: Path | None, cause: Cause | None, today: Callable[[], date]) -> Store:
    held = sound_snapshot(folder / FILE) if folder else None
    if held is None:
        held = connect(None)
        make(held, today())
    trouble = Trouble(cause, str(folder)) if cause else None
    return Store(held, trouble=trouble, today=today)
