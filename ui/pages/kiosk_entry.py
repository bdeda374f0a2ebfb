"""An entry on a public screen: whom to ring first, then the code for a phone, then the rest."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from finder.catalogue.vocabulary import Vocabulary
from finder.entry import Entry, Freshness, Kind, Link, Status
from ui.kiosk_content import plain_blocks
from ui.pages.page import Page, PageName, Place
from ui.parts import Parts
from ui.theme import Type
from ui.translation import in_language
from ui.widgets.button import Button, Look
from ui.widgets.contact import PhoneCard, shown_address, wants_number
from ui.widgets.flow import Flow
from ui.widgets.icon_label import IconLabel
from ui.widgets.notice_box import NoticeBox
from ui.widgets.qr_code import QrCode
from ui.widgets.reading import Reading
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text
from ui.widgets.touch import scroll_by_touch

WIDE = 1000
LINE = 830
"""Pixels of the longest line of text, so that it stays readable."""


class KioskEntryPage(Page):
    """Shows organisations, resources, guidance and ready-made handouts alike."""

    def __init__(self, parts: Parts, audience: str) -> None:
        super().__init__()
        self._parts = parts
        self._audience = audience
        self._entry: Entry | None = None
        self._add = Button("", parts.icons, "plus", Look.PRIMARY)
        self._body: QBoxLayout | None = None
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
        self._scroll = Scroll(self._content(entry))
        scroll_by_touch(self._scroll)
        self._layout.addWidget(self._scroll)
        self._show_kept()
        self._fit()

    def first_focus(self) -> QWidget:
        """Return the first thing to do with the entry."""
        return self._add

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the code beside the words where there is room."""
        super().resizeEvent(event)
        self._fit()

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
        summary.setMaximumWidth(theme.scaled(LINE))
        layout.addLayout(_beside_nothing(summary, 100))
        layout.addSpacing(theme.scaled(14))
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(24)
        self._body.addWidget(self._words(entry), 100)
        self._body.addStretch(1)
        if entry.links:
            self._body.addLayout(_beside_nothing(self._code(entry.links[0]), 0))
        layout.addLayout(self._body)
        layout.addStretch(1)
        return content

    def _words(self, entry: Entry) -> QWidget:
        holder = QWidget()
        holder.setMaximumWidth(self._parts.theme.scaled(LINE))
        words = QVBoxLayout(holder)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(16)
        for part in self._parts_of(entry):
            if isinstance(part, QLayout):
                words.addLayout(part)
            else:
                words.addWidget(part)
        words.addStretch(1)
        return holder

    def _parts_of(self, entry: Entry) -> Iterator[QWidget | QLayout]:
        icons = self._parts.icons
        for notice in self._parts.wording.notices(entry):
            yield NoticeBox(notice, icons)
        for phone in entry.phones:
            yield PhoneCard(phone, icons)
        if wants_number(entry):
            yield Text(self.tr("No number in this catalogue: use the web address."), strong=True)
        yield self._age(entry)
        yield self._actions(entry)
        if entry.blocks:
            reading = Reading(plain_blocks(entry.blocks, self._admitted(entry)), icons, Type.PROSE)
            reading.entry_wanted.connect(self._open)
            yield in_language(reading, entry.language)
        inside = self._for_visitors((*entry.items, *entry.related, entry.successor))
        if inside:
            heading = self.tr("In this handout") if entry.items else self.tr("Related")
            yield Text(heading, Type.HEADING)
            for other in inside:
                yield self._way_to(other)

    def _age(self, entry: Entry) -> QWidget:
        wording = self._parts.wording
        card = QFrame()
        card.setProperty("look", "card")
        checked = self.tr("Last checked: {0}").format(wording.month(entry.checked))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(checked))
        if entry.freshness(date.today()) is not Freshness.FRESH:
            words.addWidget(Text(self._doubt(entry), tone="muted"))
        layout = QHBoxLayout(card)
        pad = self._parts.theme.size("pad")
        layout.setContentsMargins(pad, 18, pad, 18)
        layout.setSpacing(18)
        layout.addWidget(IconLabel(self._parts.icons, "history", "ink", 26))
        layout.addLayout(words, 1)
        return card

    def _doubt(self, entry: Entry) -> str:
        if entry.phones or entry.links:
            return self.tr("Hours and addresses may have changed.")
        return self.tr("Some of this may have changed.")

    def _actions(self, entry: Entry) -> QLayout:
        row = Flow(gap=16)
        row.setContentsMargins(6, 6, 6, 6)
        alone = Button(self.tr("Print this"), self._parts.icons, "printer")
        alone.clicked.connect(lambda: self.going.emit(Place(PageName.HANDOUT, entry.id)))
        row.addWidget(self._add)
        row.addWidget(alone)
        return row

    def _code(self, link: Link) -> QWidget:
        theme = self._parts.theme
        card = QFrame()
        card.setProperty("look", "card")
        card.setFixedWidth(theme.scaled(330))
        layout = QVBoxLayout(card)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(QrCode(link.url, theme, 220), 0, middle)
        for text in (
            Text(self.tr("Open on your phone"), Type.SUBHEADING),
            Text(shown_address(link.url), Type.SMALL),
            Text(self.tr("Your phone may remember this page."), Type.CAPTION, tone="muted"),
        ):
            text.setAlignment(middle)
            layout.addWidget(text)
        return card

    def _way_to(self, entry: Entry) -> QLayout:
        button = Button(entry.title, self._parts.icons, "chevron-right")
        button.clicked.connect(lambda: self._open(entry.id))
        row = Flow()
        row.setContentsMargins(6, 0, 6, 0)
        row.addWidget(button)
        return row

    def _kind_line(self, entry: Entry) -> str:
        wording, vocabulary = self._parts.wording, self._parts.catalogue.vocabulary
        words = [wording.kind(entry.kind), entry.publisher, _areas(entry, vocabulary)]
        if entry.publisher == entry.title:
            words.remove(entry.publisher)
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

    def _fit(self) -> None:
        if self._body is None:
            return
        direction = QBoxLayout.Direction
        beside = self.width() >= self._parts.theme.scaled(WIDE)
        self._body.setDirection(direction.LeftToRight if beside else direction.TopToBottom)


def _beside_nothing(widget: QWidget, stretch: int) -> QHBoxLayout:
    """Return a row whose height is right for a widget that is not as wide as the page."""
    row = QHBoxLayout()
    row.addWidget(
        widget, stretch, Qt.AlignmentFlag.AlignTop if not stretch else Qt.AlignmentFlag(0)
    )
    row.addStretch(1 if stretch else 0)
    return row


def _areas(entry: Entry, vocabulary: Vocabulary) -> str:
    return ", ".join(vocabulary.label("area", area) for area in entry.area)
