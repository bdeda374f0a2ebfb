"""A public screen's results: a search, a few large filters, and the list."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from finder.catalogue.query import Query
from finder.catalogue.search import Results
from ui.pages.page import Page
from ui.parts import Parts
from ui.place import PageName, Place
from ui.row_wording import RowWording
from ui.theme import Type
from ui.widgets.answers import Answers
from ui.widgets.button import Button
from ui.widgets.columns import upright
from ui.widgets.filter_panel import Filters
from ui.widgets.kiosk_filters import KioskFilters
from ui.widgets.kiosk_rows import KioskRows
from ui.widgets.search_field import SearchField
from ui.widgets.text import Text
from ui.widgets.touch import scroll_by_touch

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
        self._search = SearchField(parts.icons, shortcut=False)
        self._filters = KioskFilters(
            parts.catalogue.vocabulary, parts.wording, parts.icons, audience
        )
        self._call = Button(self.tr("Filters"), parts.icons, "sliders-horizontal")
        self._above = QWidget()
        self._head = Text("", Type.SUBHEADING)
        wording = HandoutWording(parts.catalogue.vocabulary, parts.wording, audience)
        self._answers = Answers(parts, wording, KioskRows(parts.icons))
        self._list = self._answers.list
        self._edge = upright()
        self._called = False
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
        if not (known and self._answers.model.rowCount()):
            self._ask()

    def leave(self) -> None:
        """Ask no more."""
        self._answers.leave()

    def first_focus(self) -> QWidget:
        """Return the search if that is what was asked for, else the list."""
        return self._search if self._place.what == "search" else self._list

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the filters beside the list where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        theme = self._parts.theme
        gap = theme.scaled(16)
        top = QHBoxLayout()
        top.setContentsMargins(gap, gap, gap, 0)
        top.setSpacing(gap)
        top.addWidget(self._search, 1)
        top.addWidget(self._call)
        above = QVBoxLayout(self._above)
        above.setContentsMargins(gap, 0, gap, 0)
        above.setSpacing(theme.scaled(10))
        self._head.setContentsMargins(4, 0, 4, 0)
        above.addWidget(self._head)
        above.addWidget(self._answers.offer)
        right = QVBoxLayout()
        right.setSpacing(theme.scaled(10))
        right.addLayout(top)
        right.addWidget(self._above)
        right.addWidget(self._answers, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._filters)
        layout.addWidget(self._edge)
        layout.addLayout(right, 1)
        scroll_by_touch(self._list)

    def _connect(self) -> None:
        self._parts.keeper.changed.connect(self._show_kept)
        self._answers.answered.connect(self._on_answered)
        self._answers.counted.connect(self._on_counted)
        self._search.words_changed.connect(self._on_words)
        self._search.left_downwards.connect(self._list.setFocus)
        self._search.escaped.connect(self._list.setFocus)
        self._filters.changed.connect(self._on_filters)
        self._filters.done.connect(self._on_filters_called)
        self._call.clicked.connect(self._on_filters_called)
        self._answers.nothing.filter_dropped.connect(self._on_filter_dropped)
        self._answers.nothing.entry_wanted.connect(self._open)
        self._answers.offer.taken.connect(self._on_guess_taken)
        self._list.clicked_on.connect(self._open)
        self._list.opened.connect(self._open)

    def _fit(self) -> None:
        theme = self._parts.theme
        beside = self.width() >= theme.scaled(WIDE)
        self._call.setVisible(not beside)
        self._filters.setVisible(beside or self._called)
        self._edge.setVisible(beside)
        self._answers.setVisible(beside or not self._called)
        self._above.setVisible(beside or not self._called)
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
        self._answers.ask(Query(self._place.words, filters))

    def _show_kept(self) -> None:
        self._answers.model.show_saved(self._parts.keeper.handout_ids)

    def _on_words(self, words: str) -> None:
        self._move(words=words)

    def _on_filters(self, filters: Filters) -> None:
        self._move(filters=filters)

    def _on_answered(self, results: Results, note: str) -> None:
        words = note or self.tr("%Ln result(s)", "", results.total)
        if words != self._head.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._head.setText(words)

    def _on_counted(self, facets: dict[str, dict[str, int]]) -> None:
        self._filters.show_state(facets, self._place.filters)

    def _on_filters_called(self) -> None:
        self._called = not self._called
        self._fit()

    def _on_filter_dropped(self, facet: str) -> None:
        rest = {name: held for name, held in self._place.filters.items() if facet not in ("", name)}
        self._move(filters=rest)

    def _on_guess_taken(self, words: str) -> None:
        self._list.setFocus()
        self._search.show_words(words)
        self._move(words=words)

    def _open(self, key: str) -> None:
        self.moved.emit(self._place._replace(what=""))
        self.going.emit(Place(PageName.ENTRY, key))
