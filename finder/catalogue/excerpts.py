"""The piece of an entry that a result shows, with the found words marked in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from finder.catalogue.terms import Phrase, Term
from finder.catalogue.words import Spread

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
        for choice in (choice for term in terms for choice in term.choices):
            for phrase in choice.phrases:
                if choice.prefix:
                    self._prefixes += (phrase[0],)
                else:
                    self._phrases.setdefault(phrase[0], []).append(phrase)

    def marks(self, text: str) -> tuple[tuple[int, int], ...]:
        """Return the ranges of `text` that answer the query, in order and apart."""
        spread = Spread(text)
        phrases, prefixes = self._phrases, self._prefixes
        begun = [
            at
            for at, word in enumerate(spread.words)
            if word in phrases or word.startswith(prefixes)
        ]
        ranges: list[tuple[int, int]] = []
        last = -1
        for at in begun:
            if at > last and (end := self._end(spread.words, at)) >= at:
                ranges.append(spread.span(at, end))
                last = end
        return tuple(ranges)

    def excerpt(self, text: str) -> Excerpt:
        """Return the whole of `text`, marked."""
        return Excerpt(text, self.marks(text))

    def snippet(self, summary: str, body: str) -> Excerpt:
        """Return the summary, or the part of the body that answers where the summary does not."""
        whole = self.excerpt(summary)
        if whole.marks:
            return whole
        flat = " ".join(body.split())
        marks = self.marks(flat)
        if not marks:
            return whole
        start = flat.rfind(" ", 0, max(marks[0][0] - _BEFORE, 0)) + 1
        end = _end_of_word(flat, start + LENGTH)
        before, after = "… " if start else "", " …" if end < len(flat) else ""
        text = before + flat[start:end] + after
        shift = len(before) - start
        return Excerpt(text, tuple((a + shift, b + shift) for a, b in marks if b <= end))

    def _end(self, words: Sequence[str], at: int) -> int:
        """Return the place of the last word of the longest answer from `at` on, or -1."""
        longest = at if words[at].startswith(self._prefixes) else -1
        for phrase in self._phrases.get(words[at], ()):
            longest = max(longest, _end_of_phrase(words, at, phrase))
        return longest


def _end_of_phrase(words: Sequence[str], at: int, phrase: Phrase) -> int:
    for wanted in phrase[1:]:
        at = next((n for n in range(at + 1, len(words)) if words[n]), -1)
        if at < 0 or words[at] != wanted:
            return -1
    return at


def _end_of_word(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    end = text.rfind(" ", 0, at)
    return end if end > 0 else at
