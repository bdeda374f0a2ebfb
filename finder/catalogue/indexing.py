"""What the index holds of each entry, and the sets of entries that it keeps ready.

A short prefix matches most of a large catalogue, and to rank and count those on every key is
what makes a search slow. So for each prefix and each family of words that more than
max(300, N/20) entries have, two bitmaps are kept: entries with it anywhere, and in their names.
"""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from finder.catalogue.bitmap import bitmap
from finder.catalogue.translation import Translation
from finder.catalogue.vocabulary import Vocabulary
from finder.catalogue.wellformed import host_of
from finder.catalogue.words import indexed
from finder.entry import Entry

FEWEST = 300
SHARE = 20


class Indexed(NamedTuple):
    """The words of an entry's columns in the search index."""

    title: list[str]
    also: list[str]
    summary: list[str]
    labels: list[str]
    body: list[str]


class Frequent(NamedTuple):
    """A pattern that many entries have: "pre*" for a prefix, "=stem" for a family of words."""

    pattern: str
    bits: int
    titled: int


def indexed_entry(
    entry: Entry, vocabularies: Sequence[Vocabulary], translations: Iterable[Translation] = ()
) -> Indexed:
    """Return the words by which an entry is found, in every language that it has."""
    said = [entry, *(translation.of(entry) for translation in translations)]
    labels = (label for vocabulary in vocabularies for label in _labels(entry, vocabulary))
    return Indexed(
        indexed(" . ".join(each.title for each in said)),
        indexed(" . ".join(dict.fromkeys(name for each in said for name in each.also))),
        indexed(" . ".join(f"{each.summary} . {each.notice}" for each in said)),
        indexed(" . ".join(dict.fromkeys((*labels, *_facts(entry))))),
        indexed(" . ".join((*(each.body for each in said), *entry.tips))),
    )


def _labels(entry: Entry, vocabulary: Vocabulary) -> Iterator[str]:
    for facet, values in (
        ("kind", (entry.kind,)),
        ("format", (entry.format,)),
        ("need", entry.needs),
        ("support", entry.support),
        ("area", entry.area),
        ("audience", entry.audience),
    ):
        yield from (vocabulary.label(facet, value) for value in values)


def _facts(entry: Entry) -> Iterator[str]:
    yield entry.publisher
    for link in entry.links:
        yield link.label
        yield host_of(link.url).removeprefix("www.")
    for phone in entry.phones:
        yield f"phone telephone number {phone.number} {phone.label}"
    yield from entry.authors
    yield from entry.source_rows


class Postings:
    """Which entries have which word: all that the ready-made sets are made from."""

    def __init__(self, total: int) -> None:
        self.total = total
        self._threshold = max(FEWEST, total // SHARE)
        self._anywhere: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
        self._titled: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))

    def add(self, number: int, entry: Indexed) -> None:
        """Note the words of the entry with this number."""
        names = {*entry.title, *entry.also}
        anywhere = names.union(entry.summary, entry.labels, entry.body)
        for word in anywhere:
            self._anywhere[word].append(number)
        for word in names:
            self._titled[word].append(number)

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many entries have each word; asked for once all are added."""
        return {word: len(numbers) for word, numbers in self._anywhere.items()}

    def frequent(self, stems: dict[str, str]) -> Iterator[Frequent]:
        """Yield every pattern that more entries than the threshold have."""
        if self.total > self._threshold:
            yield from self._families(stems)
            yield from self._prefixes()

    def _families(self, stems: dict[str, str]) -> Iterator[Frequent]:
        families: defaultdict[str, list[str]] = defaultdict(list)
        for word, stem in stems.items():
            families[stem].append(word)
        for stem, together in sorted(families.items()):
            if sum(self.counts[word] for word in together) > self._threshold:
                found = self._frequent(f"={stem}", together)
                if found.bits.bit_count() > self._threshold:
                    yield found

    def _frequent(self, pattern: str, together: Iterable[str]) -> Frequent:
        anywhere, titled = 0, 0
        for word in together:
            anywhere |= bitmap(self._anywhere[word], self.total)
            titled |= bitmap(self._titled.get(word, ()), self.total)
        return Frequent(pattern, anywhere, titled)

    def _prefixes(self) -> Iterator[Frequent]:
        """Walk the words in order, handing each prefix's sets on to the prefix before it."""
        likely = self._likely()
        stack: list[Frequent] = []
        for word in sorted(self.counts):
            while stack and not word.startswith(stack[-1].pattern):
                yield from self._closed(stack)
            while (prefix := word[: len(stack) + 1]) in likely and len(stack) < len(word):
                stack.append(Frequent(prefix, 0, 0))
            if stack:
                own = self._frequent("", [word])
                self._merge(stack, own)
        while stack:
            yield from self._closed(stack)

    def _likely(self) -> set[str]:
        bound: Counter[str] = Counter()
        for word, count in self.counts.items():
            for end in range(1, len(word) + 1):
                bound[word[:end]] += count
        return {prefix for prefix, count in bound.items() if count > self._threshold}

    def _closed(self, stack: list[Frequent]) -> Iterator[Frequent]:
        last = stack.pop()
        if stack:
            self._merge(stack, last)
        if last.bits.bit_count() > self._threshold:
            yield Frequent(f"{last.pattern}*", last.bits, last.titled)

    @staticmethod
    def _merge(stack: list[Frequent], part: Frequent) -> None:
        top = stack[-1]
        stack[-1] = Frequent(top.pattern, top.bits | part.bits, top.titled | part.titled)
