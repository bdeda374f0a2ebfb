"""What can go wrong in the world: one class and one sentence each.

Anything that is not a `Problem` is a fault of ours and is allowed to crash loudly.
"""

from dataclasses import dataclass
from pathlib import Path

from finder.phrases import Phrase, reason_of


class Problem(Exception):  # noqa: N818  (what happened, not an error of ours)
    """Something the world did; `str()` gives a sentence that says what to do.

    `sentence` is the English one with placeholders and `values` fill them, for a window that
    says it, and each `Phrase` among them, in another language.
    """

    def __init__(self, sentence: str, **values: object) -> None:
        self.sentence = sentence
        self.values = values
        super().__init__(sentence.format(**values))


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
        super().__init__(
            "{listed}\nNo catalogue was written. Correct these and build again.", listed=listed
        )


class CatalogueMissing(Problem):
    """There is no catalogue file where one is expected."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "There is no catalogue at {path}. Build it with `signpost catalogue build`.", path=path
        )


class CatalogueDamaged(Problem):
    """The catalogue file is not what was built."""

    def __init__(self, path: Path, reason: Phrase) -> None:
        super().__init__(
            "The catalogue at {path} cannot be used: {reason}. Install it again from a good copy.",
            path=path,
            reason=reason,
        )


class CatalogueUnreadable(Problem):
    """A catalogue that was open can no longer be read: it was damaged or replaced meanwhile."""

    def __init__(self) -> None:
        super().__init__(
            "The catalogue can no longer be read. Close Signpost and open it again. If that does"
            " not help, install Signpost again from a good copy; what you saved stays."
        )


class UnknownEntry(Problem):
    """An id that the catalogue does not have."""

    def __init__(self, entry_id: str) -> None:
        super().__init__(
            "The catalogue has no entry “{entry_id}”. Look for it with `signpost search`.",
            entry_id=entry_id,
        )


class ListNameRefused(Problem):
    """A name that a list cannot have; `reason` is empty, long or taken."""

    def __init__(self, name: str, reason: str) -> None:
        self.reason = reason
        super().__init__(
            {
                "empty": "A list needs a name. Type one and try again.",
                "long": "That name is too long for a list. Use at most 80 characters.",
                "taken": "There is already a list called “{name}”. Choose another name.",
            }[reason],
            name=name,
        )


class UnknownList(Problem):
    """A list that the shelf does not have, or no longer has."""

    def __init__(self, name: str = "") -> None:
        super().__init__(
            "There is no list called “{name}”. See your lists with `signpost list show`."
            if name
            else "That list is no longer there. Look at your lists again.",
            name=name,
        )


class UnknownItem(Problem):
    """Something that is not, or no longer, in a list."""

    def __init__(self, name: str = "") -> None:
        super().__init__(
            "“{name}” is not in that list. Open the list again to see what it holds."
            if name
            else "That item is no longer in the list. Open the list again to see what it holds.",
            name=name,
        )


class NoteTooLong(Problem):
    """A note with more text than fits."""

    def __init__(self, length: int, most: int) -> None:
        super().__init__(
            "That note has {length} characters. Shorten it to {most} and save it again.",
            length=length,
            most=most,
        )


class PolicyRefused(Problem):
    """A policy file with mistakes; nothing of it is used."""

    def __init__(self, mistakes: tuple[ContentMistake, ...]) -> None:
        self.mistakes = mistakes
        listed = "\n".join(str(mistake) for mistake in mistakes)
        super().__init__(
            "{listed}\nThe policy is not used. Correct it and start Signpost again.", listed=listed
        )


class FileNotWritten(Problem):
    """A file that was asked for and could not be written."""

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(
            "{path} could not be written: {reason}. Choose another place for it.",
            path=path,
            reason=reason_of(error),
        )


class ListsRefused(Problem):
    """A file of lists with a mistake; nothing of it was taken in."""

    def __init__(self, path: Path, place: Phrase | str, advice: Phrase) -> None:
        self.place = place
        name = path.name
        super().__init__(
            "{where}: {advice}. Nothing was imported from this file.",
            where=Phrase("{name}: {place}", name=name, place=place) if place else name,
            advice=advice,
        )


class ShelfNotWritten(Problem):
    """What was asked could not be saved; `trouble` says why and what to do."""

    def __init__(self, trouble: str) -> None:
        super().__init__("Nothing was changed. {trouble}", trouble=trouble)


class ShelfInUse(Problem):
    """Another copy of the program has the shelf open."""

    def __init__(self) -> None:
        super().__init__("Signpost is open in another window. Close it and try again.")


class FolderNotErased(Problem):
    """Files of a person's that could not be removed."""

    def __init__(self, folder: Path, error: OSError) -> None:
        super().__init__(
            "Not everything in {folder} could be erased ({reason}). Remove the folder yourself.",
            folder=folder,
            reason=reason_of(error),
        )


class SwitchedOff(Problem):
    """Something that the organisation's policy does not allow."""

    def __init__(self, what: str) -> None:
        super().__init__(
            "Your organisation has switched off {what}. Ask who looks after this computer.",
            what=what,
        )


class PartMissing(Problem):
    """Something that ships with the program and is not there."""

    def __init__(self, what: str) -> None:
        super().__init__(
            "{what} is missing or damaged. Install Signpost again from a good copy.", what=what
        )


class NoPrinter(Problem):
    """No printer is set up on this machine."""

    def __init__(self) -> None:
        super().__init__("This computer has no printer. Use “Save PDF” and print it elsewhere.")


class PrinterMissing(Problem):
    """A printer that was chosen is no longer there."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "The printer “{name}” cannot be found. Choose another one, or use “Save PDF”.",
            name=name,
        )


class PrinterRefused(Problem):
    """A printer is there and did not take the job."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "The printer “{name}” did not start. Check that it is on, or use “Save PDF”.", name=name
        )


class NoSuchPages(Problem):
    """Pages were chosen that the handout does not have."""

    def __init__(self, count: int) -> None:
        super().__init__("None of the chosen pages exists. Choose from 1 to {count}.", count=count)
