"""Small files that are whole or not there at all, for what a public screen remembers."""

import os
import tempfile
from pathlib import Path


def replace(path: Path, text: str, *, dated: float | None = None) -> None:
    """Put `text` into a file in one step; `dated` is the time that the file then shows (seconds).

    Raises OSError.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8") as file:
        made = Path(file.name)
        try:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            made.unlink(missing_ok=True)
            raise
    if dated is not None:
        os.utime(made, (dated, dated))
    made.replace(path)
