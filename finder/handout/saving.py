"""Writes a file whole or not at all."""

import os
from pathlib import Path
from secrets import token_hex

from finder.problems import FileNotWritten


def save(path: Path, content: bytes) -> None:
    """Write a file, replacing an older one only once all is on disk; raises FileNotWritten."""
    part = path.with_name(f".signpost-{token_hex(8)}.part")
    try:
        # "x": never into a file, or through a link, that somebody has put there
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        _discard(part)
        raise FileNotWritten(path, error.strerror or str(error)) from error


def _discard(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return
