"""What stands beside a page that is read: its contents, its sources, who can help."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from finder.entry import Entry, Kind
from ui.icons import Icons
from ui.theme import Type
from ui.translation import in_language
from ui.widgets.contact import numbers
from ui.widgets.contents import Contents
from ui.widgets.link_lines import LinkLines
from ui.widgets.margins import margins
from ui.widgets.sources import Sources
from ui.widgets.text import Text

INSET = 6
"""Pixels that a marked source's tint stands out to either side of what is read."""

_HELPERS = (Kind.ORGANISATION, Kind.RESOURCE)


class ReadingAside(QWidget):
    """`entry_wanted` carries the id of an entry that a person wants to see."""

    entry_wanted = Signal(str)

    def __init__(
        self,
        entry: Entry,
        headings: Sequence[str],
        related: Sequence[Entry],
        icons: Icons,
    ) -> None:
        super().__init__()
        self._icons = icons
        self.contents = Contents(headings, icons.theme, INSET)
        self.sources = Sources(entry.citations, icons.theme)
        self.sources.entry_wanted.connect(self.entry_wanted)
        helpers = [each for each in related if each.kind in _HELPERS]
        others = [each for each in related if each.kind not in _HELPERS]
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(margins(self, 22 - INSET, 34, 16 - INSET, 20))
        self._layout.setSpacing(8)
        if headings:
            self._section(self.tr("On this page"), self.contents)
        if entry.citations:
            self._section(self.tr("Sources"), self.sources)
        if helpers:
            self._section(self.tr("Who can help"), self._links(helpers))
        if others:
            self._section(self.tr("Read on"), self._links(others))
        self._layout.addStretch(1)

    def _section(self, heading: str, content: QWidget) -> None:
        head = Text("", Type.SMALL, tone="muted", strong=True)
        head.setProperty("spoken", "heading")  # before its words, at which a screen reader asks
        head.setText(heading)
        head.setContentsMargins(INSET, 0, INSET, 0)
        self._layout.addWidget(head)
        self._layout.addWidget(content)
        self._layout.addSpacing(14)

    def _links(self, entries: Sequence[Entry]) -> QWidget:
        links = QWidget()
        layout = QVBoxLayout(links)
        layout.setContentsMargins(margins(self, INSET, 0, INSET, 0))
        layout.setSpacing(0)
        for entry in entries:
            words = entry.title
            known = numbers(entry)
            if known and known[0].number not in entry.title:
                words = self.tr("{0}, {1}").format(entry.title, known[0].number)
            button = LinkLines(words, self._icons)
            button.clicked.connect(lambda _checked=False, key=entry.id: self.entry_wanted.emit(key))
            layout.addWidget(in_language(button, entry.language))
        return links
