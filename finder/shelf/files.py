"""Write files so that a power cut leaves either the old one or the new one, and number them."""

import os
import re
import shutil
import sys
from pathlib import Path

NUMBER = re.compile(r"shelf-(\d{6,})[.-]")


def flush(path: Path) -> None:
    """Have the disk really hold a file's content. Raises OSError."""
    with path.open("rb+") as held:
        os.fsync(held.fileno())


def flush_folder(folder: Path) -> None:
    """Have the disk really hold a folder's names; Windows does so by itself. Raises OSError."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def put_in_place(new: Path, path: Path) -> None:
    """Replace `path` by a finished file beside it. Raises OSError."""
    flush(new)
    new.replace(path)
    flush_folder(path.parent)


def numbered(folder: Path) -> list[Path]:
    """Return the numbered files of a folder, the newest first, whatever the clock said."""
    if not folder.is_dir():
        return []
    found = [(_number(path), path) for path in folder.iterdir() if NUMBER.match(path.name)]
    return [path for _, path in sorted(found, reverse=True)]


def next_number(folder: Path) -> int:
    """Return the number that follows the highest in a folder."""
    return max((_number(path) for path in numbered(folder)), default=0) + 1


def quarantine(path: Path, folder: Path, most: int = 3) -> Path:
    """Copy a damaged file into a folder that keeps the newest few; return it. Raises OSError."""
    folder.mkdir(mode=0o700, exist_ok=True)
    kept = folder / f"shelf-{next_number(folder):06}.sqlite"
    shutil.copyfile(path, kept)
    flush(kept)
    for old in numbered(folder)[most:]:
        old.unlink()
    return kept


def _number(path: Path) -> int:
    found = NUMBER.match(path.name)
    return int(found[1]) if found else 0
