"""Searches in a thread with its own connection; tickets drop answers that come too late."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, QThread, Signal, SignalInstance, Slot

from finder.catalogue.catalogue import Catalogue
from finder.catalogue.query import Query
from finder.catalogue.search import Interrupted, Results, Searcher
from finder.problems import Problem

BEFORE_ANY_SEARCH = 0
"""The ticket of totals and counts: that they failed is told only while no search was asked for."""


@dataclass(frozen=True)
class Advice:
    """What to try when nothing is found, or not all that was meant.

    `without` names filters to drop, each with what that gives; `guessed` has the results for the
    nearest words, if these may stand in for the query; `offer` are words that may only be offered.
    """

    query: Query
    without: tuple[tuple[str, int], ...]
    guessed: Results | None
    offer: str = ""


class _Thread(QObject):
    """Lives in the thread; opens its own catalogue there at the first question."""

    found = Signal(int, object)
    more_found = Signal(int, object)
    advised = Signal(int, object)
    counted = Signal(object)
    failed = Signal(int, object)
    broke = Signal(object)
    _count_interrupted = Signal(object)

    def __init__(
        self,
        open_catalogue: Callable[[], Catalogue],
        is_wanted: Callable[[int], bool],
        is_newest: Callable[[int], bool],
    ) -> None:
        super().__init__()
        self._open = open_catalogue
        self._is_wanted = is_wanted
        self._is_newest = is_newest
        self._catalogue: Catalogue | None = None
        self.searcher: Searcher | None = None
        self._count_interrupted.connect(
            self._on_count_interrupted, Qt.ConnectionType.QueuedConnection
        )

    @Slot(int, object)
    def search(self, ticket: int, query: Query) -> None:
        self._answer(ticket, lambda searcher: searcher.search(query), self.found)

    @Slot(int, int, object)
    def search_on(self, ticket: int, turn: int, query: Query) -> None:
        if self._is_newest(turn):
            self._answer(ticket, lambda searcher: searcher.search(query), self.more_found)

    @Slot(int, object)
    def advise(self, ticket: int, query: Query) -> None:
        self._answer(ticket, lambda searcher: self._advice(searcher, query), self.advised)

    @Slot(object)
    def count(self, query: Query) -> None:
        try:
            self.counted.emit(self._ready().search(query))
        except Problem as problem:
            self.failed.emit(BEFORE_ANY_SEARCH, problem)
        except Interrupted:
            # by a search that overtook it: that comes first, and the count is wanted still
            self._count_interrupted.emit(query)
        except Exception as fault:
            self.broke.emit(fault)

    @Slot(object)
    def _on_count_interrupted(self, query: Query) -> None:
        if self.searcher is not None:
            self.count(query)

    @Slot()
    def close(self) -> None:
        if self._catalogue is not None:
            self._catalogue.close()
        self._catalogue = self.searcher = None

    def _answer(
        self, ticket: int, ask: Callable[[Searcher], object], answered: SignalInstance
    ) -> None:
        if not self._is_wanted(ticket):
            return
        try:
            answer = ask(self._ready())
        except Problem as problem:
            self.failed.emit(ticket, problem)
        except Exception as fault:  # an interrupted search raises what the database likes
            if self._is_wanted(ticket):
                self.broke.emit(fault)
        else:
            answered.emit(ticket, answer)

    def _ready(self) -> Searcher:
        if self.searcher is None:
            self._catalogue = self._open()
            self.searcher = Searcher(self._catalogue)
        return self.searcher

    def _advice(self, searcher: Searcher, query: Query) -> Advice:
        guessed = searcher.search(replace(query, guess=True))
        if guessed.guessed:
            return Advice(query, self._without(searcher, query), guessed)
        without = () if guessed.total else self._without(searcher, query)
        offer = guessed.suggestions[0] if guessed.suggestions else ""
        return Advice(query, without, None, offer)

    def _without(self, searcher: Searcher, query: Query) -> tuple[tuple[str, int], ...]:
        without: list[tuple[str, int]] = []
        for facet in query.filters:
            rest = {name: values for name, values in query.filters.items() if name != facet}
            total = searcher.search(replace(query, filters=rest, limit=1)).total
            if total:
                without.append((facet, total))
        return tuple(sorted(without, key=lambda drop: -drop[1]))


class SearchRunner(QObject):
    """Answers the newest query: `found` carries its first `Results`, `more_found` further ones."""

    found = Signal(object)
    more_found = Signal(object)
    advised = Signal(object)
    counted = Signal(object)
    failed = Signal(object)
    _search_asked = Signal(int, object)
    _more_asked = Signal(int, int, object)
    _advice_asked = Signal(int, object)
    _count_asked = Signal(object)
    _close_asked = Signal()

    def __init__(
        self, open_catalogue: Callable[[], Catalogue], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ticket, self._turn = BEFORE_ANY_SEARCH, 0
        self._thread = QThread(self)
        self._inside = _Thread(open_catalogue, self._is_wanted, self._is_newest)
        self._inside.moveToThread(self._thread)
        self._search_asked.connect(self._inside.search)
        self._more_asked.connect(self._inside.search_on)
        self._advice_asked.connect(self._inside.advise)
        self._count_asked.connect(self._inside.count)
        self._close_asked.connect(self._inside.close)
        self._inside.found.connect(self._on_found)
        self._inside.more_found.connect(self._on_more_found)
        self._inside.advised.connect(self._on_advised)
        self._inside.counted.connect(self.counted)
        self._inside.failed.connect(self._on_failed)
        self._inside.broke.connect(self._on_broke)

    def start(self) -> None:
        """Start the thread; a question does so too."""
        if not self._thread.isRunning():
            self._thread.start()

    def count(self, query: Query) -> None:
        """Ask for totals and counts; `counted` answers, and a search does not overtake it."""
        self.start()
        self._count_asked.emit(query)

    def search(self, query: Query) -> None:
        """Ask for the first page of a query; it overtakes whatever was asked before."""
        self.start()
        self._overtake()
        self._search_asked.emit(self._ticket, query)

    def search_on(self, query: Query) -> None:
        """Ask for further rows of the newest query, rather than for those that still wait."""
        self._turn += 1
        self._more_asked.emit(self._ticket, self._turn, query)

    def advise(self, query: Query) -> None:
        """Ask what to try instead of a query that found nothing."""
        self._advice_asked.emit(self._ticket, query)

    def cancel(self) -> None:
        """Forget what was asked for."""
        self._overtake()

    def stop(self) -> None:
        """Close the thread's connection and end the thread."""
        self._overtake()
        if self._thread.isRunning():
            self._close_asked.emit()
            self._thread.quit()
            self._thread.wait()

    def _overtake(self) -> None:
        self._ticket += 1
        searcher = self._inside.searcher
        if searcher is not None:
            searcher.interrupt()

    def _is_wanted(self, ticket: int) -> bool:
        return ticket == self._ticket

    def _is_newest(self, turn: int) -> bool:
        return turn == self._turn

    @Slot(int, object)
    def _on_found(self, ticket: int, results: object) -> None:
        if self._is_wanted(ticket):
            self.found.emit(results)

    @Slot(int, object)
    def _on_more_found(self, ticket: int, results: object) -> None:
        if self._is_wanted(ticket):
            self.more_found.emit(results)

    @Slot(int, object)
    def _on_advised(self, ticket: int, advice: Advice) -> None:
        if self._is_wanted(ticket):
            self.advised.emit(advice)

    @Slot(int, object)
    def _on_failed(self, ticket: int, problem: Problem) -> None:
        if self._is_wanted(ticket):
            self.failed.emit(problem)

    @Slot(object)
    def _on_broke(self, fault: Exception) -> None:
        raise fault
