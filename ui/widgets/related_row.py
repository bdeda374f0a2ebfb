"""The entries that are related to the one shown."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from finder.entry import Entry
from ui.icons import Icons
from ui.theme import Type
from ui.translation import in_language
from ui.widgets.button import Button, Look
from ui.widgets.columns import rule
from ui.widgets.flow import Flow
from ui.widgets.text import Text

GAP = 16
LEAST = 120
"""Pixels that a title shortened to stay in the row keeps."""

_ANY = 16_777_215


class RelatedRow(QFrame):
    """Under a line. Where it `folds` it keeps to one row, and the rest comes when asked for.

    `entry_wanted` carries an id. `indent` is its margin at either side in pixels.
    """

    entry_wanted = Signal(str)

    def __init__(self, entries: Sequence[Entry], icons: Icons, indent: int, *, folds: bool) -> None:
        super().__init__()
        self._folds = folds
        self._label = Text(self.tr("Related"), Type.SMALL, strong=True, wrap=False)
        self._ways = [self._way(entry, icons) for entry in entries]
        self._more = Button("", icons, look=Look.LINK)
        self._more.clicked.connect(self._on_more)
        self._more.hide()
        self._room = QWidget()
        ways = Flow(self._room, gap=GAP)
        for way in (*self._ways, self._more):
            ways.addWidget(way)
        row = QHBoxLayout()
        row.setContentsMargins(indent, 8, indent, 8)
        row.setSpacing(GAP)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._room, 1)
        self._label.setFixedHeight(self._more.sizeHint().height())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(rule())
        outer.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as one row holds."""
        super().resizeEvent(event)
        if self._folds:
            self._fit()

    def _fit(self) -> None:
        room = self._room.width()
        wide = [way.sizeHint().width() + GAP for way in self._ways]
        shown = len(wide)
        if sum(wide) > room + GAP:
            self._more.show_words(self.tr("%n more", "", len(wide)))
            room -= self._more.sizeHint().width()
            shown = next((n for n in range(len(wide), 0, -1) if sum(wide[:n]) <= room), 1)
        for number, way in enumerate(self._ways):
            way.setVisible(number < shown)
            way.setMaximumWidth(max(LEAST, room - GAP) if shown == 1 else _ANY)
        self._more.show_words(self.tr("%n more", "", len(wide) - shown))
        self._more.setVisible(shown < len(wide))

    def _on_more(self) -> None:
        self._folds = False
        first = next(way for way in self._ways if way.isHidden())
        for way in self._ways:
            way.setMaximumWidth(_ANY)
            way.show()
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._more.hide()

    def _way(self, entry: Entry, icons: Icons) -> Button:
        button = Button(entry.title, icons, look=Look.LINK)
        button.clicked.connect(lambda: self.entry_wanted.emit(entry.id))
        return in_language(button, entry.language)
