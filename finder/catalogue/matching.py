"""Which entries answer the words of a query, and how well FTS5 scores them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from finder.catalogue.bitmap import bitmap, holds, octets_of, unpacked
from finder.catalogue.catalogue import Catalogue
from finder.catalogue.facets import Facets
from finder.catalogue.terms import Choice, Question, Term, in_names

MOST_SCORED = 4000
"""Entries scored with bm25; beyond these the order is names first, then the curated one."""

_WEIGHTS = "10.0, 10.0, 4.0, 2.0, 1.0"
_KEPT = 256
_SCORES_KEPT = 24
"""Answers of the index that are remembered: of a sentence that is being typed, all but one word."""


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
class Ready:
    """Entries from ready-made sets, completed from the index; `titled` have it in their names."""

    bits: int
    titled: int


class Matcher:
    """Finds entries in one catalogue."""

    def __init__(self, catalogue: Catalogue, facets: Facets) -> None:
        self._connection = catalogue.connection
        self._highest = catalogue.info.entries
        self._facets = facets
        self._sets: dict[str, Ready | None] = {}
        row = self._connection.execute("SELECT EXISTS (SELECT 1 FROM frequent)").fetchone()
        self._has_sets = bool(row[0])
        self._remembered_scores = lru_cache(_SCORES_KEPT)(self._read_scores)
        self._remembered_bits = lru_cache(_KEPT)(self._read_bits)

    def together(self, question: Question) -> Found:
        """Return the entries that answer every term; all entries when there is none."""
        terms = question.terms
        bits = self._facets.everything
        titled = bits if terms else 0
        rare: list[Term] = []
        for term in terms:
            ready = self.term(term)
            if ready is None:
                rare.append(term)
            else:
                bits &= ready.bits
                titled &= ready.titled
        if not rare:
            return Found(bits, bits, titled=titled & bits)
        return self._scored(question, rare, bits)

    def _scored(self, question: Question, rare: Sequence[Term], within: int) -> Found:
        expression = " AND ".join(f"({any_of(term.choices)})" for term in rare)
        scores = dict(self.scores(expression, MOST_SCORED + 1))
        if len(scores) > MOST_SCORED:
            bits = self.bits(expression) & within
            scores = dict(self.scores(in_names(expression), MOST_SCORED))
        else:
            bits = bitmap(scores, self._highest) & within
        if any(term.akin for term in rare) and scores:
            direct = " AND ".join(f"({any_of(term.direct)})" for term in rare)
            for number, score in self.scores(direct, MOST_SCORED).items():
                scores[number] = scores.get(number, 0.0) + score
        octets = octets_of(bits)
        scores = {n: score for n, score in scores.items() if holds(octets, n)}
        self.add_names(question, scores)
        return Found(bits, bits, scores)

    def add_names(self, question: Question, scores: dict[int, float]) -> None:
        """Add to the scores how well names answer the words as typed, common ones too."""
        wanted = [choice for choice in question.spoken if not self.ready(choice.key)]
        if len(question.spoken) > 1 and wanted and scores:
            names = self.scores(in_names(any_of(wanted)), -1)
            for number in scores.keys() & names.keys():
                scores[number] += names[number]

    def term(self, term: Term) -> Ready | None:
        """Return a term's entries where one of its choices is ready-made, else None."""
        ready = [(choice, self.ready(choice.key)) for choice in term.choices]
        if not any(found for _, found in ready):
            return None
        bits = titled = 0
        rest: list[Choice] = []
        for choice, found in ready:
            if found is None:
                rest.append(choice)
            else:
                bits |= found.titled if choice.named else found.bits
                titled |= found.titled
        if rest:
            bits |= self.bits(any_of(rest))
        return Ready(bits, titled)

    def ready(self, key: str) -> Ready | None:
        """Return the ready-made set of a choice's key, where there is one."""
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
            self._sets[key] = row and Ready(unpacked(row["bits"]), unpacked(row["titled"]))
        return self._sets[key]

    def scores(self, expression: str, most: int) -> Mapping[int, float]:
        """Return how well entries answer, lower for better; no more than `most`, -1 for all."""
        return self._remembered_scores(expression, most)

    def bits(self, expression: str) -> int:
        """Return the entries that answer."""
        return self._remembered_bits(expression)

    def _read_scores(self, expression: str, most: int) -> Mapping[int, float]:
        rows = self._connection.execute(
            f"SELECT rowid, bm25(search, {_WEIGHTS}) FROM search WHERE search MATCH ? LIMIT ?",  # noqa: S608 our own numbers
            (expression, most),
        )
        return {row[0]: row[1] for row in rows}

    def _read_bits(self, expression: str) -> int:
        rows = self._connection.execute(
            "SELECT rowid FROM search WHERE search MATCH ?", (expression,)
        )
        return bitmap((row[0] for row in rows), self._highest)


def any_of(choices: Sequence[Choice]) -> str:
    """Return, in FTS5's language, that any of some choices will do."""
    return " OR ".join(dict.fromkeys(choice.expression for choice in choices))
