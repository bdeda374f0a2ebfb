"""What reading a catalogue raises where its file is not as it was built, as one problem."""

import sqlite3
import zlib
from collections.abc import Generator
from contextlib import contextmanager

from finder.problems import CatalogueUnreadable

DAMAGE = (sqlite3.DatabaseError, zlib.error, ValueError, LookupError, TypeError)
"""Rows that are gone, cut short, no longer JSON, or of another kind than they were."""


@contextmanager
def reading() -> Generator[None]:
    """Turn what damage raises into CatalogueUnreadable."""
    try:
        yield
    except DAMAGE as error:
        raise CatalogueUnreadable from error
