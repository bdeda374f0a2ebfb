"""A page's contents: headings to jump to, the present one marked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Theme, Type


class _Heading(QAbstractButton):
    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # so that Qt calls it a radio button
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        least = max(self._theme.scaled(34), self._theme.size("target"))
        return QSize(self._theme.scaled(160), least)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._theme.scaled(13)), 10_000)
        metrics = QFontMetrics(self._theme.font(Type.SMALL, strong=True))
        words = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, self.text())
        return max(self.sizeHint().height(), words.height() + self._theme.scaled(12))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        here = self.isChecked()
        edge = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(0, 0, 3, self.height()))
        painter.fillRect(edge, theme.colour("brand" if here else "line"))
        painter.setFont(theme.font(Type.SMALL, strong=here))
        marked = here or self.underMouse()
        painter.setPen(theme.colour("brand" if marked else "ink"))
        words = self.rect().adjusted(theme.scaled(13), 0, 0, 0)
        words = QStyle.visualRect(self.layoutDirection(), self.rect(), words)
        flags = Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignVCenter.value
        painter.drawText(words, flags | Qt.TextFlag.TextWordWrap.value, self.text())


class Contents(QWidget):
    """`chosen` carries the number of the heading that a person wants to read."""

    chosen = Signal(int)

    def __init__(self, headings: Sequence[str], theme: Theme, indent: int = 0) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(indent, 0, indent, 0)
        layout.setSpacing(0)
        for number, heading in enumerate(headings):
            button = _Heading(heading, theme)
            self._group.addButton(button, number)
            layout.addWidget(button)
        self._group.idClicked.connect(self.chosen)

    def mark(self, number: int) -> None:
        """Mark the heading under which a person reads."""
        for each in self._group.buttons():
            each.setChecked(self._group.id(each) == number)
