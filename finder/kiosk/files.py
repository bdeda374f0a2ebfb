"""Where a public screen remembers things, in small files that are whole or not there at all."""

import os
from pathlib import Path

from finder.writing import replacing


def remember(path: Path, text: str, *, dated: float | None = None) -> None:
    """Replace a file; `dated` is the time that it then shows (seconds). Raises OSError."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with replacing(path) as part:
        part.write_text(text, encoding="utf-8")
        if dated is not None:
            os.utime(part, (dated, dated))
