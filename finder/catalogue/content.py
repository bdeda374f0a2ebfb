"""What the compiler is given: a whole catalogue in memory, read from any source and checked."""

from collections.abc import Iterator
from dataclasses import dataclass

from finder.catalogue.translation import Translation
from finder.catalogue.vocabulary import KINDS, Vocabulary
from finder.entry import Entry, Status

KIND_ORDER = {term.id: place for place, term in enumerate(KINDS)}
PLACE = 100
"""Where an entry stands among its kind when it does not say."""


@dataclass(frozen=True, slots=True)
class About:
    """What a catalogue says of itself."""

    version: str
    title: str
    published: str
    language: str
    source: str


@dataclass(frozen=True, slots=True)
class Endnote:
    """A note of the source: `entry` is the id of the reference, `row` the source's row."""

    numeral: str
    row: str
    entry: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """A checked catalogue; `entries` stand in their curated order, retired ones last."""

    about: About
    vocabulary: Vocabulary
    entries: tuple[Entry, ...]
    endnotes: tuple[Endnote, ...] = ()
    translations: tuple[Translation, ...] = ()


def curated(entry: Entry, place: int = PLACE) -> tuple[bool, int, int, str, str, str]:
    """Return a key that sorts entries into the order in which they are best leafed through."""
    row = entry.source_rows[0] if entry.source_rows else "~"
    retired = entry.status is Status.RETIRED
    return (retired, KIND_ORDER[entry.kind], place, row, entry.title.casefold(), entry.id)


def cited(entry: Entry) -> Iterator[str]:
    """Yield the numerals of the endnotes that an entry's body cites, each once, in order."""
    spans = (span for block in entry.blocks for line in block.lines for span in line)
    yield from dict.fromkeys(span.cite for span in spans if span.cite)
