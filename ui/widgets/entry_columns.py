"""An entry's sections: in one column of a good length of line, or in two where there is room."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.margins import margins

LINE = 572
"""Pixels at 100 % text: about 80 letters."""

BESIDE = 388
APART = 44
EDGES = (26, 20)


class EntryColumns(QWidget):
    """Sections are filled from outside, in any order.

    In one column they follow each other: head, contact, body, facts, source. In two, contact and
    facts stand beside the rest; `splits` says whether there may be two.
    """

    def __init__(self, theme: Theme, *, splits: bool) -> None:
        super().__init__()
        self._theme = theme
        self._splits = splits
        self._beside: bool | None = None
        self.head, self.contact, self.body, self.facts, self.source = (
            self._section() for _ in range(5)
        )
        self._main_holder, self._side_holder = QWidget(), QWidget()
        self._main, self._side = QVBoxLayout(self._main_holder), QVBoxLayout(self._side_holder)
        for layout in (self._main, self._side):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(theme.scaled(12))
        row = QHBoxLayout(self)
        across, down = EDGES
        lead = self.indent(splits=splits)
        row.setContentsMargins(margins(self, lead, down, across, down))
        row.setSpacing(0)
        row.addWidget(self._main_holder, 100)
        row.addWidget(self._side_holder, 100)
        row.addStretch(1)
        self._dress()

    @staticmethod
    def indent(*, splits: bool) -> int:
        """Return how far from its leading edge an entry begins: as far as other pages do."""
        return EDGES[0] + (10 if splits else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set one column or two."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new look's sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_main"):
            self._dress()

    def _dress(self) -> None:
        scaled = self._theme.scaled
        self._main_holder.setMaximumWidth(scaled(LINE))
        self._side_holder.setMaximumWidth(scaled(APART + BESIDE))
        self._side.setContentsMargins(margins(self, scaled(APART), 0, 0, 0))
        self._fit()

    def _fit(self) -> None:
        least = self._theme.scaled(LINE + APART + BESIDE) + 2 * EDGES[0]
        beside = self._splits and self.width() >= least
        if beside is not self._beside:
            self._arrange(beside=beside)

    def _arrange(self, *, beside: bool) -> None:
        self._beside = beside
        for section in (self.head, self.contact, self.body, self.facts, self.source):
            # What `takeAt` takes out is deleted by nobody, and its successor told of no change.
            for layout in (self._main, self._side):
                layout.removeWidget(_widget(section))
        for layout in (self._main, self._side):
            layout.takeAt(0)
        main = (self.head, self.body, self.source)
        if not beside:
            main = (self.head, self.contact, self.body, self.facts, self.source)
        for section in main:
            self._main.addWidget(_widget(section))
        self._main.addStretch(1)
        if beside:
            self._side.addWidget(_widget(self.contact))
            self._side.addWidget(_widget(self.facts))
            self._side.addStretch(1)
        self._side_holder.setVisible(beside)

    def _section(self) -> QVBoxLayout:
        layout = QVBoxLayout(QWidget(self))
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._theme.scaled(12))
        return layout


def _widget(section: QVBoxLayout) -> QWidget:
    widget = section.parentWidget()
    assert widget is not None  # noqa: S101  (every section lies in a widget of its own)
    return widget
