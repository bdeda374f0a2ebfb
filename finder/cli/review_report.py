"""How `signpost catalogue check` words its review, for a person and as JSON."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from datetime import date
from statistics import median

from finder.catalogue.reading import LONGEST_SENTENCE, OLDEST_READING_AGE
from finder.catalogue.review import Cause, Doubt, Read, Review
from finder.entry import Kind

_CAUSES = {
    Cause.ORPHAN: "Nothing leads to it. Name it in `related` of an entry that people will find.",
    Cause.NO_NEXT_STEP: "It does not end with a next step. End it with one: > **One next step.**",
    Cause.NO_HELPER: "It names nobody who can help. Link to an organisation in the text.",
    Cause.LEADS_TO_RETIRED: "It leads to a retired entry. Lead to its successor instead: {}",
    Cause.NO_SUCCESSOR: "It is retired, and names nothing to use instead. Is there nothing?",
    Cause.LONG_SENTENCE: f"More than {LONGEST_SENTENCE} words. Make two sentences of it: {{}}",
    Cause.HARD_TO_READ: f"Reading age {{}}; for parents, {OLDEST_READING_AGE:.0f} is the most.",
    Cause.ACRONYM: "Not spelled out where it first stands: {}",
}
_PARTS = {
    "Dead ends": (
        Cause.ORPHAN,
        Cause.NO_NEXT_STEP,
        Cause.NO_HELPER,
        Cause.LEADS_TO_RETIRED,
        Cause.NO_SUCCESSOR,
    ),
    "Sentences and reading age": (Cause.LONG_SENTENCE, Cause.HARD_TO_READ),
    "Acronyms": (Cause.ACRONYM,),
}
_NUMBERS = "{:>7}{:>9}{:>7}{:>7}"


def report(review: Review, today: date, *, every: bool) -> Iterator[str]:
    """Yield the lines of a review; `every` lists each entry's reading and each http address."""
    warnings = len(review.doubts)
    counted = "1 warning" if warnings == 1 else f"{warnings or 'no'} warnings"
    yield f"{review.entries} entries, {review.retired} retired: no mistakes, {counted}."
    for title, causes in _PARTS.items():
        yield ""
        yield from _part(title, [doubt for doubt in review.doubts if doubt.cause in causes])
    yield from ("", *_dates(review, today), "", *_addresses(review, every=every))
    yield from ("", *_reading(review.readings, every=every))
    yield from ("", "Copied prose: the project's tests compare it with the source; this does not.")


def as_json(review: Review) -> dict[str, object]:
    """Return a review under its stable names; mistakes are the caller's to add."""
    return {
        "retired": review.retired,
        "warnings": [asdict(doubt) for doubt in review.doubts],
        "dates": asdict(review.dates),
        "addresses": asdict(review.addresses),
        "reading": [
            {"entry": read.page.id, "kind": read.page.kind, **asdict(read.reading)}
            for read in review.readings
        ],
    }


def _part(title: str, doubts: Sequence[Doubt]) -> Iterator[str]:
    if not doubts:
        yield f"{title}: nothing to mend."
        return
    yield f"{title}:"
    for doubt in doubts:
        yield f"  {doubt.entry}: {_CAUSES[doubt.cause].format(doubt.detail)}"


def _dates(review: Review, today: date) -> Iterator[str]:
    dates = review.dates
    yield f"Dates, on {today.isoformat()}:"
    yield f"  checked within 6 months {dates.fresh}, within 12 months {dates.check}"
    yield f"  longer ago {dates.old}, never {dates.never}"
    if dates.oldest:
        yield f"  the oldest is {dates.oldest}"


def _addresses(review: Review, *, every: bool) -> Iterator[str]:
    plain = review.addresses.plain_http
    yield f"Addresses: {review.addresses.total}, all well formed; {len(plain)} with http only."
    if every:
        yield from (f"  {address}" for address in plain)


def _reading(readings: Sequence[Read], *, every: bool) -> Iterator[str]:
    pages = [read for read in readings if read.page.kind is Kind.GUIDANCE]
    others = [read for read in readings if read.page.kind is not Kind.GUIDANCE]
    parents = [read for read in pages if read.page.for_parents]
    yield from _table("Reading, pages for parents", parents)
    yield from _table("Reading, pages for professionals", [r for r in pages if r not in parents])
    if every:
        yield from _table("Reading, other entries", others)
    elif others:
        ages = [read.reading.age for read in others]
        yield (
            f"Reading, {len(others)} other entries: age {min(ages):.1f} to {max(ages):.1f},"
            f" median {median(ages):.1f}. --all lists them."
        )


def _table(title: str, readings: Iterable[Read]) -> Iterator[str]:
    hardest_first = sorted(readings, key=lambda read: -read.reading.age)
    if not hardest_first:
        return
    width = max(len(title), *(len(read.page.id) + 2 for read in hardest_first))
    yield f"{title:<{width}}{_NUMBERS.format('words', 'longest', 'mean', 'age')}"
    for read in hardest_first:
        figures = read.reading
        yield f"  {read.page.id:<{width - 2}}" + _NUMBERS.format(
            figures.words, figures.longest, f"{figures.mean:.1f}", f"{figures.age:.1f}"
        )
