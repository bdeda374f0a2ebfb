"""A tick box whose words wrap, with what it means in small letters under them."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.tick_box import TickBox

_WRAP = Qt.TextFlag.TextWordWrap


class TickOption(TickBox):
    """A choice with an explanation; as wide as it is given."""

    def __init__(
        self, text: str, icons: Icons, explanation: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, icons, Type.BODY, parent)
        self._explanation = explanation
        self.setAccessibleDescription(explanation)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_quietly(self, on: bool) -> None:  # noqa: FBT001  (one value, named by the method)
        """Tick or untick without telling."""
        blocked = self.blockSignals(True)  # noqa: FBT003  (Qt's signature)
        self.setChecked(on)
        self.blockSignals(blocked)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of everything with each text on one line."""
        words, more = self._metrics()
        wide = max(words.horizontalAdvance(self.text()), more.horizontalAdvance(self._explanation))
        wide += self._indent() + 2
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: words wrap."""
        return QSize(
            self._indent() + self._icons.theme.scaled(60), self._icons.theme.size("target")
        )

    def hasHeightForWidth(self) -> bool:
        """Return that words may wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        first, second = self._boxes(width)
        return max(self._icons.theme.size("target"), first.height() + second.height() + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, and both texts beside it."""
        theme = self._icons.theme
        painter = QPainter(self)
        first, second = self._boxes(self.width())
        top = (self.height() - first.height() - second.height()) // 2
        side = theme.scaled(18)
        line = QFontMetrics(theme.font(Type.BODY)).height()
        middle = top + (line if not self._explanation else first.height() + second.height()) // 2
        self._paint_box(painter, QRect(0, middle - side // 2, side, side))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = int(edge | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute) | int(_WRAP)
        for box, kind, colour, text in (
            (first, Type.BODY, "ink" if self.isEnabled() else "muted", self.text()),
            (second, Type.CAPTION, "muted", self._explanation),
        ):
            painter.setFont(theme.font(kind))
            painter.setPen(theme.colour(colour))
            painter.drawText(self._visual(box.translated(0, top)), flags, text)

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        wide = max(1, width - self._indent())
        room = QRect(0, 0, wide, 10_000)
        words, more = self._metrics()
        high = words.boundingRect(room, int(_WRAP), self.text()).height()
        second = more.boundingRect(room, int(_WRAP), self._explanation).height()
        below = second if self._explanation else 0
        return QRect(self._indent(), 0, wide, high), QRect(self._indent(), high, wide, below)

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        theme = self._icons.theme
        return QFontMetrics(theme.font(Type.BODY)), QFontMetrics(theme.font(Type.CAPTION))

    def _indent(self) -> int:
        return self._icons.theme.scaled(30)
