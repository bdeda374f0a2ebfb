"""What a search found: the list, or what stands in its place where nothing was found."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from finder.catalogue.query import Query
from finder.catalogue.search import Results
from ui.parts import Parts
from ui.row_wording import RowWording
from ui.search_runner import Advice
from ui.widgets.guess_card import GuessCard
from ui.widgets.no_results import NoResults
from ui.widgets.result_delegate import ResultDelegate
from ui.widgets.result_list import ResultList
from ui.widgets.result_model import ResultModel

PAUSE = 250
"""Milliseconds without a key before advice is asked for on words that nothing has."""

REST = 1_750
"""Milliseconds more after which nobody is typing the last word, though it may begin another."""

FRAME = 16
"""Milliseconds for the list to be painted in, before the counts of every filter follow."""

FIRST = 20
"""Rows asked for with the first answer: more than a screen has. The list asks for the others."""


class Answers(QStackedWidget):
    """Asks, and shows the newest answer; `offer` is a guess at its words, for the page to place.

    `answered` carries results and a note on them, and is emitted when they are in the list;
    `counted` carries what every filter would give, after the list has been painted.
    """

    answered = Signal(object, str)
    counted = Signal(object)

    def __init__(self, parts: Parts, wording: RowWording, delegate: ResultDelegate) -> None:
        super().__init__()
        self._runner = parts.runner
        self._query = Query()
        self._results: Results | None = None
        self.model = ResultModel(wording, self)
        self.list = ResultList(self.model, delegate)
        self.nothing = NoResults(parts.icons, parts.wording, parts.catalogue.wider_help)
        self.offer = GuessCard(parts.icons)
        self.addWidget(self.list)
        self.addWidget(self.nothing)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._frame = QTimer(self, singleShot=True, interval=FRAME)
        self._connect()

    @property
    def is_settled(self) -> bool:
        """Whether the newest question is answered, and all that follows from the answer shown."""
        return bool(self._results) and not (self._pause.isActive() or self._frame.isActive())

    def ask(self, query: Query) -> None:
        """Search; what was asked before is answered no more."""
        half = not query.words[-1:].isspace()
        self._query = replace(query, limit=FIRST, guess=False, half=half)
        self._results = None
        self.leave()
        self._frame.stop()
        self._runner.search(self._query)

    def leave(self) -> None:
        """Ask for no advice any more."""
        self._pause.stop()
        self._rest.stop()

    def first(self) -> QWidget:
        """Return what takes the keyboard's focus."""
        return self.nothing.first() if self.currentWidget() is self.nothing else self.list

    def _connect(self) -> None:
        self._runner.found.connect(self._on_found)
        self._runner.more_found.connect(self.model.fill)
        self._runner.advised.connect(self._on_advised)
        self.model.rows_wanted.connect(self._runner.search_on)
        self._pause.timeout.connect(self._ask_advice)
        self._rest.timeout.connect(self._ask_again)
        self._frame.timeout.connect(self._tell_counts)

    def _on_found(self, results: Results) -> None:
        if results.query is not self._query:
            return
        note = self.tr("No entry has all these words. These have some.") if results.loose else ""
        if not results.total:
            self.nothing.show_words(results.query.words)
        if results.strange or not results.total:
            self._pause.start()
        self._show(results, note)

    def _on_advised(self, advice: Advice) -> None:
        if advice.query is not self._query:
            return
        guessed = advice.guessed
        if guessed is None or not guessed.total:
            self._advise(advice)
            return
        self._query = guessed.query
        note = self.tr("Nothing has “{0}”. These are for “{1}”, which is a guess.")
        self._show(guessed, note.format(guessed.query.words, guessed.guessed))

    def _advise(self, advice: Advice) -> None:
        if advice.offer:
            self.offer.show_guess(advice.query.words, advice.offer)
        elif advice.query.half:
            self._rest.start()
        if self.currentWidget() is self.nothing:
            self.nothing.show_advice(advice)

    def _show(self, results: Results, note: str) -> None:
        self._results = results
        self.offer.keep_for(results.query.words)
        self.model.show(results)
        self.setCurrentWidget(self.list if results.total else self.nothing)
        self.answered.emit(results, note)
        if results.rows:
            self.list.choose(0)
            self.list.scrollToTop()
        self._frame.start()

    def _ask_advice(self) -> None:
        self._runner.advise(self._query)

    def _ask_again(self) -> None:
        self._query = replace(self._query, half=False)
        self._ask_advice()

    def _tell_counts(self) -> None:
        if self._results is not None:
            self.counted.emit(self._results.facets)
