"""The piece of an entry that a result shows, with the found words marked in it."""

from collections.abc import Iterable, Iterator, Sequence
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
        self._roots = _roots({*self._prefixes, *self._phrases})

    def marks(self, text: str) -> tuple[tuple[int, int], ...]:
        """Return the ranges of `text` that answer the query, in order and apart."""
        spread = Spread(text)
        words = spread.words
        ranges: list[tuple[int, int]] = []
        last = 0
        for at in sorted(self._begun(words)):
            if at >= last and (end := self._end(words, at)):
                ranges.append(spread.span(at, end))
                last = end
        return tuple(ranges)

    def excerpt(self, text: str) -> Excerpt:
        """Return the whole of `text`, marked."""
        return Excerpt(text, self.marks(text))

    def snippet(self, summary: str, body: str) -> Excerpt:
        """Return the summary, or the part of the body that answers where the summary does not.

        Both are running text.
        """
        whole = self.excerpt(summary)
        if whole.marks:
            return whole
        marks = self.marks(body)
        if not marks:
            return whole
        start = body.rfind(" ", 0, max(marks[0][0] - _BEFORE, 0)) + 1
        end = _whole_words(body, start + LENGTH)
        before, after = "… " if start else "", " …" if end < len(body) else ""
        text = before + body[start:end] + after
        shift = len(before) - start
        return Excerpt(text, tuple((a + shift, b + shift) for a, b in marks if b <= end))

    def _begun(self, words: str) -> Iterator[int]:
        """Yield the places of words that begin as one that is looked for does."""
        spaced = f" {words}"
        for root in self._roots:
            at = spaced.find(root)
            while at >= 0:
                yield at
                at = spaced.find(root, at + 1)

    def _end(self, words: str, at: int) -> int:
        """Return where the longest answer that begins at a word's place ends, or 0."""
        first = _end_of_word(words, at)
        word = words[at:first]
        longest = first if word.startswith(self._prefixes) else 0
        for phrase in self._phrases.get(word, ()):
            longest = max(longest, _end_of_phrase(words, first, phrase[1:]))
        return longest


def _roots(beginnings: Iterable[str]) -> list[str]:
    """Return what to look for: each after a space, and none that another one finds as well."""
    roots: list[str] = []
    for beginning in sorted(beginnings):
        if not roots or not f" {beginning}".startswith(roots[-1]):
            roots.append(f" {beginning}")
    return roots


def _end_of_word(words: str, at: int) -> int:
    end = words.find(" ", at)
    return end if end >= 0 else len(words)


def _end_of_phrase(words: str, end: int, rest: Phrase) -> int:
    """Return where a phrase ends whose first word ends at `end`, or 0 if another one follows."""
    for wanted in rest:
        while words.startswith(" ", end):
            end += 1
        start, end = end, _end_of_word(words, end)
        if words[start:end] != wanted:
            return 0
    return end


def _whole_words(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    end = text.rfind(" ", 0, at)
    return end if end > 0 else at
