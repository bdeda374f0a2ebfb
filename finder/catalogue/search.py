"""Query to Results: a ranked page, the exact total, and every facet's counts."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace

from finder.catalogue.catalogue import Catalogue
from finder.catalogue.damage import reading
from finder.catalogue.easing import Easer
from finder.catalogue.excerpts import Excerpt, Marker
from finder.catalogue.facets import Facets
from finder.catalogue.lexicon import Lexicon
from finder.catalogue.listing import Listing
from finder.catalogue.matching import Found, Matcher
from finder.catalogue.query import Query
from finder.catalogue.ranking import Ranker
from finder.catalogue.records import from_json
from finder.catalogue.spelling import Speller
from finder.catalogue.terms import Question
from finder.entry import Kind

__all__ = ["Excerpt", "Interrupted", "Results", "Row", "Searcher"]


_COLUMNS = (
    "entry.number, id, kind, publisher, audience, needs, support, area, checked, minutes, format,"
    " coalesce(said.title, entry.title) AS title,"
    " coalesce(said.summary, entry.summary) AS summary, coalesce(said.body, entry.body) AS body"
)


class Interrupted(Exception):  # noqa: N818 nothing went wrong
    """Somebody asked for a search to stop, and it did."""


@dataclass(frozen=True, slots=True)
class Row:
    """A result as a list shows it."""

    id: str
    kind: Kind
    title: Excerpt
    summary: str
    publisher: str
    snippet: Excerpt
    audience: tuple[str, ...]
    needs: tuple[str, ...]
    support: tuple[str, ...]
    area: tuple[str, ...]
    checked: str
    minutes: int
    format: str


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to a query; `facets` has every known value, 0 included.

    `guessed` is the corrected query when nothing had the words as typed and these are the results
    of that guess; `suggestions` are such guesses, best first. `strange` says that a word is one
    that neither an entry nor the vocabulary has: there may be a guess at it, were it asked for.
    `loose` says that no entry has every word, so these have some of them.
    """

    query: Query
    total: int
    rows: tuple[Row, ...]
    facets: dict[str, dict[str, int]]
    guessed: str = ""
    suggestions: tuple[str, ...] = ()
    strange: bool = False
    loose: bool = False


@dataclass(frozen=True, slots=True)
class _Answer:
    question: Question
    found: Found
    guessed: str
    suggestions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Listed:
    """All that the pages of one answer share; `results` has no rows."""

    results: Results
    listing: Listing
    marker: Marker


class Searcher:
    """Answers queries on one catalogue, in the thread that made both.

    Raises CatalogueUnreadable.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        with reading():
            self._lexicon = Lexicon(catalogue)
            self._facets = Facets(catalogue)
            self._matcher = Matcher(catalogue, self._facets)
            self._easer = Easer(self._matcher, self._facets)
            self._ranker = Ranker(catalogue, self._facets)
            self._speller = Speller(catalogue)
        self._last: tuple[tuple[str, bool, bool], _Answer] | None = None
        self._listed: _Listed | None = None
        self._stopped = False

    def search(self, query: Query) -> Results:
        """Answer a query; raises Interrupted, or CatalogueUnreadable."""
        self._stopped = False
        with reading():
            try:
                return self._search(query)
            except sqlite3.OperationalError as error:
                if "interrupt" in str(error):
                    raise Interrupted from error
                raise

    def _search(self, query: Query) -> Results:
        whole = replace(query, offset=0, limit=0)
        listed, self._listed = self._listed, None  # what is interrupted halfway is of no more use
        if listed is None or listed.results.query != whole:
            listed = self._list(whole)
        page = listed.listing.page(query.offset, query.limit)
        rows = self._rows(page, listed.marker)
        self._listed = listed
        return replace(listed.results, query=query, rows=rows)

    def _list(self, query: Query) -> _Listed:
        answer = self._remembered(query)
        self._go_on()
        chosen = answer.found.bits & self._facets.chosen(query.filters)
        name = " ".join(answer.question.typed)
        order = self._ranker.ordered(name, answer.found, chosen, query.sort)
        results = Results(
            query=query,
            total=chosen.bit_count(),
            rows=(),
            facets=self._facets.counts(answer.found.bits, query.filters),
            guessed=answer.guessed,
            suggestions=answer.suggestions,
            strange=bool(answer.question.strange),
            loose=bool(chosen) and not chosen & answer.found.whole,
        )
        return _Listed(results, Listing(order, self._go_on), Marker(answer.question.terms))

    def interrupt(self) -> None:
        """Stop the search that is running; may be called from any thread."""
        self._stopped = True
        self._catalogue.connection.interrupt()

    def _go_on(self) -> None:
        if self._stopped:
            raise Interrupted

    def _remembered(self, query: Query) -> _Answer:
        """Answer the words, unless they are the last ones with other filters or a further page."""
        key = (query.words, query.guess, query.half)
        if self._last is None or self._last[0] != key:
            self._last = (key, self._answer(query))
        return self._last[1]

    def _answer(self, query: Query) -> _Answer:
        question = self._lexicon.question(query.words)
        found = self._matcher.together(question)
        suggestions: tuple[str, ...] = ()
        if query.guess and question.terms and not found.bits:
            suggestions = self._speller.suggest(query.words)
            if suggestions and self._speller.sure(query.words):
                guess = self._answer(replace(query, words=suggestions[0], guess=False))
                if guess.found.bits:
                    return _Answer(guess.question, guess.found, suggestions[0], suggestions)
        eased = self._easer.eased(question, found)
        if query.guess and eased.bits:
            suggestions = self._offered(query, question)
        return _Answer(question, eased, "", suggestions)

    def _offered(self, query: Query, question: Question) -> tuple[str, ...]:
        """Return the guess to offer beside answers to the query as it is, if there is one."""
        strange = list(question.strange)
        last = question.typed[-1] if question.typed else ""
        if query.half and last in strange and self._lexicon.begins(last):
            strange.remove(last)
        offer = self._speller.offer(query.words, strange)
        return (offer,) if offer else ()

    def _rows(self, page: Sequence[int], marker: Marker) -> tuple[Row, ...]:
        marks = ",".join("?" * len(page))
        rows = self._catalogue.connection.execute(
            f"SELECT {_COLUMNS} FROM entry LEFT JOIN translation AS said"  # noqa: S608 our own names and question marks
            " ON said.entry = entry.id AND said.language = ?"
            f" WHERE entry.number IN ({marks})",
            (self._catalogue.language, *page),
        )
        by_number = {
            row["number"]: Row(
                id=row["id"],
                kind=Kind(row["kind"]),
                title=marker.excerpt(row["title"]),
                summary=row["summary"],
                publisher=row["publisher"],
                snippet=marker.snippet(row["summary"], row["body"]),
                audience=from_json(row["audience"]),
                needs=from_json(row["needs"]),
                support=from_json(row["support"]),
                area=from_json(row["area"]),
                checked=row["checked"],
                minutes=row["minutes"],
                format=row["format"],
            )
            for row in rows
        }
        return tuple(by_number[number] for number in page)
