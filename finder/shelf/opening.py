"""Open the shelf of a data folder, whatever state the folder and the file are in."""

import errno
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

from finder.shelf.backup import Backups
from finder.shelf.database import connect, copy, is_sound, make, said_version
from finder.shelf.files import quarantine
from finder.shelf.lock import Lock
from finder.shelf.migrations import bring_up_to_date, is_older, modern_snapshot
from finder.shelf.recovery import Recovery, recover
from finder.shelf.rows import UNREADABLE
from finder.shelf.salvage import salvage
from finder.shelf.schema import VERSION
from finder.shelf.store import Store
from finder.shelf.trouble import Cause, Trouble, cause_of
from finder.writing import flush_folder, leftovers, replacing

FILE = "shelf.sqlite"
JOURNAL = "shelf.sqlite-journal"
LOCK = "shelf.lock"
BACKUPS = "backups"
QUARANTINE = "quarantine"


def open_store(folder: Path | None, today: Callable[[], date]) -> Store:
    """Return an open store: on disk with its lock, or in memory with the reason."""
    if folder is None:
        return Store(_empty(today()), today=today)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = Lock.take(folder / LOCK)
    except OSError as error:
        return _for_this_session(folder, cause_of(error), today)
    if lock is None:
        return _for_this_session(folder, Cause.IN_USE, today)
    try:
        return _on_disk(folder, lock, today)
    except (OSError, *UNREADABLE) as error:
        lock.release()
        return _for_this_session(folder, cause_of(error), today)


def _on_disk(folder: Path, lock: Lock, today: Callable[[], date]) -> Store:
    path, backups = folder / FILE, Backups(folder / BACKUPS)
    _check_writable(folder, path)
    trouble = None
    if not _has_content(path) and not backups.exist():
        with closing(connect(path)) as connection:
            make(connection, today())
    elif _is_newer(path):
        lock.release()
        return Store(_empty(today()), trouble=Trouble(Cause.NEWER, str(folder)), today=today)
    elif not _is_fit(path):
        trouble = _recover(folder, backups, today())
    connection = connect(path)
    with suppress(OSError, sqlite3.Error):
        backups.make(connection, today())
    return Store(connection, path=path, lock=lock, trouble=trouble, today=today, backups=backups)


def _check_writable(folder: Path, path: Path) -> None:
    held = [folder, path] if path.exists() else [folder]
    if not all(os.access(place, os.W_OK) for place in held):
        raise PermissionError(errno.EACCES, "not writable", str(folder))


def _has_content(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except OSError:
        return False


def _is_newer(path: Path) -> bool:
    # Opened without any setting: a newer program may have chosen others.
    with suppress(*UNREADABLE), closing(sqlite3.connect(path)) as connection:
        return said_version(connection) > VERSION
    return False


def _is_fit(path: Path) -> bool:
    """Say whether a shelf is sound, having brought it up to date if a copy of it could be."""
    try:
        with closing(connect(path)) as connection:
            if is_older(connection) and _can_be_modern(path):
                bring_up_to_date(connection)
            return is_sound(connection)
    except UNREADABLE as error:
        if cause_of(error) is Cause.DAMAGED:
            return False
        raise


def _can_be_modern(path: Path) -> bool:
    trial = modern_snapshot(path)
    if trial:
        trial.close()
    return trial is not None


def _recover(folder: Path, backups: Backups, today: date) -> Trouble:
    path, kept_in = folder / FILE, ""
    if _has_content(path):
        kept_in = str(quarantine(path, folder / QUARANTINE))
    recovery = _recovery(path, backups, today)
    with replacing(path) as new:
        with closing(recovery.connection), closing(connect(new)) as target:
            copy(recovery.connection, target)
        # The damaged file's journal must not be played into the new one.
        (folder / JOURNAL).unlink(missing_ok=True)
        flush_folder(folder)
    for part in leftovers(folder):
        part.unlink()
    return Trouble(Cause.RECOVERED, kept_in, recovery.kept, recovery.known)


def _recovery(path: Path, backups: Backups, today: date) -> Recovery:
    backup = backups.newest_good()
    recovery = recover(salvage(path), backup, today)
    if backup:
        backup.close()
    return recovery


def _empty(today: date) -> sqlite3.Connection:
    held = connect(None)
    make(held, today)
    return held


def _for_this_session(folder: Path, cause: Cause, today: Callable[[], date]) -> Store:
    """Return a store in memory with what the folder's shelf holds, as far as it can be read."""
    held = modern_snapshot(folder / FILE)
    if held is None and _has_content(folder / FILE):
        held = _recovery(folder / FILE, Backups(folder / BACKUPS), today()).connection
    return Store(held or _empty(today()), trouble=Trouble(cause, str(folder)), today=today)
