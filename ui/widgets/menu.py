"""A menu in the theme's own look: its signs grow with the text and take the theme's colours."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStyle, QWidget

from ui.icons import Icons

SIGN = 16
GAP = 6
"""Pixels between a button, with the ring around it, and its menu."""


class Menu(QMenu):
    """Opens clear of the widget that it belongs to, and ends where that ends if there is room."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._owner = parent

    def showEvent(self, event: QShowEvent) -> None:
        """Stand clear of the button's ring, under it or over it."""
        super().showEvent(event)
        owner = self._owner
        top = owner.mapToGlobal(QPoint(0, 0)).y()
        if self.y() == top + owner.height():
            self.move(self.x(), self.y() + GAP)
        elif self.y() + self.height() == top:
            self.move(self.x(), self.y() - GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the menu, then ticks, and signs of what opens a further menu."""
        super().paintEvent(event)
        painter = QPainter(self)
        for action in self.actions():
            row = self.actionGeometry(action)
            if action.isChecked():
                self._draw(painter, "check", "brand", row, row.left() + GAP)
            elif action.menu():
                end = row.right() + 1 - GAP - self._icons.theme.scaled(SIGN)
                self._draw(painter, "chevron-right", "ink", row, end)

    def _draw(self, painter: QPainter, name: str, colour: str, row: QRect, left: int) -> None:
        pixmap = self._icons.pixmap(name, colour, SIGN)
        side = pixmap.deviceIndependentSize().toSize().width()
        box = QRect(left, row.center().y() - side // 2, side, side)
        seen = QStyle.visualRect(self.layoutDirection(), row, box)
        painter.drawPixmap(seen.topLeft(), pixmap)


def add_command(menu: QMenu, words: str, act: Callable[[], object], *, on: bool = True) -> QAction:
    """Add a command, which can be chosen if it is `on`; what `words` say is shown as it is."""
    action = menu.addAction(words.replace("&", "&&"))
    action.setEnabled(on)
    action.triggered.connect(lambda _checked=False: act())
    return action
