"""A menu in the theme's own look: its ticks grow with the text and take the theme's colours."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStyle, QWidget

from ui.icons import Icons

TICK = 16
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
        """Paint the menu, then a tick before each choice in force."""
        super().paintEvent(event)
        painter = QPainter(self)
        pixmap = self._icons.pixmap("check", "brand", TICK)
        side = pixmap.deviceIndependentSize().toSize().width()
        for action in self.actions():
            if action.isChecked():
                row = self.actionGeometry(action)
                box = QRect(row.left() + GAP, row.center().y() - side // 2, side, side)
                seen = QStyle.visualRect(self.layoutDirection(), row, box)
                painter.drawPixmap(seen.topLeft(), pixmap)
