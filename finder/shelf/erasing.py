"""Remove everything that a shelf has left in its folder, backups and quarantine too."""

import shutil
from contextlib import suppress
from pathlib import Path

from finder.problems import FolderNotErased, ShelfInUse
from finder.shelf.lock import Lock
from finder.shelf.opening import BACKUPS, FILE, LOCK, QUARANTINE
from finder.writing import leftovers

FILES = (FILE, f"{FILE}-journal", f"{FILE}-wal", f"{FILE}-shm")


def erase(folder: Path) -> int:
    """Erase a folder's shelf, without opening it; return how many files there were.

    Raises ShelfInUse if another copy has it open, FolderNotErased if files cannot be removed.
    """
    if not folder.exists():
        return 0
    try:
        lock = Lock.take(folder / LOCK)
        if lock is None:
            raise ShelfInUse
        count = erase_files(folder)
        lock.release(remove=True)
    except OSError as error:
        raise FolderNotErased(folder, error) from error
    with suppress(OSError):
        folder.rmdir()
    return count


def erase_files(folder: Path) -> int:
    """Remove a shelf's files but for its lock, which the caller holds. Raises OSError."""
    held = [*(folder / name for name in FILES), *leftovers(folder)]
    for inner in (BACKUPS, QUARANTINE):
        held += (folder / inner).glob("*")
    present = [path for path in held if path.is_file()]
    for path in present:
        _blank(path)
        path.unlink()
    for inner in (BACKUPS, QUARANTINE):
        if (folder / inner).is_dir():
            shutil.rmtree(folder / inner)
    return len(present)


def _blank(path: Path) -> None:
    """Write zeros over a file's content; what the disk itself keeps is beyond this program."""
    with path.open("rb+") as held:
        held.write(b"\0" * path.stat().st_size)
