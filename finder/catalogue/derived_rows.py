"""Rows made from all entries together: their orders, the facets' sets, and the words they have."""

import sys
from array import array
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from finder.catalogue.bitmap import bitmap, packed
from finder.catalogue.indexing import Postings
from finder.catalogue.words import fold
from finder.entry import Entry


def ordering_rows(entries: Sequence[Entry]) -> Iterator[dict[str, Any]]:
    """Yield the numbers of entries by title, and with the newest check first."""
    numbered = list(enumerate(entries, 1))
    titled = sorted(numbered, key=lambda each: (fold(each[1].title), each[0]))
    checked = sorted(numbered, key=lambda each: each[1].checked, reverse=True)
    for name, order in (("title", titled), ("checked", checked)):
        numbers = array("I", (number for number, _ in order))
        if sys.byteorder == "big":
            numbers.byteswap()
        yield {"name": name, "numbers": numbers.tobytes()}


def facet_rows(entries: Sequence[Entry]) -> Iterator[dict[str, Any]]:
    """Yield the set of entries of every value; a day of `checked` counts as one."""
    sets: dict[tuple[str, str], list[int]] = {}
    for number, entry in enumerate(entries, 1):
        for key in _facet_values(entry):
            sets.setdefault(key, []).append(number)
    for (facet, value), numbers in sorted(sets.items()):
        yield {"facet": facet, "value": value, "bits": packed(bitmap(numbers, len(entries)))}


def word_rows(postings: Postings, stems: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """Yield every indexed word; a word that is its own stem has none written."""
    for number, word in enumerate(sorted(postings.counts), 1):
        stem = stems[word]
        yield {
            "number": number,
            "word": word,
            "stem": "" if stem == word else stem,
            "entries": postings.counts[word],
        }


def _facet_values(entry: Entry) -> Iterator[tuple[str, str]]:
    yield "kind", entry.kind
    yield "checked", entry.checked
    for facet, values in (
        ("audience", entry.audience),
        ("need", entry.needs),
        ("support", entry.support),
        ("area", entry.area),
        ("publisher", (entry.publisher,)),
        ("format", (entry.format,)),
    ):
        yield from ((facet, value) for value in values if value)
