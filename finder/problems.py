"""What can go wrong in the world: one class and one sentence each.

Anything that is not a `Problem` is a fault of ours and is allowed to crash loudly.
"""

from dataclasses import dataclass
from pathlib import Path


class Problem(Exception):  # noqa: N818
    """Something the world did; `str()` gives a sentence that says what to do."""


@dataclass(frozen=True)
class ContentMistake:
    """One mistake in a content file: where it is and what to do about it."""

    file: str
    line: int
    field: str
    advice: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}"
        return f"{where}: {self.field}: {self.advice}" if self.field else f"{where}: {self.advice}"


class ContentRefused(Problem):
    """Content with mistakes; nothing was built from it."""

    def __init__(self, mistakes: tuple[ContentMistake, ...]) -> None:
        self.mistakes = mistakes
        listed = "\n".join(str(mistake) for mistake in mistakes)
        super().__init__(f"{listed}\nNo catalogue was written. Correct these and build again.")


class CatalogueMissing(Problem):
    """There is no catalogue file where one is expected."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"There is no catalogue at {path}. Build it with `signpost catalogue build`."
        )


class CatalogueDamaged(Problem):
    """The catalogue file is not what was built."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            f"The catalogue at {path} cannot be used: {reason}. Install it again from a good copy."
        )


class UnknownEntry(Problem):
    """An id that the catalogue does not have."""

    def __init__(self, entry_id: str) -> None:
        super().__init__(
            f"The catalogue has no entry “{entry_id}”. Look for it with `signpost search`."
        )


class ListNameRefused(Problem):
    """A name that a list cannot have; `reason` is empty, long or taken."""

    def __init__(self, name: str, reason: str) -> None:
        self.reason = reason
        super().__init__(
            {
                "empty": "A list needs a name. Type one and try again.",
                "long": "That name is too long for a list. Use at most 80 characters.",
                "taken": f"There is already a list called “{name}”. Choose another name.",
            }[reason]
        )


class UnknownList(Problem):
    """A list that the shelf does not have, or no longer has."""

    def __init__(self, name: str = "") -> None:
        named = f"There is no list called “{name}”." if name else "That list is no longer there."
        super().__init__(f"{named} See your lists with `signpost list show`.")


class UnknownItem(Problem):
    """Something that is not, or no longer, in a list."""

    def __init__(self, name: str = "") -> None:
        named = f"“{name}” is not in that list." if name else "That item is no longer in the list."
        super().__init__(f"{named} Open the list again to see what it holds.")


class NoteTooLong(Problem):
    """A note with more text than fits."""

    def __init__(self, length: int, most: int) -> None:
        super().__init__(
            f"That note has {length} characters. Shorten it to {most} and save it again."
        )


class PolicyRefused(Problem):
    """A policy file with mistakes; nothing of it is used."""

    def __init__(self, mistakes: tuple[ContentMistake, ...]) -> None:
        self.mistakes = mistakes
        listed = "\n".join(str(mistake) for mistake in mistakes)
        super().__init__(f"{listed}\nThe policy is not used. Correct it and start Signpost again.")


class FileNotWritten(Problem):
    """A file that was asked for and could not be written."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path} could not be written: {reason}. Choose another place for it.")


class ListsRefused(Problem):
    """A file of lists with a mistake; nothing of it was taken in."""

    def __init__(self, path: Path, place: str, advice: str) -> None:
        self.place = place
        where = f"{path.name}: {place}" if place else path.name
        super().__init__(f"{where}: {advice}. Nothing was imported from this file.")


class ShelfNotWritten(Problem):
    """What was asked could not be saved; `trouble` says why and what to do."""

    def __init__(self, trouble: str) -> None:
        super().__init__(f"Nothing was changed. {trouble}")


class ShelfInUse(Problem):
    """Another copy of the program has the shelf open."""

    def __init__(self) -> None:
        super().__init__("Signpost is open in another window. Close it and try again.")


class FolderNotErased(Problem):
    """Files of a person's that could not be removed."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(
            f"Not everything in {folder} could be erased ({reason}). Remove the folder yourself."
        )


class SwitchedOff(Problem):
    """Something that the organisation's policy does not allow."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"Your organisation has switched off {what}. Ask who looks after this computer."
        )


class PartMissing(Problem):
    """Something that ships with the program and is not there."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} is missing or damaged. Install Signpost again from a good copy.")


class NoPrinter(Problem):
    """No printer is set up on this machine."""

    def __init__(self) -> None:
        super().__init__("This computer has no printer. Use “Save PDF” and print it elsewhere.")


class PrinterMissing(Problem):
    """A printer that was chosen is no longer there."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The printer “{name}” cannot be found. Choose another one, or use “Save PDF”."
        )


class PrinterRefused(Problem):
    """A printer is there and did not take the job."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The printer “{name}” did not start. Check that it is on, or use “Save PDF”."
        )


class NoSuchPages(Problem):
    """Pages were chosen that the handout does not have."""

    def __init__(self, count: int) -> None:
        super().__init__(f"None of the chosen pages exists. Choose from 1 to {count}.")
