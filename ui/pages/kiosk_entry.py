"""An entry on a public screen: whom to ring first, then the code for a phone, then the rest."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from finder.catalogue.vocabulary import Vocabulary
from finder.entry import Block, BlockKind, Entry, Kind, Span, Status
from ui.kiosk.content import plain_blocks
from ui.pages.page import Page
from ui.parts import Parts
from ui.place import PageName, Place
from ui.theme import Type
from ui.translation import in_language
from ui.widgets.age_card import AgeCard
from ui.widgets.button import Button, Look
from ui.widgets.code_card import CodeCard
from ui.widgets.contact import PhoneCard, numbers, wants_number
from ui.widgets.contents_card import ContentsCard
from ui.widgets.flow import Flow
from ui.widgets.grid import Grid
from ui.widgets.notice_box import notice_boxes
from ui.widgets.reading import Reading
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text
from ui.widgets.touch import scroll_by_touch
from ui.widgets.way_card import WayCard
from ui.wording import said_once

WIDE = 1150
LINE = 830
"""Pixels of the longest line of text, so that it stays readable."""

ASIDE = 330
NARROW = 420
"""Pixels at 100 % text under which the code and its words stand over each other."""

LEAST_WAY, WAYS = 420, 2
ROOM_ABOVE = 24
WIDEST = 16_777_215
WORTH_CONTENTS = 3
"""Headings from which a page to read has contents."""


class KioskEntryPage(Page):
    """Shows organisations, resources, guidance and ready-made handouts alike."""

    def __init__(self, parts: Parts, audience: str) -> None:
        super().__init__()
        self._parts = parts
        self._audience = audience
        self._entry: Entry | None = None
        self._add = Button("", parts.icons, "plus", Look.PRIMARY)
        self._aside: QWidget | None = None
        self._scroll: Scroll | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        parts.keeper.changed.connect(self._show_kept)

    def arrive(self, place: Place) -> None:
        """Show the entry from its top."""
        self._entry = entry = self._parts.catalogue.entry(place.what)
        if self._scroll is not None:
            self._scroll.hide()
            self._scroll.deleteLater()
        self._add = Button("", self._parts.icons, "plus", Look.PRIMARY)
        self._add.clicked.connect(self._on_add)
        self._reading = self._made_reading(entry)
        self._aside = self._made_aside(entry)
        self._scroll = Scroll(self._content(entry))
        scroll_by_touch(self._scroll)
        self._layout.addWidget(self._scroll)
        self._show_kept()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the code, or the contents, beside the words where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _made_reading(self, entry: Entry) -> Reading | None:
        blocks = plain_blocks(entry.blocks, self._admitted(entry))
        if entry.tips:
            tips = tuple((Span(tip),) for tip in entry.tips)
            heading = Block(BlockKind.HEADING, ((Span(self.tr("Tips to tick off")),),))
            blocks += (heading, Block(BlockKind.BULLETS, tips))
        if not blocks:
            return None
        reading = Reading(blocks, self._parts.icons, Type.PROSE)
        reading.entry_wanted.connect(self._open)
        return in_language(reading, entry.language)

    def _made_aside(self, entry: Entry) -> QWidget | None:
        if entry.links:
            return CodeCard(entry.links[0], self._parts.theme)
        if self._reading is None or len(self._reading.headings) < WORTH_CONTENTS:
            return None
        words = [words for _, words in self._reading.headings]
        aside = ContentsCard(words, self._parts.theme)
        aside.chosen.connect(self._on_heading)
        return aside

    def _content(self, entry: Entry) -> QWidget:
        theme = self._parts.theme
        gutter = theme.size("gutter")
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(gutter, theme.scaled(32), gutter, theme.scaled(32))
        layout.setSpacing(theme.scaled(6))
        layout.addWidget(Text(self._kind_line(entry), Type.SMALL, tone="muted"))
        layout.addWidget(in_language(Text(entry.title, Type.TITLE), entry.language))
        summary = in_language(Text(entry.summary, Type.PROSE), entry.language)
        layout.addLayout(self._readable(summary))
        layout.addSpacing(theme.scaled(14))
        self._words = QVBoxLayout()
        self._words.setSpacing(16)
        for part in self._contact(entry):
            self._words.addWidget(part)
        self._place = self._words.count()
        for part in (AgeCard(entry, self._parts), self._actions(entry)):
            self._words.addWidget(part)
        if not entry.links:
            self._place = self._words.count()
        if self._reading is not None:
            self._words.addLayout(self._readable(self._reading))
        self._words.addStretch(1)
        self._side = QVBoxLayout()
        self._side.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(24)
        body.addLayout(self._words, 1)
        body.addLayout(self._side)
        layout.addLayout(body)
        self._add_ways(entry, layout)
        layout.addStretch(1)
        return content

    def _readable(self, text: QWidget) -> QHBoxLayout:
        """Return a row in which a text is no wider than is good to read."""
        text.setMaximumWidth(self._parts.theme.scaled(LINE))
        row = QHBoxLayout()
        row.addWidget(text, 100)
        row.addStretch(1)
        return row

    def _contact(self, entry: Entry) -> Iterator[QWidget]:
        icons = self._parts.icons
        yield from notice_boxes(entry, self._parts.wording, icons)
        for phone in numbers(entry):
            yield PhoneCard(phone, icons, entry.language)
        if wants_number(entry):
            yield Text(self.tr("No number in this catalogue: use the web address."), strong=True)

    def _add_ways(self, entry: Entry, layout: QVBoxLayout) -> None:
        inside = self._for_visitors((*entry.items, *entry.related, entry.successor))
        if not inside:
            return
        theme = self._parts.theme
        heading = self.tr("In this handout") if entry.items else self.tr("Related")
        ways = Grid(theme.scaled, LEAST_WAY, WAYS)
        ways.show_widgets([self._way_to(other) for other in inside])
        layout.addSpacing(theme.scaled(20))
        layout.addWidget(Text(heading, Type.HEADING))
        layout.addSpacing(theme.scaled(6))
        layout.addWidget(ways)

    def _actions(self, entry: Entry) -> QWidget:
        actions = QWidget()
        row = Flow(actions, gap=16)
        alone = Button(self.tr("Print this"), self._parts.icons, "printer")
        alone.clicked.connect(lambda: self.going.emit(Place(PageName.HANDOUT, entry.id)))
        row.addWidget(self._add)
        row.addWidget(alone)
        return actions

    def _way_to(self, entry: Entry) -> QWidget:
        way = in_language(WayCard(entry.title, self._parts.icons), entry.language)
        way.clicked.connect(lambda: self._open(entry.id))
        return way

    def _kind_line(self, entry: Entry) -> str:
        wording, vocabulary = self._parts.wording, self._parts.catalogue.vocabulary
        publisher = said_once(entry.publisher, entry.title)
        words = [wording.kind(entry.kind), publisher, _areas(entry, vocabulary)]
        if entry.kind is Kind.GUIDANCE:
            words.append(wording.minutes(entry.minutes))
        return " · ".join(word for word in words if word)

    def _for_visitors(self, ids: Sequence[str]) -> list[Entry]:
        known = self._parts.catalogue.entries(dict.fromkeys(ids))
        return [
            entry
            for entry in known
            if entry.status is Status.CURRENT
            and (not self._audience or self._audience in entry.audience)
        ]

    def _admitted(self, entry: Entry) -> frozenset[str]:
        led_to = [span.entry for block in entry.blocks for line in block.lines for span in line]
        return frozenset(other.id for other in self._for_visitors(led_to))

    def _show_kept(self) -> None:
        if self._entry is None:
            return
        kept = self._entry.id in self._parts.keeper.handout_ids
        words = self.tr("On my handout") if kept else self.tr("Add to my handout")
        self._add.show_words(words, "check" if kept else "plus")

    def _on_add(self) -> None:
        if self._entry is not None:
            self._parts.keeper.toggle_handout(self._entry.id, self._entry.title)

    def _open(self, entry_id: str) -> None:
        self.going.emit(Place(PageName.ENTRY, entry_id))

    def _on_heading(self, number: int) -> None:
        reading, scroll = self._reading, self._scroll
        if reading is None or scroll is None:
            return
        block, _ = reading.headings[number]
        bar = scroll.verticalScrollBar()
        top = reading.mapTo(scroll, QPoint(0, reading.top_of(block))).y()
        bar.setValue(bar.value() + top - ROOM_ABOVE)

    def _fit(self) -> None:
        if self._aside is None:
            return
        beside = self.width() >= self._parts.theme.scaled(WIDE)
        self._words.removeWidget(self._aside)
        self._side.removeWidget(self._aside)
        wide = self._parts.theme.scaled(ASIDE)
        self._aside.setMinimumWidth(wide if beside else 0)
        self._aside.setMaximumWidth(wide if beside else WIDEST)
        if isinstance(self._aside, CodeCard):
            narrow = self.width() < self._parts.theme.scaled(NARROW)
            self._aside.stand(upright=beside or narrow)
        if beside:
            self._side.insertWidget(0, self._aside)
        else:
            self._words.insertWidget(self._place, self._aside)


def _areas(entry: Entry, vocabulary: Vocabulary) -> str:
    return ", ".join(vocabulary.label("area", area) for area in entry.area)
