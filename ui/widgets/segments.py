"""A segmented control: one of a few, all in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.theme import Theme, Type
from ui.widgets.paint import rounded

BAR = 4


class _Segment(QAbstractButton):
    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # so that Qt calls it a radio button
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(Type.LABEL, strong=True))
        wide = metrics.horizontalAdvance(self.text()) + 2 * self._theme.scaled(14)
        return QSize(wide, max(self._theme.size("target"), self._theme.scaled(38)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font(Type.LABEL, strong=True))
        painter.setPen(self._theme.colour("brand" if self.isChecked() else "ink"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Segments(QWidget):
    """Choices beside each other. `chosen` carries the id of the one that a person picked."""

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        theme: Theme,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("spoken", "group")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _Segment] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for key, text in choices:
            button = _Segment(text, theme)
            self._buttons[key] = button
            self._group.addButton(button)
            layout.addWidget(button)
        self._group.buttonToggled.connect(self.update)
        self._group.buttonClicked.connect(self._on_clicked)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    @property
    def current(self) -> str:
        """The id of the choice in force, "" before there is one."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        """Set the choice without announcing it."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new look's sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            for button in self._buttons.values():
                button.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, the chosen segment's ground and the lines between."""
        theme = self._theme
        radius = theme.shape("control_radius")
        painter = QPainter(self)
        rounded(painter, self.rect(), radius, fill=theme.colour("surface"))
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(shape)
        for button in self._buttons.values():
            if button.isChecked():
                place = button.geometry()
                painter.fillRect(place, theme.colour("brand_tint"))
                # A tint alone would mark the choice by its colour and nothing else.
                painter.fillRect(
                    place.adjusted(0, place.height() - BAR, 0, 0), theme.colour("brand")
                )
        painter.setPen(theme.colour("line"))
        for button in list(self._buttons.values())[1:]:
            edge = button.geometry()
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            x = edge.right() if mirrored else edge.left()
            painter.drawLine(x, 0, x, self.height())
        painter.setClipping(False)
        rounded(painter, self.rect(), radius, line=theme.colour("edge"))

    def _on_clicked(self, button: QAbstractButton) -> None:
        for key, known in self._buttons.items():
            if known is button:
                self.chosen.emit(key)
