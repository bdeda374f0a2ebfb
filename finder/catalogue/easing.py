"""What answers a query in part: a sentence tells a story, and no page need have all of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil, log

from finder.catalogue.bitmap import holds, numbers, octets_of
from finder.catalogue.facets import Facets
from finder.catalogue.matching import MOST_SCORED, Found, Matcher, any_of
from finder.catalogue.terms import LIGHT_WEIGHT, Choice, Question, Term, in_names

SENTENCE = 3
"""A query of so many words that count is a sentence."""

FEW = 3
ENOUGH = 100
"""Entries with every word below which those with some are added: of two words, of a sentence."""

_AKIN, _BROADER, _NAMES = 0.6, 0.25, 0.5
"""What a score counts for words that mean the same, for broader ones, and again for names."""

_MOST = 12.0
"""The most that one word adds: a page that says one word often is not an answer to a sentence."""

_WHOLE = 100.0
"""Added for both words of two: more than any entry has for one."""

_SHARE = 3
"""An entry must answer one part in so many of what the best one answers."""

_RARE = 3
"""A word that fewer than one in so many entries have leads to the entries that it names."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A word of the query, with the entries that answer it.

    `names` are those named after it, if it is rare, and after a broader one, if hardly any has it.
    """

    term: Term
    worth: int
    bits: int
    names: int


class Easer:
    """Adds to what answers every word of a query what answers the most of it."""

    def __init__(self, matcher: Matcher, facets: Facets) -> None:
        self._matcher = matcher
        self._facets = facets
        self._all = facets.everything.bit_count()

    def eased(self, question: Question, strict: Found) -> Found:
        """Return `strict`, and where that is little the entries that answer some of the query.

        Of two words, both stand before one. In a sentence, what an entry says of its matter counts
        more than that it has every word, for a long page has many words. A sentence is scored in
        the same way however many entries have all of it, so that the first results stay while it
        is typed.
        """
        terms = question.terms
        sentence = len(terms) >= SENTENCE
        little = strict.bits.bit_count() < (ENOUGH if sentence else FEW)
        if len(terms) < 2 or not (little or sentence):  # noqa: PLR2004 one word has no part
            return strict
        if not little:
            return replace(strict, scores=self._scores(terms, strict.bits))
        parts = [self._part(term) for term in terms]
        if not any(part.worth for part in parts):
            parts = [replace(part, worth=1) for part in parts]
        levels = self._levels(parts)
        best = max((worth for worth, bits in enumerate(levels) if bits), default=0)
        if not best:
            return strict
        bits = strict.bits | levels[ceil(best / _SHARE)]
        for part in parts:
            bits |= part.names
        if bits == strict.bits and not sentence:
            return strict
        scores = self._scores(terms, self._first(bits, (strict.bits, *reversed(levels))))
        if not sentence:
            whole = octets_of(strict.bits)
            scores = {n: score - _WHOLE * holds(whole, n) for n, score in scores.items()}
        return Found(bits, strict.bits, scores, levels=(strict.bits, *levels[best:0:-1]))

    def _part(self, term: Term) -> _Part:
        ready = self._matcher.term(term)
        bits = self._matcher.bits(any_of(term.choices)) if ready is None else ready.bits
        names = 0
        if ready is None and term.weight == 1 and bits.bit_count() * _RARE < self._all:
            names = self._matcher.bits(in_names(any_of(term.choices)))
        if term.broader and bits.bit_count() < FEW:
            names |= self._matcher.bits(any_of(term.broader))
        return _Part(term, round(term.weight / LIGHT_WEIGHT), bits, names)

    def _levels(self, parts: Sequence[_Part]) -> list[int]:
        """Return, at place n, the entries that answer words of worth n or more."""
        levels = [self._facets.everything] + [0] * sum(part.worth for part in parts)
        for part in parts:
            for worth in range(len(levels) - 1, 0, -1):
                levels[worth] |= levels[max(worth - part.worth, 0)] & part.bits if part.worth else 0
        return levels

    @staticmethod
    def _first(bits: int, levels: Sequence[int]) -> int:
        """Return the best of a set, no more than are scored."""
        if bits.bit_count() <= MOST_SCORED:
            return bits
        first = 0
        for level in levels:
            wider = first | (bits & level)
            if wider.bit_count() > MOST_SCORED:
                break
            first = wider
        return first

    def _scores(self, terms: Sequence[Term], within: int) -> dict[int, float]:
        """Score entries by the words that they answer, each with its weight, and by how many."""
        if not within or within.bit_count() > MOST_SCORED:
            return {}
        scores: dict[int, float] = {}
        answered: dict[int, float] = {}
        for term in terms:
            full = self._scored(((term.direct, 1.0), (term.akin, _AKIN)), within)
            wider = self._scored(((term.broader, _BROADER),), within)
            for number in full.keys() | wider.keys():
                score = full.get(number, 0.0) + wider.get(number, 0.0)
                scores[number] = scores.get(number, 0.0) + term.weight * max(score, -_MOST)
            for number in full:
                answered[number] = answered.get(number, 0.0) + term.weight
        whole = sum(term.weight for term in terms)
        return {
            number: score * max(answered.get(number, 0.0), LIGHT_WEIGHT) / whole
            for number, score in scores.items()
        }

    def _scored(
        self, shares: Sequence[tuple[Sequence[Choice], float]], within: int
    ) -> dict[int, float]:
        wanted = octets_of(within)
        scores: dict[int, float] = {}
        for choices, share in shares:
            rare = [choice for choice in choices if not self._matcher.ready(choice.key)]
            if rare:
                asked = any_of(rare)
                for expression, weight in ((asked, share), (in_names(asked), share * _NAMES)):
                    for number, score in self._matcher.scores(expression, MOST_SCORED).items():
                        if holds(wanted, number):
                            scores[number] = scores.get(number, 0.0) + weight * score
            for number, score in self._common(choices, within):
                scores[number] = scores.get(number, 0.0) + share * score
        return scores

    def _common(self, choices: Sequence[Choice], within: int) -> Iterator[tuple[int, float]]:
        """Score the entries of ready-made sets by how rare the word still is."""
        bits = titled = 0
        for choice in choices:
            if ready := self._matcher.ready(choice.key):
                bits |= ready.titled if choice.named else ready.bits
                titled |= ready.titled
        rarity = log(max((self._all + 1) / (bits.bit_count() + 0.5) - 1, 1)) if bits else 0.0
        if rarity:
            yield from ((number, -rarity) for number in numbers(bits & within))
            yield from ((number, -rarity) for number in numbers(titled & within))
