"""The sources that printed pages cite, as a numbered list for the end of a handout."""

from collections.abc import Iterable
from dataclasses import dataclass

from finder.entry import Entry

VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}


@dataclass(frozen=True, slots=True)
class Source:
    """An endnote: its numeral as it stands in the text, what it refers to, and an editor's note."""

    numeral: str
    label: str
    note: str = ""


def sources_of(entries: Iterable[Entry]) -> tuple[Source, ...]:
    """Return the endnotes that these entries cite, each once, in the order of their numerals."""
    found = {
        citation.endnote: Source(citation.endnote, citation.label, citation.note)
        for entry in entries
        for citation in entry.citations
    }
    return tuple(sorted(found.values(), key=lambda source: place(source.numeral)))


def place(numeral: str) -> int:
    """Return a small Roman numeral's value; anything else sorts last."""
    values = [VALUES.get(letter, 0) for letter in numeral.lower()]
    if not all(values):
        return max(VALUES.values())
    following = [*values[1:], 0]
    return sum(-a if a < b else a for a, b in zip(values, following, strict=True))
