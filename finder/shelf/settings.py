"""Settings of a shelf that nobody has opened yet, for what must be known before anything else."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

FILE = "shelf.sqlite"


def remembered(folder: Path | None) -> Mapping[str, str]:
    """Return a closed shelf's settings by name, none if they cannot be read; nothing is written.

    They are not checked against their seals: opening the shelf does that, and may tell otherwise.
    """
    if folder is None or not (path := folder / FILE).is_file():
        return {}
    try:
        address = f"{path.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=0)) as connection:
            found = connection.execute("SELECT name, value FROM settings").fetchall()
    except (sqlite3.Error, UnicodeDecodeError):
        return {}
    return {str(name): str(value) for name, value in found}
