"""The piece of an entry that a result shows, with the found words marked in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from finder.catalogue.lexicon import Phrase, Term
from finder.catalogue.words import Placed, placed

LENGTH = 200
"""Characters of a snippet taken from a body."""

_BEFORE = 60


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Plain text, and the [start, end) ranges in it that answer the query."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


class Marker:
    """Finds the words of one query in texts."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self._prefixes: tuple[str, ...] = ()
        self._phrases: dict[str, list[Phrase]] = {}
        for term in terms:
            for choice in term.choices:
                if choice.prefix:
                    self._prefixes += tuple(phrase[0] for phrase in choice.phrases)
                else:
                    for phrase in choice.phrases:
                        self._phrases.setdefault(phrase[0], []).append(phrase)

    def marks(self, text: str) -> tuple[tuple[int, int], ...]:
        """Return the ranges of `text` that answer the query, in order and apart."""
        if not self._prefixes and not self._phrases:
            return ()
        found = list(placed(text))
        ranges: list[tuple[int, int]] = []
        at = 0
        while at < len(found):
            length = self._length(found, at)
            if length:
                ranges.append((found[at].start, found[at + length - 1].end))
            at += length or 1
        return tuple(ranges)

    def excerpt(self, text: str) -> Excerpt:
        """Return the whole of `text`, marked."""
        return Excerpt(text, self.marks(text))

    def snippet(self, summary: str, body: str) -> Excerpt:
        """Return the summary, or the part of the body that answers where the summary does not."""
        whole = self.excerpt(summary)
        if whole.marks or not body:
            return whole
        flat = " ".join(body.split())
        marks = self.marks(flat)
        if not marks:
            return whole
        start = max(flat.rfind(" ", 0, max(marks[0][0] - _BEFORE, 0)) + 1, 0)
        end = _end_of_word(flat, start + LENGTH)
        before, after = "… " if start else "", " …" if end < len(flat) else ""
        text = before + flat[start:end] + after
        shift = len(before) - start
        shown = tuple((a + shift, b + shift) for a, b in marks if b <= end)
        return Excerpt(text, shown)

    def _length(self, found: Sequence[Placed], at: int) -> int:
        """Return how many words from `at` on answer together; 0 when none does."""
        word = found[at].word
        longest = 1 if self._prefixes and word.startswith(self._prefixes) else 0
        for phrase in self._phrases.get(word, ()):
            here = tuple(each.word for each in found[at : at + len(phrase)])
            if here == phrase:
                longest = max(longest, len(phrase))
        return longest


def _end_of_word(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    end = text.rfind(" ", 0, at)
    return end if end > 0 else at
