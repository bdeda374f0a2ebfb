"""Which entries answer the words of a query, and how well FTS5 scores them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import ceil

from finder.catalogue.bitmap import bitmap, holds, octets_of, unpacked
from finder.catalogue.catalogue import Catalogue
from finder.catalogue.facets import Facets
from finder.catalogue.lexicon import Choice, Question, Term

MOST_SCORED = 4000
"""Entries scored with bm25; beyond these the order is names first, then the curated one."""

FEW = 3
"""Fewer entries than this with every word, and those with most of the words are added."""

SENTENCE = 3
ENOUGH = 10
"""A query of at least `SENTENCE` words that count may tell a story, and no page need have all of
it: then those with most of the words are added unless `ENOUGH` entries have every word."""

_WEIGHTS = "10.0, 10.0, 4.0, 2.0, 1.0"
_KEPT = 256


@dataclass(frozen=True, slots=True)
class Found:
    """A set of entries; `scores` are lower for better, `titled` have the words in their names.

    `whole` are those that answer every word; the others of `bits` answer some, and `levels` say
    how many: the first set most.
    """

    bits: int
    whole: int
    scores: dict[int, float] = field(default_factory=dict[int, float])
    titled: int = 0
    levels: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Ready:
    """The entries of a term from ready-made sets, completed from the index."""

    bits: int
    titled: int


class Matcher:
    """Finds entries in one catalogue."""

    def __init__(self, catalogue: Catalogue, facets: Facets) -> None:
        self._connection = catalogue.connection
        self._highest = catalogue.info.entries
        self._facets = facets
        self._sets: dict[str, _Ready | None] = {}
        row = self._connection.execute("SELECT EXISTS (SELECT 1 FROM frequent)").fetchone()
        self._has_sets = bool(row[0])

    def together(self, question: Question) -> Found:
        """Return the entries that answer every term; all entries when there is none."""
        terms = question.terms
        bits = self._facets.everything
        titled = bits if terms else 0
        rare: list[Term] = []
        for term in terms:
            ready = self._term(term)
            if ready is None:
                rare.append(term)
            else:
                bits &= ready.bits
                titled &= ready.titled
        if not rare:
            return Found(bits, bits, titled=titled & bits)
        return self._scored(question, rare, bits)

    def _scored(self, question: Question, rare: Sequence[Term], within: int) -> Found:
        expression = " AND ".join(f"({_expression(term.choices)})" for term in rare)
        scores = self._scores(expression, MOST_SCORED + 1)
        if len(scores) > MOST_SCORED:
            bits = self._bits(expression) & within
            scores = self._scores(f"{{title also}} : ({expression})", MOST_SCORED)
        else:
            bits = bitmap(scores, self._highest) & within
        if any(term.akin for term in rare) and scores:
            direct = " AND ".join(f"({_expression(term.direct)})" for term in rare)
            for number, score in self._scores(direct, MOST_SCORED).items():
                scores[number] = scores.get(number, 0.0) + score
        octets = octets_of(bits)
        scores = {n: score for n, score in scores.items() if holds(octets, n)}
        self._add_names(question, scores)
        return Found(bits, bits, scores)

    def _add_names(self, question: Question, scores: dict[int, float]) -> None:
        """Add to the scores how well names answer the words as typed, common ones too."""
        wanted = [choice for choice in question.spoken if not self._ready(choice.key)]
        if len(question.spoken) > 1 and wanted and scores:
            names = self._scores(f"{{title also}} : ({_expression(wanted)})", -1)
            for number in scores.keys() & names.keys():
                scores[number] += names[number]

    def eased(self, question: Question, strict: Found) -> Found:
        """Return `strict`, and where that is little the entries that answer most of the terms."""
        terms = question.terms
        enough = FEW if len(terms) < SENTENCE else ENOUGH
        if len(terms) < 2 or strict.bits.bit_count() >= enough:  # noqa: PLR2004 one word has no part
            return strict
        levels = self._levels(terms)
        best = max((count for count, bits in enumerate(levels) if bits), default=0)
        least = max(1, ceil(best / 2))
        bits = strict.bits | (levels[least] if best else 0)
        if bits == strict.bits:
            return strict
        scores: dict[int, float] = {}
        if bits.bit_count() <= MOST_SCORED:
            scores = self._loose_scores(question, levels, bits)
        return Found(bits, strict.bits, scores, levels=(strict.bits, *levels[best:0:-1]))

    def _levels(self, terms: Sequence[Term]) -> list[int]:
        """Return, at place n, the entries that answer n terms or more."""
        levels = [self._facets.everything] + [0] * len(terms)
        for term in terms:
            ready = self._term(term)
            bits = self._bits(_expression(term.choices)) if ready is None else ready.bits
            for count in range(len(terms), 0, -1):
                levels[count] |= levels[count - 1] & bits
        return levels

    def _loose_scores(
        self, question: Question, levels: Sequence[int], bits: int
    ) -> dict[int, float]:
        """Score entries by the terms they answer, each with its weight, and by how many."""
        terms = question.terms
        wanted = octets_of(bits)
        sets = [octets_of(level) for level in levels]
        scores: dict[int, float] = {}
        for part in (
            [choice for term in terms for choice in term.choices],
            [choice for term in terms for choice in term.direct],
        ):
            for number, score in self._scores(_expression(part), -1).items():
                if holds(wanted, number):
                    scores[number] = scores.get(number, 0.0) + score
        self._add_names(question, scores)
        for number in scores:
            answered = sum(holds(octets, number) for octets in sets[1:])
            scores[number] *= answered / len(terms)
        return scores

    def _term(self, term: Term) -> _Ready | None:
        """Return a term's entries where one of its choices is ready-made, else None."""
        ready = [(choice, self._ready(choice.key)) for choice in term.choices]
        if not any(found for _, found in ready):
            return None
        bits = titled = 0
        rest: list[Choice] = []
        for choice, found in ready:
            if found is None:
                rest.append(choice)
            else:
                bits |= found.bits
                titled |= found.titled
        if rest:
            bits |= self._bits(_expression(rest))
        return _Ready(bits, titled)

    def _ready(self, key: str) -> _Ready | None:
        if not self._has_sets:
            return None
        if key not in self._sets:
            if len(self._sets) >= _KEPT:
                self._sets.pop(next(iter(self._sets)))
            row = self._connection.execute(
                "SELECT bits, titled FROM frequent JOIN frequent_set USING (place)"
                " WHERE pattern = ?",
                (key,),
            ).fetchone()
            self._sets[key] = row and _Ready(unpacked(row["bits"]), unpacked(row["titled"]))
        return self._sets[key]

    def _scores(self, expression: str, most: int) -> dict[int, float]:
        rows = self._connection.execute(
            f"SELECT rowid, bm25(search, {_WEIGHTS}) FROM search WHERE search MATCH ? LIMIT ?",  # noqa: S608 our own numbers
            (expression, most),
        )
        return {row[0]: row[1] for row in rows}

    def _bits(self, expression: str) -> int:
        rows = self._connection.execute(
            "SELECT rowid FROM search WHERE search MATCH ?", (expression,)
        )
        return bitmap((row[0] for row in rows), self._highest)


def _expression(choices: Sequence[Choice]) -> str:
    return " OR ".join(dict.fromkeys(choice.expression for choice in choices))
