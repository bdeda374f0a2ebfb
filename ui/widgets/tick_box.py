"""A tick box with a count at the far end."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.paint import rounded


class TickBox(QCheckBox):
    """Painted from the theme. A long label wraps."""

    def __init__(
        self, text: str, icons: Icons, kind: Type = Type.SMALL, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._icons = icons
        self._kind = kind
        self._count = ""
        self._counts = False
        self._heights: dict[int, int] = {}
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFont(icons.theme.font(kind))

    def show_count(self, count: int | None) -> None:
        """Show how much the choice would give; one that gives nothing cannot be ticked.

        None is not known yet: nothing is shown in the count's place.
        """
        before = self._count_room()
        self._counts = True
        known = count is not None
        self._count = self.locale().toString(count) if known else ""
        if self._count_room() != before:
            self._heights.clear()
            self.updateGeometry()  # the words have less room beside a count
        self.setEnabled(count != 0 or self.isChecked())
        self.setAccessibleDescription(self.tr("%Ln result(s)", "", count) if known else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of box, words and count."""
        theme, metrics = self._icons.theme, self.fontMetrics()
        words = metrics.horizontalAdvance(self.text() + self._count)
        wide = theme.size("tick") + theme.scaled(20) + words
        least = 27 if self._kind is Type.SMALL else 32
        return QSize(wide, max(theme.scaled(least), metrics.height() + theme.scaled(6)))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: the words may wrap."""
        return QSize(self._icons.theme.scaled(110), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Return that the words may wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words; layouts ask this very often."""
        if width not in self._heights:
            self._heights[width] = self._height_at(width)
        return self._heights[width]

    def _height_at(self, width: int) -> int:
        room = QRect(0, 0, max(self._words_box(width).width(), 1), 10_000)
        flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value
        words = self.fontMetrics().boundingRect(room, flags, self.text())
        return max(self.sizeHint().height(), words.height() + self._icons.theme.scaled(7))

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802  (Qt's name)
        """Let the whole row be clicked."""
        return self.rect().contains(place)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new look's letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_kind"):
            self._heights.clear()
            self.setFont(self._icons.theme.font(self._kind))
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, words and count from the leading edge."""
        theme, painter = self._icons.theme, QPainter(self)
        side = theme.size("tick")
        self._paint_box(painter, QRect(0, (self.height() - side) // 2, side, side))
        painter.setFont(theme.font(self._kind))
        painter.setPen(theme.colour("ink" if self.isEnabled() else "muted"))
        leading, trailing = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        box = self._words_box(self.width())
        flags = (leading | middle).value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(self._visual(box), flags, self.text())
        if self._count:
            painter.setPen(theme.colour("muted"))
            end = QRect(box.right(), 0, self.width() - box.right(), self.height())
            painter.drawText(self._visual(end), trailing | middle, self._count)

    def _words_box(self, width: int) -> QRect:
        theme = self._icons.theme
        left = theme.size("tick") + theme.scaled(8)
        return QRect(left, 0, width - left - self._count_room(), self.height())

    def _count_room(self) -> int:
        """Return the width that a count takes from the words: of three digits, or of more."""
        if not self._counts:
            return 0
        scaled = self._icons.theme.scaled
        return max(scaled(30), self.fontMetrics().horizontalAdvance(self._count) + scaled(8))

    def _paint_box(self, painter: QPainter, box: QRect) -> None:
        theme = self._icons.theme
        box = self._visual(box)
        radius = theme.shape("tick_radius")
        if self.isChecked():
            rounded(painter, box, radius, fill=theme.colour("brand"))
            pixels = round(box.width() * 100 / theme.percent) - 4
            inset = theme.scaled(2)
            sign = self._icons.pixmap("check", "on_brand", pixels)
            painter.drawPixmap(box.topLeft() + QPoint(inset, inset), sign)
            return
        line = theme.colour("edge" if self.isEnabled() else "line")
        rounded(painter, box, radius, fill=theme.colour("surface"), line=line, width=2)

    def _visual(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
