"""Where a public screen remembers things, in small files that are whole or not there at all."""

import json
import os
from pathlib import Path
from typing import NoReturn

from finder.writing import replacing

MOST_BYTES = 1_000_000


def remember(path: Path, held: object, *, dated: float | None = None) -> None:
    """Replace a file; `dated` is the time that it then shows (seconds). Raises OSError."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with replacing(path) as part:
        part.write_text(json.dumps(held, indent=1, sort_keys=True), encoding="utf-8")
        if dated is not None:
            os.utime(part, (dated, dated))


def recall(path: Path) -> object:
    """Return what a file remembers. Raises OSError, or ValueError for what nobody wrote here."""
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise ValueError(path)
    try:
        return json.loads(data, parse_constant=_refuse)
    except RecursionError as error:
        raise ValueError(path) from error


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)
