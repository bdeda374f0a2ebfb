"""What stands beside a page that is read: its contents, its sources, who can help."""

from collections.abc import Iterator, Sequence

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
    """`entry_wanted` carries the id of an entry that a person wants to see; `fill` adds it all."""

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
        self._related = tuple(related)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(margins(self, 22 - INSET, 34, 16 - INSET, 20))
        self._layout.setSpacing(8)
        self._has_headings = bool(headings)
        self._is_sourced = bool(entry.citations)

    def fill(self) -> Iterator[None]:
        """Add the sections from the top, a few widgets each step."""
        helpers = [each for each in self._related if each.kind in _HELPERS]
        others = [each for each in self._related if each.kind not in _HELPERS]
        self._layout.addStretch(1)
        if self._has_headings:
            self._section(self.tr("On this page"), self.contents)
            yield
        if self._is_sourced:
            self._section(self.tr("Sources"), self.sources)
            yield from self.sources.fill()
        if helpers:
            self._section(self.tr("Who can help"), self._links(helpers))
            yield
        if others:
            self._section(self.tr("Read on"), self._links(others))
            yield

    def _section(self, heading: str, content: QWidget) -> None:
        head = Text("", Type.SMALL, tone="muted", strong=True)
        head.setProperty("spoken", "heading")  # before its words, at which a screen reader asks
        head.setText(heading)
        head.setContentsMargins(INSET, 0, INSET, 0)
        end = self._layout.count() - 1
        self._layout.insertWidget(end, head)
        self._layout.insertWidget(end + 1, content)
        self._layout.insertSpacing(end + 2, 14)

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
