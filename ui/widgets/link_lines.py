"""A link whose words wrap where a line is too short for them, for narrow columns."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui.icons import Icons
from ui.widgets.button import Button, Look

_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class LinkLines(Button):
    """All of its words are seen at any width."""

    def __init__(self, text: str, icons: Icons) -> None:
        super().__init__(text, icons, look=Look.LINE)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return that the words may wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines, a target at least."""
        theme = self._icons.theme
        room = QRect(0, 0, max(1, width), 10_000)
        metrics = QFontMetrics(theme.font(self.look.value.kind))
        words = metrics.boundingRect(room, _FLAGS.value, self.text())
        return max(theme.size("target"), words.height() + theme.scaled(10))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: one word a line."""
        return QSize(self._icons.theme.scaled(80), self._icons.theme.size("target"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words from the leading edge, with a line under them while pointed at."""
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(self._icons.theme.colour(self._ink()))
        painter.drawText(self.rect(), _FLAGS.value, self.text())
