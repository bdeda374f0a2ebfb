"""A panel over a dimmed window: what a dialog is elsewhere, without a window of its own."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.icons import Icons
from ui.widgets.scroll import Scroll

DIMNESS = 150
MARGIN = 16
EDGES = 4
"""Pixels of the panel's lines, both together."""


class Overlay(QWidget):
    """Fill `body`. `dismissed` follows a touch beside the panel and Esc."""

    dismissed = Signal()

    def __init__(self, icons: Icons, window: QWidget, wide: int) -> None:
        super().__init__(window)
        self._window = window
        self._theme = icons.theme
        self._top = 0
        self.setProperty("ring", "own")
        self._wide = icons.theme.scaled(wide)
        self._content = QWidget()
        pad = icons.theme.size("pad")
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(pad, pad, pad, pad)
        self.body.setSpacing(icons.theme.size("gap"))
        self._panel = QFrame(self)
        self._panel.setProperty("look", "card")
        inside = QVBoxLayout(self._panel)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(Scroll(self._content))
        # its words wrap: its least height is that at its present width
        self._content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        window.installEventFilter(self)
        self._content.installEventFilter(self)
        self.hide()

    def open(self, below: int = 0) -> None:
        """Show the panel; `below` pixels at the window's top stay uncovered."""
        self._top = below
        self._theme.dress(self)
        self.place()
        self.show()
        self.place()
        self.raise_()
        first = self.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_focus(self) -> QWidget | None:
        """Return what takes the keyboard's focus."""
        return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window, and give the panel the room that it asks for."""
        changed = QEvent.Type.Resize if watched is self._window else QEvent.Type.LayoutRequest
        if event.type() == changed and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Take every touch and Esc, so that nothing below hears of them."""
        match event.type():
            case QEvent.Type.MouseButtonPress:
                return True
            case QEvent.Type.MouseButtonRelease:
                self.dismissed.emit()
                return True
            case QEvent.Type.KeyPress:
                if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
                    self.dismissed.emit()
                return True
            case _:
                return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies below."""
        shade = QColor(Qt.GlobalColor.black)
        shade.setAlpha(DIMNESS)
        QPainter(self).fillRect(self.rect(), shade)

    def place(self) -> None:
        """Give the panel the room that its words need; call it when they have changed."""
        room = self._window.rect().adjusted(0, self._top, 0, 0)
        self.setGeometry(room)
        wide = min(self._wide, room.width() - 2 * MARGIN)
        needed = self.body.totalHeightForWidth(wide - EDGES) + EDGES
        high = min(needed, room.height() - 2 * MARGIN)
        self._panel.setGeometry(
            (room.width() - wide) // 2, (room.height() - high) * 2 // 5, wide, high
        )
