"""A removable chip: a filter in force."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.paint import rounded


class Chip(QAbstractButton):
    """A click takes the filter away."""

    def __init__(self, text: str, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self._icons = icons
        self.setAccessibleName(self.tr("Remove the filter {0}").format(text))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of words and cross."""
        theme = self._icons.theme
        metrics = QFontMetrics(theme.font(Type.SMALL))
        wide = min(metrics.horizontalAdvance(self.text()), theme.scaled(190)) + theme.scaled(44)
        return QSize(wide, max(theme.scaled(27), metrics.height() + theme.scaled(6)))

    def changeEvent(self, event: QEvent) -> None:
        """Take the new look's sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the words and the cross at the end."""
        theme, painter = self._icons.theme, QPainter(self)
        fill = theme.colour("brand_hover" if self.underMouse() else "brand")
        rounded(painter, self.rect(), self.height() / 2, fill=fill)
        painter.setFont(theme.font(Type.SMALL))
        painter.setPen(theme.colour("on_brand"))
        pad, side = theme.scaled(10), theme.scaled(16)
        words = QRect(pad, 0, self.width() - 2 * pad - side - theme.scaled(4), self.height())
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(self._visual(words), Qt.AlignmentFlag.AlignCenter, shown)
        cross = QRect(self.width() - pad - side, (self.height() - side) // 2, side, side)
        pixmap = self._icons.pixmap("x", "on_brand", 16)
        painter.drawPixmap(QPoint(self._visual(cross).topLeft()), pixmap)

    def _visual(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
