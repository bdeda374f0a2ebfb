"""Filters, list and entry beside each other, as many of them as fit."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.theme import Theme

THREE = 1120
TWO = 720
_PANEL = 249


class Columns(QWidget):
    """Three columns where there is room; else filters come when called, and the entry goes first.

    `filters_fitted` says whether the filters stand there without being called.
    """

    filters_fitted = Signal(bool)

    def __init__(self, panel: QWidget, middle: QWidget, entry: QWidget, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._panel, self._middle, self._entry = panel, middle, entry
        self._edges = (upright(), upright())
        self._called = False
        self._wants_entry = True
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (panel, self._edges[0], middle, self._edges[1]):
            layout.addWidget(widget)
        layout.addWidget(entry, 1)

    def call_filters(self) -> None:
        """Show the filters where there is no room for them, or let them go again."""
        self._called = not self._called
        self._fit()

    def show_entry(self, *, wanted: bool) -> None:
        """Leave the entry out, and give its room to the middle, while there is none to show."""
        if wanted is not self._wants_entry:
            self._wants_entry = wanted
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what fits."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Show what fits when the text's size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_called"):
            self._fit()

    def _room(self) -> float:
        return self.width() * 100 / self._theme.percent

    def _fit(self) -> None:
        three, two = self._room() >= THREE, self._room() >= TWO
        called = self._called and not three
        shows_panel = three or called
        shows_entry = self._wants_entry and (three or (two and not called))
        shows_middle = two or not called
        for widget, shown in (
            (self._panel, shows_panel),
            (self._edges[0], shows_panel and shows_middle),
            (self._middle, shows_middle),
            (self._edges[1], shows_entry),
            (self._entry, shows_entry),
        ):
            widget.setVisible(shown)
        self.filters_fitted.emit(three)
        panel = self._theme.scaled(_PANEL) if shows_middle else self.width()
        self._panel.setFixedWidth(panel)
        rest = self.width() - (panel if shows_panel else 0)
        if shows_entry:
            scaled = self._theme.scaled
            self._middle.setFixedWidth(min(max(rest * 42 // 100, scaled(320)), scaled(600)))
        else:
            self._middle.setMinimumWidth(0)
            self._middle.setMaximumWidth(max(0, rest))


def upright() -> QFrame:
    """Return a line between two columns."""
    line = QFrame()
    line.setProperty("look", "upright")
    return line


def rule() -> QFrame:
    """Return a line between two rows."""
    line = QFrame()
    line.setProperty("look", "rule")
    return line
