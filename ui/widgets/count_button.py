"""A button with a count in a round patch of the brand's colour."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.button import Button
from ui.widgets.paint import rounded


class CountButton(Button):
    """Shows no patch while the count is nought."""

    def __init__(self, text: str, icons: Icons, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(text, icons, icon, parent=parent)
        self._theme = icons.theme
        self._count = 0

    def show_count(self, count: int) -> None:
        """Show a count; `accessibleDescription` says it too."""
        self._count = count
        self.setAccessibleDescription(self.tr("%n entry(ies)", "", count))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button as any other, and the patch at its end."""
        super().paintEvent(event)
        if not self._count:
            return
        painter, theme = QPainter(self), self._theme
        side, wide = theme.scaled(30), self._patch()
        left = self.width() - theme.scaled(15) - wide
        box = QRect(left, (self.height() - side) // 2, wide, side)
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        rounded(painter, box, side / 2, fill=theme.colour("brand"))
        painter.setFont(theme.font(Type.CAPTION, strong=True))
        painter.setPen(theme.colour("on_brand"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._said())

    def _said(self) -> str:
        return self.locale().toString(self._count)

    def _patch(self) -> int:
        """Return how many pixels wide the patch is."""
        theme = self._theme
        metrics = QFontMetrics(theme.font(Type.CAPTION, strong=True))
        return max(theme.scaled(30), metrics.horizontalAdvance(self._said()) + theme.scaled(16))

    def _wide(self) -> int:
        return super()._wide() + (self._patch() + self._gap() if self._count else 0)
