"""An entry in full: what it is, how to reach it, how old that is, and where it comes from."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from finder.entry import Entry, Kind
from ui.parts import Parts
from ui.place import PageName, Place
from ui.theme import Type
from ui.translation import in_language
from ui.widgets.columns import rule
from ui.widgets.contact import OtherAddress, PhoneCard, WebAddress, numbers, wants_number
from ui.widgets.entry_actions import EntryActions
from ui.widgets.entry_columns import EntryColumns
from ui.widgets.facts import Facts
from ui.widgets.handout_contents import HandoutContents
from ui.widgets.icon_label import IconLabel
from ui.widgets.notice_box import notice_boxes
from ui.widgets.prose import Prose, plain_block
from ui.widgets.provenance import Provenance
from ui.widgets.reading import Reading
from ui.widgets.related_row import RelatedRow
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text
from ui.wording import said_once

if TYPE_CHECKING:
    from collections.abc import Callable

LARGE = 150
"""Per cent of text size from which on the related entries scroll with the rest."""


class EntryView(QWidget):
    """Shows one entry at a time, in two columns where it `splits` and there is room.

    `going` asks for another place.
    """

    going = Signal(object)

    def __init__(self, parts: Parts, *, splits: bool = False) -> None:
        super().__init__()
        self._parts = parts
        self._splits = splits
        self.entry: Entry | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("look", "surface")
        self.buttons = EntryActions(parts)
        self.buttons.going.connect(self.going)
        self._scroll: Scroll | None = None
        self._related: RelatedRow | None = None
        self._steps: list[Callable[[], None]] = []
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._on_next)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    @property
    def is_complete(self) -> bool:
        """Whether every section of the entry is there."""
        return not self._steps

    def show_entry(self, entry: Entry) -> None:
        """Show an entry from its top."""
        self._begin(entry)
        self.finish()

    def show_gradually(self, entry: Entry) -> None:
        """Show an entry from its top, a section at a time, so that the window answers meanwhile."""
        self._begin(entry)
        self._next.start()

    def finish(self) -> None:
        """Show at once what is still to come."""
        self._next.stop()
        while self._steps:
            self._steps.pop(0)()

    def clear(self) -> None:
        """Show nothing."""
        self.entry = None
        self._next.stop()
        self._steps = []
        self.buttons.setParent(None)
        for old in (self._scroll, self._related):
            if old is not None:
                old.hide()
                old.deleteLater()
        self._scroll = self._related = None

    def _begin(self, entry: Entry) -> None:
        self.clear()
        self.entry = entry
        self.buttons.show_entry(entry)
        columns = EntryColumns(self._parts.theme, splits=self._splits)
        self._add_head(columns.head, entry)
        self._scroll = Scroll(columns)
        self._layout.addWidget(self._scroll, 1)
        self._steps = [
            partial(add, layout, entry)
            for add, layout in (
                (self._add_contact, columns.contact),
                (self._add_body, columns.body),
                (self._add_facts, columns.facts),
                (self._add_source, columns.source),
                (self._add_related, columns.source),
            )
        ]

    def _on_next(self) -> None:
        if self._steps:
            self._steps.pop(0)()
            self._next.start()

    def _add_head(self, layout: QVBoxLayout, entry: Entry) -> None:
        layout.addLayout(self._kind_line(entry))
        layout.addWidget(in_language(Text(entry.title, Type.TITLE), entry.language))
        layout.addWidget(self.buttons)
        layout.addSpacing(4)
        self.buttons.show()
        for notice in notice_boxes(entry, self._parts.wording, self._parts.icons):
            layout.addWidget(notice)
        summary = Prose(plain_block(entry.summary), self._parts.theme)
        layout.addWidget(in_language(summary, entry.language))

    def _add_contact(self, layout: QVBoxLayout, entry: Entry) -> None:
        for phone in numbers(entry):
            layout.addWidget(PhoneCard(phone, self._parts.icons, entry.language))
        if wants_number(entry):
            words = self.tr("No number in this catalogue: use the web address.")
            layout.addWidget(Text(words, Type.SMALL, strong=True))
        for link in entry.links[:1]:
            layout.addWidget(WebAddress(link, self._parts, entry.language))
        layout.parentWidget().setVisible(bool(layout.count()))

    def _add_body(self, layout: QVBoxLayout, entry: Entry) -> None:
        if entry.blocks:
            reading = Reading(entry.blocks, self._parts.icons)
            reading.cited.connect(self._on_cited)
            reading.entry_wanted.connect(self._on_entry_wanted)
            layout.addWidget(in_language(reading, entry.language))
        if entry.items or entry.tips:
            contents = HandoutContents(entry, self._parts)
            contents.entry_wanted.connect(self._on_entry_wanted)
            layout.addWidget(contents)

    def _add_facts(self, layout: QVBoxLayout, entry: Entry) -> None:
        layout.addWidget(rule())
        layout.addWidget(Facts(entry, self._parts))
        layout.addWidget(rule())
        for link in entry.links[1:]:
            layout.addWidget(OtherAddress(link, self._parts, entry.language))

    def _add_source(self, layout: QVBoxLayout, entry: Entry) -> None:
        source = Provenance(entry, self._parts)
        source.entry_wanted.connect(self._on_entry_wanted)
        layout.addWidget(source)

    def _add_related(self, layout: QVBoxLayout, entry: Entry) -> None:
        known = self._parts.catalogue.entries((*entry.related, entry.successor))
        if not known:
            return
        roomy = self._parts.theme.percent < LARGE
        indent = EntryColumns.indent(splits=self._splits) if roomy else 0
        self._related = RelatedRow(known, self._parts.icons, indent, folds=roomy)
        self._related.entry_wanted.connect(self._on_entry_wanted)
        (self._layout if roomy else layout).addWidget(self._related)

    def _kind_line(self, entry: Entry) -> QHBoxLayout:
        wording = self._parts.wording
        words = [wording.kind(entry.kind), said_once(entry.publisher, entry.title)]
        if entry.kind is Kind.GUIDANCE:
            words.append(wording.minutes(entry.minutes))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel(self._parts.icons, wording.kind_icon(entry.kind), "muted", 16))
        shown = " · ".join(word for word in words if word)
        line.addWidget(Text(shown, Type.SMALL, tone="muted"), 1)
        return line

    def _on_cited(self, numeral: str) -> None:
        if self.entry is not None:
            for citation in self.entry.citations:
                if citation.endnote == numeral:
                    self._on_entry_wanted(citation.entry)

    def _on_entry_wanted(self, entry_id: str) -> None:
        self.going.emit(Place(PageName.ENTRY, entry_id))
