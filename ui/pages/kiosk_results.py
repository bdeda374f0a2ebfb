"""A public screen's results: a search, a few large filters, and the list."""

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from finder.catalogue.query import Query
from finder.catalogue.search import Results
from ui.pages.page import Page, PageName, Place
from ui.parts import Parts
from ui.row_wording import RowWording
from ui.search_runner import Advice
from ui.theme import Type
from ui.widgets.button import Button
from ui.widgets.columns import upright
from ui.widgets.filter_panel import Filters
from ui.widgets.kiosk_filters import KioskFilters
from ui.widgets.kiosk_rows import KioskRows
from ui.widgets.no_results import NoResults
from ui.widgets.result_list import ResultList
from ui.widgets.result_model import ResultModel
from ui.widgets.search_field import SearchField
from ui.widgets.text import Text
from ui.widgets.touch import scroll_by_touch

PAUSE = 250
MORE = 100
WIDE = 1000


class HandoutWording(RowWording):
    """Words a row's mark: here it says what lies on the handout."""

    def saved(self) -> str:
        """Return what is said of a row that lies on the handout."""
        return self.tr("On my handout")


class KioskResultsPage(Page):
    """What there is for a need, or for words; every row leads to its entry's page."""

    def __init__(self, parts: Parts, audience: str) -> None:
        super().__init__()
        self._parts = parts
        self._audience = audience
        self._place = Place(PageName.RESULTS)
        self._query = Query()
        wording = HandoutWording(parts.catalogue.vocabulary, parts.wording)
        self._model = ResultModel(wording, self)
        self._search = SearchField(parts.icons, shortcut=False)
        self._filters = KioskFilters(
            parts.catalogue.vocabulary, parts.wording, parts.icons, audience
        )
        self._call = Button(self.tr("Filters"), parts.icons, "sliders-horizontal")
        self._head = Text("", Type.SUBHEADING)
        self._list = ResultList(self._model, parts.icons)
        self._list.setItemDelegate(KioskRows(parts.icons, self._list))
        self._nothing = NoResults(parts.icons, parts.wording, parts.catalogue.wider_help)
        self._answers = QStackedWidget()
        self._edge = upright()
        self._called = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._lay_out()
        self._connect()

    def arrive(self, place: Place) -> None:
        """Search for the place's words under its filters."""
        known = (self._place.words, self._place.filters) == (place.words, place.filters)
        self._place = place
        self._called = False
        self._fit()
        self._search.show_words(place.words)
        self._show_kept()
        if not (known and self._model.total):
            self._ask()

    def leave(self) -> None:
        """Ask no more."""
        self._pause.stop()

    def first_focus(self) -> QWidget:
        """Return the search if that is what was asked for, else the list."""
        return self._search if self._place.what == "search" else self._list

    def go_on_with(self, letter: str) -> None:
        """Take a letter that was typed elsewhere."""
        self._search.start_with(letter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the filters beside the list where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        theme = self._parts.theme
        gap = theme.scaled(16)
        self._answers.addWidget(self._list)
        self._answers.addWidget(self._nothing)
        top = QHBoxLayout()
        top.setContentsMargins(gap, gap, gap, 0)
        top.setSpacing(gap)
        top.addWidget(self._search, 1)
        top.addWidget(self._call)
        head = QHBoxLayout()
        head.setContentsMargins(gap + 4, 0, gap, 0)
        head.addWidget(self._head)
        right = QVBoxLayout()
        right.setSpacing(theme.scaled(10))
        right.addLayout(top)
        right.addLayout(head)
        right.addWidget(self._answers, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._filters)
        layout.addWidget(self._edge)
        layout.addLayout(right, 1)
        scroll_by_touch(self._list)

    def _connect(self) -> None:
        runner, keeper = self._parts.runner, self._parts.keeper
        runner.found.connect(self._on_found)
        runner.more_found.connect(self._model.append)
        runner.advised.connect(self._on_advised)
        keeper.changed.connect(self._show_kept)
        self._pause.timeout.connect(self._ask_advice)
        self._model.more_wanted.connect(self._on_more_wanted)
        self._search.words_changed.connect(self._on_words)
        self._search.left_downwards.connect(self._list.setFocus)
        self._search.escaped.connect(self._list.setFocus)
        self._filters.changed.connect(self._on_filters)
        self._filters.done.connect(self._on_filters_called)
        self._call.clicked.connect(self._on_filters_called)
        self._nothing.filter_dropped.connect(self._on_filter_dropped)
        self._nothing.entry_wanted.connect(self._open)
        self._list.clicked_on.connect(self._open)
        self._list.opened.connect(self._open)

    def _fit(self) -> None:
        theme = self._parts.theme
        beside = self.width() >= theme.scaled(WIDE)
        self._call.setVisible(not beside)
        self._filters.setVisible(beside or self._called)
        self._edge.setVisible(beside)
        self._answers.setVisible(beside or not self._called)
        self._head.setVisible(beside or not self._called)
        self._search.setVisible(beside or not self._called)
        self._filters.show_done(not beside)
        self._filters.setFixedWidth(theme.size("side") if beside else self.width())

    def _move(self, words: str | None = None, filters: Filters | None = None) -> None:
        self._place = self._place._replace(
            words=self._place.words if words is None else words,
            filters=self._place.filters if filters is None else filters,
        )
        self._ask()

    def _ask(self) -> None:
        filters = dict(self._place.filters)
        if self._audience:
            filters["audience"] = (self._audience,)
        self._query = Query(self._place.words, filters, guess=False)
        self._pause.stop()
        self._parts.runner.search(self._query)

    def _show_kept(self) -> None:
        self._model.show_saved(self._parts.keeper.handout_ids)

    def _ask_advice(self) -> None:
        self._parts.runner.advise(self._query)

    def _on_words(self, words: str) -> None:
        self._move(words=words)

    def _on_filters(self, filters: Filters) -> None:
        self._move(filters=filters)

    def _on_found(self, results: Results) -> None:
        if results.query is not self._query:
            return
        note = self.tr("No entry has all these words. These have some.") if results.loose else ""
        if not results.total:
            self._nothing.show_words(self._place.words)
            self._pause.start()
        self._show(results, note)

    def _show(self, results: Results, note: str = "") -> None:
        self._model.show(results)
        words = note or self.tr("%n result(s)", "", results.total)
        if words != self._head.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._head.setText(words)
        self._filters.show_state(results.facets, self._place.filters)
        self._answers.setCurrentWidget(self._list if results.total else self._nothing)
        if results.rows:
            self._list.choose(0)
            self._list.scrollToTop()

    def _on_advised(self, advice: Advice) -> None:
        if advice.query is not self._query:
            return
        if advice.guessed is None or not advice.guessed.total:
            self._nothing.show_advice(advice)
            return
        self._query = advice.guessed.query
        words = self.tr("Nothing has “{0}”. These are for “{1}”, which is a guess.")
        self._show(advice.guessed, words.format(self._place.words, advice.guessed.guessed))

    def _on_more_wanted(self, offset: int) -> None:
        self._parts.runner.search_on(replace(self._query, offset=offset, limit=MORE))

    def _on_filters_called(self) -> None:
        self._called = not self._called
        self._fit()

    def _on_filter_dropped(self, facet: str) -> None:
        rest = {name: held for name, held in self._place.filters.items() if facet not in ("", name)}
        self._move(filters=rest)

    def _open(self, key: str) -> None:
        self.moved.emit(self._place._replace(what=""))
        self.going.emit(Place(PageName.ENTRY, key))
