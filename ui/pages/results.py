"""Results: filters, the list, and the entry beside it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from finder.catalogue.query import Query, Sort
from finder.catalogue.search import Results
from ui.pages.entry import page_of
from ui.pages.page import Page
from ui.parts import Parts
from ui.place import PageName, Place
from ui.row_wording import RowWording
from ui.widgets.answers import Answers
from ui.widgets.columns import Columns, rule
from ui.widgets.entry_actions import EntryActions
from ui.widgets.entry_view import EntryView
from ui.widgets.filter_panel import FilterPanel, Filters, toggled
from ui.widgets.result_delegate import ResultDelegate
from ui.widgets.result_head import ResultHead

SETTLE = 90
"""Milliseconds that a row stays the current one before its entry is shown beside."""


class ResultsPage(Page):
    """Browse all and search are one page; no words means everything."""

    keeps_side_bar = False

    def __init__(self, parts: Parts, audience: str) -> None:
        super().__init__()
        self._parts = parts
        self._audience = audience
        self._words = ""
        self._filters: Filters = {}
        self._sort = Sort.BEST

    def build(self) -> Iterator[object]:
        """Make the three columns, one after the other, and put them together."""
        parts = self._parts
        self._wording = RowWording(parts.catalogue.vocabulary, parts.wording)
        self._panel = FilterPanel(parts.catalogue.vocabulary, parts.wording, parts.icons)
        yield
        self._head = ResultHead(parts.icons)
        yield
        self._answers = Answers(parts, self._wording, ResultDelegate(parts.icons))
        self._list = self._answers.list
        yield
        self._entry = EntryView(parts)
        yield
        self._settling = QTimer(self, singleShot=True, interval=SETTLE)
        self._columns = self._lay_out()
        yield
        self._connect()

    @property
    def is_settled(self) -> bool:
        """Whether the newest search is answered and its first entry shown."""
        shown = self._entry.is_complete and not self._settling.isActive()
        return shown and self._answers.is_settled

    def arrive(self, place: Place) -> None:
        """Search for the place's words under its filters."""
        self._words, self._filters = place.words, place.filters
        self._show_saved()
        self._ask()

    def leave(self) -> None:
        """Ask no more."""
        self._answers.leave()
        self._settling.stop()
        self._entry.finish()

    def first_focus(self) -> QWidget:
        """Return the list, or what stands in its place."""
        return self._answers.first()

    def audience_changed(self, audience: str) -> None:
        """Search again for another audience."""
        self._audience = audience
        if self.isVisible():
            self._ask()

    def clear(self) -> bool:
        """Take the words away, then the filters."""
        if self._words:
            self._move(words="")
        elif self._filters:
            self._move(filters={})
        else:
            return False
        return True

    @property
    def entry_actions(self) -> EntryActions:
        """Return what can be done with the entry that is shown."""
        return self._entry.buttons

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the keys that act on an entry: the chosen one, though it may not be shown yet."""
        if self._settling.isActive():
            self._settling.stop()
            self._show_current()
        if not self._entry.buttons.answer(event):
            super().keyPressEvent(event)

    def _lay_out(self) -> Columns:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head.add_below(self._answers.offer)
        column.addWidget(self._head)
        column.addWidget(rule())
        column.addWidget(self._answers, 1)
        columns = Columns(self._panel, middle, self._entry, self._parts.theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)
        return columns

    def _connect(self) -> None:
        keeper = self._parts.keeper
        keeper.changed.connect(self._show_saved)
        self._answers.answered.connect(self._on_answered)
        self._answers.counted.connect(self._on_counted)
        self._settling.timeout.connect(self._show_current)
        self._panel.changed.connect(self._on_filters_changed)
        self._head.chip_removed.connect(self._on_chip_removed)
        self._head.sort_chosen.connect(self._on_sort_chosen)
        self._columns.filters_fitted.connect(self._head.filters.setHidden)
        self._head.filters_wanted.connect(self._columns.call_filters)
        self._answers.nothing.filter_dropped.connect(self._on_filter_dropped)
        self._answers.nothing.entry_wanted.connect(self._on_entry_wanted)
        self._answers.offer.taken.connect(self._on_guess_taken)
        self._list.current_changed.connect(self._on_current_changed)
        self._list.clicked_on.connect(self._on_clicked)
        self._list.opened.connect(self._on_opened)
        self._list.saved.connect(keeper.toggle_saved)
        self._entry.going.connect(self.going)

    def _move(self, words: str | None = None, filters: Filters | None = None) -> None:
        words = self._words if words is None else words
        filters = self._filters if filters is None else filters
        self.moved.emit(Place(PageName.RESULTS, words=words, filters=filters))

    def _ask(self) -> None:
        filters = dict(self._filters)
        if self._audience:
            filters["audience"] = (self._audience,)
        self._answers.ask(Query(self._words, filters, self._sort))

    def _show_saved(self) -> None:
        self._answers.model.show_saved(self._parts.keeper.saved_ids)

    def _on_answered(self, results: Results, note: str) -> None:
        if not results.total:
            self._entry.clear()
        self._head.show_total(results.total, note)
        self._head.show_chips(self._wording.filters(self._filters))
        self._columns.show_entry(wanted=bool(results.total))

    def _on_counted(self, facets: dict[str, dict[str, int]]) -> None:
        self._panel.show_state(facets, self._filters)

    def _on_filters_changed(self, filters: Filters) -> None:
        self._move(filters=filters)

    def _on_entry_wanted(self, key: str) -> None:
        self.going.emit(Place(PageName.ENTRY, key))

    def _on_current_changed(self, _key: str) -> None:
        self._settling.start()

    def _on_chip_removed(self, facet: str, value: str) -> None:
        self._move(filters=toggled(self._filters, facet, value, on=False))

    def _on_filter_dropped(self, facet: str) -> None:
        if facet == "audience":
            self.audience_wanted.emit("")
        rest = {name: values for name, values in self._filters.items() if facet not in ("", name)}
        self._move(filters=rest)

    def _on_guess_taken(self, words: str) -> None:
        self._list.setFocus()
        self._move(words=words)

    def _on_sort_chosen(self, sort: str) -> None:
        self._sort = Sort(sort)
        self._ask()

    def _show_current(self) -> None:
        key = self._list.current
        shown = self._entry.entry.id if self._entry.entry else ""
        if key and key != shown:
            self._entry.show_gradually(self._parts.catalogue.entry(key))

    def _on_clicked(self, key: str) -> None:
        if not self._entry.isVisible():
            self._on_opened(key)
            return
        self._show_current()
        self._remember(key)

    def _on_opened(self, key: str) -> None:
        self._show_current()
        entry = self._parts.catalogue.entry(key)
        page = page_of(entry.kind)
        if page is not PageName.ENTRY or not self._entry.isVisible():
            self.going.emit(Place(page, key))
            return
        self._remember(key)
        self._entry.buttons.handout.setFocus(Qt.FocusReason.TabFocusReason)

    def _remember(self, key: str) -> None:
        entry = self._parts.catalogue.entry(key)
        self._parts.keeper.shelf.viewed(entry.id, entry.title)
