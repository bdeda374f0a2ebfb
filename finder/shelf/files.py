"""The numbered files of the shelf's folders: backups, and copies of what was damaged."""

import re
import shutil
from pathlib import Path

from finder.writing import replacing

NUMBER = re.compile(r"shelf-(\d{6,})[.-]")


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
    with replacing(kept) as part:
        shutil.copyfile(path, part)
    for old in numbered(folder)[most:]:
        old.unlink()
    return kept


def _number(path: Path) -> int:
    found = NUMBER.match(path.name)
    return int(found[1]) if found else 0
