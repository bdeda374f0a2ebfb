"""A guidance page to read: contents, citations that lead there and back, who can help."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from finder.entry import Entry
from ui.desk.slices import Slices
from ui.pages.page import Page
from ui.parts import Parts
from ui.place import PageName, Place
from ui.theme import Type
from ui.translation import in_language
from ui.widgets.columns import upright
from ui.widgets.entry_actions import EntryActions
from ui.widgets.flow import Flow
from ui.widgets.icon_label import IconLabel
from ui.widgets.margins import margins
from ui.widgets.notice_box import notice_boxes
from ui.widgets.pill import Pill
from ui.widgets.reading import Reading
from ui.widgets.reading_aside import ReadingAside
from ui.widgets.scroll import Scroll
from ui.widgets.text import Line, Text

LINE = 610
ASIDE = 269
ROOM_FOR_ASIDE = 800
ROOMY, CLOSE = (44, 26, 28, 32), (24, 20, 20, 32)
"""Margins of the text, with and without something beside it."""
WIDE = 1200
"""A page this wide, in pixels at 100 % text, has room to move its text towards the middle."""


class ReadingPage(Page):
    """Shows the page that its place names."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._entry: Entry | None = None
        self.setProperty("look", "surface")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._filling = Slices(self)
        self._filling.finished.connect(self._on_filled)

    @property
    def is_settled(self) -> bool:
        """Whether the text and what stands beside it are there."""
        return self._filling.is_idle

    def finish(self) -> None:
        """Show at once what is still to come."""
        super().finish()
        if not self._filling.is_idle:
            self._filling.finish()
            for widget in self.findChildren(QWidget):  # shows what was put into a layout just now
                QCoreApplication.sendPostedEvents(widget, QEvent.Type.MetaCall.value)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def arrive(self, place: Place) -> None:
        """Show the page from its top."""
        entry = self._parts.catalogue.entry(place.what)
        if self._entry is None or entry.id != self._entry.id:
            self._show(entry)
        self._scroll.verticalScrollBar().setValue(0)
        self._parts.keeper.shelf.viewed(entry.id, entry.title)

    def first_focus(self) -> QWidget:
        """Return the first thing to do with the page."""
        return self._buttons.handout

    @property
    def entry_actions(self) -> EntryActions:
        """Return what can be done with the entry that is shown."""
        return self._buttons

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read on by the arrows and the page keys, and answer the keys that act on the page."""
        bar = self._scroll.verticalScrollBar()
        keys = {
            Qt.Key.Key_Down: lambda: bar.setValue(bar.value() + bar.singleStep() * 3),
            Qt.Key.Key_Up: lambda: bar.setValue(bar.value() - bar.singleStep() * 3),
            Qt.Key.Key_PageDown: lambda: bar.setValue(bar.value() + bar.pageStep()),
            Qt.Key.Key_PageUp: lambda: bar.setValue(bar.value() - bar.pageStep()),
        }
        if event.modifiers() == Qt.KeyboardModifier.NoModifier and event.key() in keys:
            keys[Qt.Key(event.key())]()
        elif not self._buttons.answer(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what stands beside the text where there is room, under it where there is not."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit anew when the text's size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_layout"):
            self._fit()

    def _show(self, entry: Entry) -> None:
        self._entry = entry
        for old in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            old.hide()
            old.deleteLater()
        self._buttons = EntryActions(self._parts)
        self._buttons.show_entry(entry, self.tr("Print this page"))
        self._buttons.going.connect(self.going)
        self._reading = Reading(entry.blocks, self._parts.icons, Type.PROSE, later=True)
        self._reading.cited.connect(self._on_cited)
        self._reading.entry_wanted.connect(self._on_entry_wanted)
        self._aside = self._made_aside(entry)
        self._aside.contents.mark(0)
        self._aside_scroll: Scroll | None = None
        self._below = QVBoxLayout()
        self._content = self._column(entry)
        self._scroll = Scroll(self._content)
        self._scroll.verticalScrollBar().valueChanged.connect(self._mark_heading)
        self._edge, self._side = upright(), QWidget()
        self._side_room = QVBoxLayout(self._side)
        self._side_room.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._scroll, 1)
        self._layout.addWidget(self._edge)
        self._layout.addWidget(self._side)
        self._beside: bool | None = None
        self._fit()
        self._filling.begin(self._fill())

    def _fill(self) -> Iterator[None]:
        yield from self._reading.fill()
        yield from self._aside.fill()

    def _on_filled(self) -> None:
        if at := self._scroll.verticalScrollBar().value():  # it was scrolled meanwhile
            self._mark_heading(at)

    def _made_aside(self, entry: Entry) -> ReadingAside:
        related = self._parts.catalogue.entries(entry.related)
        headings = [words for _, words in self._reading.headings]
        aside = ReadingAside(entry, headings, related, self._parts.icons)
        in_language(aside.contents, entry.language)
        aside.entry_wanted.connect(self._on_entry_wanted)
        aside.contents.chosen.connect(self._on_heading_chosen)
        aside.sources.back_wanted.connect(self._on_back_wanted)
        return aside

    def _column(self, entry: Entry) -> QWidget:
        column = QWidget()
        text = QVBoxLayout()
        text.setSpacing(self._parts.theme.scaled(12))
        text.addLayout(self._kind_line(entry))
        text.addWidget(in_language(Text(entry.title, Type.DISPLAY), entry.language))
        text.addWidget(self._buttons)
        for notice in notice_boxes(entry, self._parts.wording, self._parts.icons):
            text.addWidget(notice)
        text.addSpacing(8)
        text.addWidget(in_language(self._reading, entry.language))
        text.addLayout(self._below)
        text.addStretch(1)
        self._holder = holder = QWidget()
        holder.setLayout(text)
        text.setContentsMargins(0, 0, 0, 0)
        self._margins = layout = QHBoxLayout(column)
        self._before = QSpacerItem(0, 0)
        layout.addSpacerItem(self._before)
        layout.addWidget(holder, 100)
        layout.addStretch(1)
        return column

    def _kind_line(self, entry: Entry) -> QHBoxLayout:
        parts, wording = self._parts, self._parts.wording
        audience = ", ".join(
            parts.catalogue.vocabulary.label("audience", who) for who in entry.audience
        )
        kind = self.tr("Guidance for {0}").format(audience.lower())
        words = " · ".join((kind, wording.minutes(entry.minutes)))
        notice = wording.age_notice(entry.freshness(parts.catalogue.today))
        checked = self.tr("Checked {0}").format(wording.month(entry.checked))
        row = Flow(gap=8)
        row.addWidget(Line(words, Type.SMALL, tone="muted"))
        age = " · ".join(part for part in (checked, notice.lower()) if part)
        row.addWidget(Pill(age, parts.icons, wraps=True))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel(parts.icons, "book-open", "muted", 16))
        line.addLayout(row, 1)
        return line

    def _fit(self) -> None:
        if self._entry is None:
            return
        beside = self.width() * 100 / self._parts.theme.percent >= ROOM_FOR_ASIDE
        self._side.setFixedWidth(self._parts.theme.scaled(ASIDE))
        self._holder.setMaximumWidth(self._parts.theme.scaled(LINE))
        self._before.changeSize(max(0, self.width() - self._parts.theme.scaled(WIDE)) // 2, 0)
        self._margins.invalidate()
        if beside is not self._beside:
            self._beside = beside
            self._margins.setContentsMargins(margins(self, *(ROOMY if beside else CLOSE)))
            if beside:
                self._aside_scroll = Scroll(self._aside)
                self._side_room.addWidget(self._aside_scroll)
            else:
                if self._aside_scroll is not None:
                    self._aside_scroll.takeWidget()
                    self._aside_scroll.deleteLater()
                    self._aside_scroll = None
                self._below.addWidget(self._aside)
            self._aside.show()
            self._edge.setVisible(beside)
            self._side.setVisible(beside)

    def _on_heading_chosen(self, number: int) -> None:
        self._scroll_to(self._reading.headings[number][0])
        self._aside.contents.mark(number)

    def _on_cited(self, numeral: str) -> None:
        self.finish()
        source = self._aside.sources.show_source(numeral)
        if source is not None:
            (self._aside_scroll or self._scroll).ensureWidgetVisible(source)

    def _on_back_wanted(self, numeral: str) -> None:
        block = self._reading.first_citing(numeral)
        if block >= 0:
            self._scroll_to(block)

    def _on_entry_wanted(self, entry_id: str) -> None:
        self.going.emit(Place(PageName.ENTRY, entry_id))

    def _scroll_to(self, block: int) -> None:
        top = self._reading.mapTo(self._content, QPoint(0, self._reading.top_of(block))).y()
        self._scroll.verticalScrollBar().setValue(max(0, top - 16))

    def _mark_heading(self, value: int) -> None:
        if not self._filling.is_idle:
            return
        bar = self._scroll.verticalScrollBar()
        at = self._reading.mapFrom(self._content, QPoint(0, value)).y() + 40
        tops = [self._reading.top_of(block) for block, _ in self._reading.headings]
        passed = sum(top <= at for top in tops)
        last = len(tops) if value == bar.maximum() else passed
        self._aside.contents.mark(max(0, last - 1))
