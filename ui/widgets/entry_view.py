"""An entry in full: what it is, how to reach it, how old that is, and where it comes from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from finder.entry import Entry, Kind
from ui.pages.page import PageName, Place
from ui.parts import Parts
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.columns import rule
from ui.widgets.contact import OtherAddress, PhoneCard, WebAddress, wants_number
from ui.widgets.entry_actions import EntryActions
from ui.widgets.facts import Facts
from ui.widgets.flow import Flow
from ui.widgets.handout_contents import HandoutContents
from ui.widgets.icon_label import IconLabel
from ui.widgets.notice_box import NoticeBox
from ui.widgets.prose import Prose, plain_block
from ui.widgets.provenance import Provenance
from ui.widgets.reading import Reading
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text

LARGE = 150
"""Per cent of text size from which on the related entries scroll with the rest."""


class EntryView(QWidget):
    """Shows one entry at a time, its column no wider than `widest` pixels at 100 % text, 0 for any.

    `going` asks for another place.
    """

    going = Signal(object)

    def __init__(self, parts: Parts, widest: int = 0) -> None:
        super().__init__()
        self._parts = parts
        self._widest = widest
        self.entry: Entry | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("look", "surface")
        self.buttons = EntryActions(parts)
        self.buttons.going.connect(self.going)
        self._scroll: Scroll | None = None
        self._related: QFrame | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_entry(self, entry: Entry) -> None:
        """Show an entry from its top."""
        self.entry = entry
        self.buttons.show_entry(entry)
        self.buttons.setParent(None)
        self._drop()
        self._related = self._related_row(entry)
        self._scroll = Scroll(self._column(entry))
        self._layout.addWidget(self._scroll, 1)
        if self._parts.theme.percent < LARGE:
            self._layout.addWidget(self._related)

    def clear(self) -> None:
        """Show nothing."""
        self.entry = None
        self.buttons.setParent(None)
        self._drop()

    def _drop(self) -> None:
        for old in (self._scroll, self._related):
            if old is not None:
                old.hide()
                old.deleteLater()
        self._scroll = self._related = None

    def _column(self, entry: Entry) -> QWidget:
        content = self._content(entry)
        if not self._widest:
            return content
        content.setMaximumWidth(self._parts.theme.scaled(self._widest))
        column = QWidget()
        row = QHBoxLayout(column)
        row.setContentsMargins(10, 0, 0, 0)
        row.addWidget(content, 100)
        row.addStretch(1)
        return column

    def _content(self, entry: Entry) -> QWidget:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(26, 20, 26, 20)
        layout.setSpacing(self._parts.theme.scaled(12))
        layout.addLayout(self._kind_line(entry))
        layout.addWidget(Text(entry.title, Type.TITLE))
        layout.addWidget(self.buttons)
        self.buttons.show()
        for notice in self._parts.wording.notices(entry):
            layout.addWidget(NoticeBox(notice, self._parts.icons))
        layout.addWidget(Prose(plain_block(entry.summary), self._parts.theme))
        self._add_contact(layout, entry)
        if entry.blocks:
            reading = Reading(entry.blocks, self._parts.icons)
            reading.cited.connect(self._on_cited)
            reading.entry_wanted.connect(self._on_entry_wanted)
            layout.addWidget(reading)
        if entry.items or entry.tips:
            contents = HandoutContents(entry, self._parts)
            contents.entry_wanted.connect(self._on_entry_wanted)
            layout.addWidget(contents)
        self._add_facts(layout, entry)
        layout.addStretch(1)
        return content

    def _add_facts(self, layout: QVBoxLayout, entry: Entry) -> None:
        layout.addWidget(rule())
        layout.addWidget(Facts(entry, self._parts))
        layout.addWidget(rule())
        for number, link in enumerate(entry.links):
            maker = OtherAddress if number else WebAddress
            layout.addWidget(maker(link, self._parts))
        source = Provenance(entry, self._parts)
        source.entry_wanted.connect(self._on_entry_wanted)
        layout.addWidget(source)
        if self._related is not None and self._parts.theme.percent >= LARGE:
            layout.addWidget(self._related)

    def _kind_line(self, entry: Entry) -> QHBoxLayout:
        wording = self._parts.wording
        words = [wording.kind(entry.kind), entry.publisher]
        if entry.kind is Kind.GUIDANCE:
            words.append(wording.minutes(entry.minutes))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel(self._parts.icons, wording.kind_icon(entry.kind), "muted", 16))
        shown = " · ".join(word for word in words if word)
        line.addWidget(Text(shown, Type.SMALL, tone="muted"), 1)
        return line

    def _add_contact(self, layout: QVBoxLayout, entry: Entry) -> None:
        for phone in entry.phones:
            layout.addWidget(PhoneCard(phone, self._parts.icons))
        if wants_number(entry):
            words = self.tr("No number in this catalogue: use the web address.")
            layout.addWidget(Text(words, Type.SMALL, strong=True))

    def _related_row(self, entry: Entry) -> QFrame:
        frame = QFrame()
        outer = QVBoxLayout(frame)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(rule())
        holder = QWidget()
        row = Flow(holder, gap=6)
        row.setContentsMargins(26, 8, 26, 8)
        row.addWidget(Text(self.tr("Related"), Type.SMALL, strong=True, wrap=False))
        known = self._parts.catalogue.entries((*entry.related, entry.successor))
        for related in known:
            button = Button(related.title, self._parts.icons, look=Look.LINK)
            button.clicked.connect(
                lambda _checked=False, key=related.id: self._on_entry_wanted(key)
            )
            row.addWidget(button)
        outer.addWidget(holder)
        if not known:
            frame.hide()
        return frame

    def _on_cited(self, numeral: str) -> None:
        if self.entry is not None:
            for citation in self.entry.citations:
                if citation.endnote == numeral:
                    self._on_entry_wanted(citation.entry)

    def _on_entry_wanted(self, entry_id: str) -> None:
        self.going.emit(Place(PageName.ENTRY, entry_id))
