"""What an editor should look at in content that has no mistakes: doubts, dates and reading.

Nothing here is wrong enough to refuse: a page can be too long for its readers, or lead nowhere,
and still be better than none. Whether prose was copied is for the project's tests to say, because
they alone know the source.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from finder.catalogue.content import Content, cited
from finder.catalogue.reading import (
    OLDEST_READING_AGE,
    Page,
    Reading,
    long_sentences,
    measure,
    page_of,
    unexpanded,
)
from finder.entry import BlockKind, Entry, Freshness, Kind, Status

_ENGLISH = "en"


class Cause(StrEnum):
    """What may be amiss with an entry."""

    ORPHAN = "orphan"
    NO_NEXT_STEP = "no-next-step"
    NO_HELPER = "no-helper"
    LEADS_TO_RETIRED = "leads-to-retired"
    NO_SUCCESSOR = "no-successor"
    LONG_SENTENCE = "long-sentence"
    HARD_TO_READ = "hard-to-read"
    ACRONYM = "acronym"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A doubt about an entry; `detail` is the sentence, age, acronym or id that it is about."""

    cause: Cause
    entry: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Dates:
    """How many current entries were checked when; `oldest` is a date, "" when there is none."""

    fresh: int
    check: int
    old: int
    never: int
    oldest: str


@dataclass(frozen=True, slots=True)
class Addresses:
    """Every address once, and those that are not encrypted on their way."""

    total: int
    plain_http: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Read:
    """A page and how hard it is to read."""

    page: Page
    reading: Reading


@dataclass(frozen=True, slots=True)
class Review:
    """All that an editor should look at."""

    entries: int
    retired: int
    doubts: tuple[Doubt, ...]
    dates: Dates
    addresses: Addresses
    readings: tuple[Read, ...]


def review(content: Content, today: date) -> Review:
    """Review content without mistakes as it stands on `today`."""
    current = [entry for entry in content.entries if entry.status is Status.CURRENT]
    pages = [page_of(entry) for entry in current if entry.language == _ENGLISH]
    readings = tuple(Read(page, measure(page)) for page in pages)
    return Review(
        entries=len(current),
        retired=len(content.entries) - len(current),
        doubts=(*_dead_ends(content), *_hard_reading(readings)),
        dates=_dates(current, today),
        addresses=_addresses(current),
        readings=readings,
    )


def _dead_ends(content: Content) -> Iterator[Doubt]:
    led_to = _led_to(content)
    retired = {entry.id for entry in content.entries if entry.status is Status.RETIRED}
    for entry in content.entries:
        if entry.id in retired:
            if not entry.successor:
                yield Doubt(Cause.NO_SUCCESSOR, entry.id)
            continue
        if entry.id not in led_to and not entry.wider_help:
            yield Doubt(Cause.ORPHAN, entry.id)
        for other in dict.fromkeys(_leads_to(entry)):
            if other in retired:
                yield Doubt(Cause.LEADS_TO_RETIRED, entry.id, other)
        yield from _ends(entry, content)


def _ends(entry: Entry, content: Content) -> Iterator[Doubt]:
    """Doubt guidance that does not say what to do next and, to parents, who can help."""
    if entry.kind is not Kind.GUIDANCE:
        return
    if not entry.blocks or entry.blocks[-1].kind is not BlockKind.CALLOUT:
        yield Doubt(Cause.NO_NEXT_STEP, entry.id)
    helpers = {other.id for other in content.entries if other.kind is Kind.ORGANISATION}
    if "parents" in entry.audience and helpers.isdisjoint(_linked(entry)):
        yield Doubt(Cause.NO_HELPER, entry.id)


def _led_to(content: Content) -> frozenset[str]:
    """Return the entries that another one leads to, a citation among the ways."""
    references = {note.numeral: note.entry for note in content.endnotes}
    found: set[str] = set()
    for entry in content.entries:
        found.update(_leads_to(entry))
        found.update(references[numeral] for numeral in cited(entry) if numeral in references)
    return frozenset(found)


def _leads_to(entry: Entry) -> Iterator[str]:
    yield from entry.related
    yield from entry.items
    yield from _linked(entry)
    if entry.successor:
        yield entry.successor


def _linked(entry: Entry) -> Iterator[str]:
    spans = (span for block in entry.blocks for line in block.lines for span in line)
    yield from (span.entry for span in spans if span.entry)


def _hard_reading(readings: Iterable[Read]) -> Iterator[Doubt]:
    for read in readings:
        page = read.page
        if page.for_parents and read.reading.age > OLDEST_READING_AGE:
            yield Doubt(Cause.HARD_TO_READ, page.id, f"{read.reading.age:.1f}")
        for sentence in long_sentences(page):
            yield Doubt(Cause.LONG_SENTENCE, page.id, sentence)
        for acronym in unexpanded(page):
            yield Doubt(Cause.ACRONYM, page.id, acronym)


def _dates(entries: Sequence[Entry], today: date) -> Dates:
    dated = [entry for entry in entries if entry.checked]
    ages = Counter(entry.freshness(today) for entry in dated)
    return Dates(
        fresh=ages[Freshness.FRESH],
        check=ages[Freshness.CHECK],
        old=ages[Freshness.OLD],
        never=sum(not entry.checked for entry in entries),
        oldest=min((entry.checked for entry in dated), default=""),
    )


def _addresses(entries: Iterable[Entry]) -> Addresses:
    found = sorted({link.url for entry in entries for link in entry.links})
    return Addresses(len(found), tuple(url for url in found if url.startswith("http://")))
