"""Why the shelf is not as it should be: a code for programs, a sentence for people."""

import errno
import sqlite3
from dataclasses import dataclass
from enum import StrEnum


class Cause(StrEnum):
    """What is the matter. All but RECOVERED mean that nothing new is saved."""

    UNWRITABLE = "unwritable"
    FULL = "full"
    IN_USE = "in-use"
    NEWER = "newer"
    UNREADABLE = "unreadable"
    DAMAGED = "damaged"
    RECOVERED = "recovered"
    ERASED = "erased"


NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
OF_THE_DISK = (
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_AUTH,
)

SENTENCES = {
    Cause.UNWRITABLE: (
        "The folder {where} cannot be written, so what you save now lasts only until you close"
        " Signpost. Print it or export it before you do."
    ),
    Cause.FULL: (
        "There is no room left where your lists are kept ({where}), so what you save now lasts only"
        " until you close Signpost. Make room and start Signpost again."
    ),
    Cause.IN_USE: (
        "Signpost is already open in another window, so what you save in this one lasts only until"
        " you close it. Use the other window to keep things."
    ),
    Cause.NEWER: (
        "Your lists were made with a newer version of Signpost. They are left as they are, and what"
        " you save now lasts only until you close this one. Open them with the newer version."
    ),
    Cause.UNREADABLE: (
        "Your lists in {where} cannot be read, so what you save now lasts only until you close"
        " Signpost. If they are on a stick, put it back and start Signpost again."
    ),
    Cause.DAMAGED: (
        "Your lists in {where} have been damaged just now. Close Signpost and start it again: it"
        " then recovers what can be read. Until then nothing new is saved."
    ),
    Cause.RECOVERED: ("Your lists were damaged or lost. Recovered {kept} of {known} saved items."),
    Cause.ERASED: (
        "Everything you had saved is erased. What you save now lasts only until you close Signpost."
    ),
}


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is the matter and where; `kept` of `known` items were recovered. `str()` says it."""

    cause: Cause
    where: str
    kept: int = 0
    known: int = 0

    def __str__(self) -> str:
        said = SENTENCES[self.cause].format(where=self.where, kept=self.kept, known=self.known)
        aside = self.cause is Cause.RECOVERED and self.where
        return f"{said} A copy of the damaged file is kept in {self.where}." if aside else said


def cause_of(error: Exception) -> Cause:
    """Say what an OSError, an error of SQLite's or a row that does not hold means for the shelf."""
    if isinstance(error, OSError):
        return Cause.FULL if error.errno in NO_ROOM else Cause.UNWRITABLE
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return Cause.FULL
    return Cause.UNWRITABLE if code in OF_THE_DISK else Cause.DAMAGED
