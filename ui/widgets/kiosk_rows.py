"""A public screen's results: rows without a bookmark, with a word on those that will be printed."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.paint import rounded
from ui.widgets.result_delegate import ResultDelegate


class KioskRows(ResultDelegate):
    """Paints rows as the desk does, but for what stands at their end; a touch opens the entry.

    The ring around the current row is for who uses a keyboard.
    """

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(icons, parent)
        self._theme = icons.theme

    def bookmark_box(self, option: QStyleOptionViewItem) -> QRect:
        """Return nothing: every touch goes to the row."""
        return QRect()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        states = QStyle.StateFlag
        if not option.state & states.State_KeyboardFocusChange:
            option.state &= ~states.State_HasFocus
        super()._paint_ground(painter, option)

    def _paint_bookmark(
        self, painter: QPainter, option: QStyleOptionViewItem, *, saved: bool
    ) -> None:
        if not saved:
            return
        theme, words = self._theme, self.tr("On my handout")
        painter.setFont(theme.font(Type.CAPTION, strong=True))
        metrics = painter.fontMetrics()
        wide = metrics.horizontalAdvance(words) + theme.scaled(24)
        high = metrics.height() + theme.scaled(10)
        left = option.rect.right() - theme.scaled(18) - wide
        box = QRect(left, option.rect.top() + theme.scaled(16), wide, high)
        box = QStyle.visualRect(option.direction, option.rect, box)
        rounded(painter, box, high / 2, fill=theme.colour("brand"))
        painter.setPen(theme.colour("on_brand"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
