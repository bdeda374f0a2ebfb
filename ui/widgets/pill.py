"""A small rounded note: a count or a word or two."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.paint import rounded

LONG_WORD = 140
"""Pixels at 100 % that a pill which wraps has at least."""


class Pill(QLabel):
    """Words in a pill, after an icon if there is one. `notice` gives it the notice's colours.

    What `wraps` takes more lines where it has not the room for one.
    """

    def __init__(
        self,
        text: str,
        icons: Icons,
        icon: str = "",
        *,
        notice: bool = False,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self._icons = icons
        self._icon_name = icon
        self._colours = ("notice_tint", "on_notice_tint") if notice else ("sunken", "ink")
        self._wraps = wraps
        self.setWordWrap(wraps)
        sizes = QSizePolicy.Policy
        policy = (
            QSizePolicy(sizes.Maximum, sizes.Minimum)
            if wraps
            else QSizePolicy(sizes.Fixed, sizes.Fixed)
        )
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        self.setFont(icons.theme.font(Type.CAPTION))

    def sizeHint(self) -> QSize:
        """Return the room of icon and words."""
        theme = self._icons.theme
        metrics = self.fontMetrics()
        wide = metrics.horizontalAdvance(self.text()) + 2 * self._wraps + self._beside_words()
        high = max(theme.scaled(26), metrics.height() + theme.scaled(6))
        return QSize(max(wide, high), high)

    def minimumSizeHint(self) -> QSize:
        """Return the same, for a pill is never cut, or the room of a long word."""
        hint = self.sizeHint()
        least = self._icons.theme.scaled(LONG_WORD)
        return hint.boundedTo(QSize(least, hint.height())) if self._wraps else hint

    def hasHeightForWidth(self) -> bool:
        """Return whether the words wrap."""
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        theme, line = self._icons.theme, self.sizeHint()
        if width >= line.width():
            return line.height()
        room = QRect(0, 0, width - self._beside_words(), 10_000)
        flags = Qt.TextFlag.TextWordWrap.value
        words = self.fontMetrics().boundingRect(room, flags, self.text())
        return max(line.height(), words.height() + theme.scaled(6))

    def _beside_words(self) -> int:
        return self._icons.theme.scaled(20 + (14 + 6 if self._icon_name else 0))

    def changeEvent(self, event: QEvent) -> None:
        """Take the new look's letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_icons"):
            self.setFont(self._icons.theme.font(Type.CAPTION))
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the icon at the leading edge and the words."""
        theme = self._icons.theme
        painter = QPainter(self)
        fill, ink = (theme.colour(colour) for colour in self._colours)
        rounded(painter, self.rect(), self.sizeHint().height() / 2, fill=fill)
        painter.setPen(ink)
        painter.setFont(theme.font(Type.CAPTION))
        words = self.rect()
        if self._icon_name:
            pad, side = theme.scaled(10), theme.scaled(14)
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = self.width() - pad - side if mirrored else pad
            pixmap = self._icons.pixmap(self._icon_name, self._colours[1], 14)
            painter.drawPixmap(left, (self.height() - side) // 2, pixmap)
            shift = theme.scaled(6 + 14)
            words = words.adjusted(0, 0, -shift, 0) if mirrored else words.adjusted(shift, 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignCenter.value
        if self._wraps:
            pad = theme.scaled(10)
            words = words.adjusted(pad, 0, -pad, 0)
            flags |= Qt.TextFlag.TextWordWrap.value
        painter.drawText(words, flags, self.text())
