"""A grid whose number of columns follows its width."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget


class Grid(QWidget):
    """Sets `most` equal columns, fewer if one were under `least` pixels at 100 % text."""

    def __init__(
        self, scaled: Callable[[float], int], least: int, most: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._scaled = scaled
        self._least = least
        self._most = most
        self._columns = 0
        self._widgets: list[QWidget] = []
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(16)

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Replace what the grid holds; what it held is deleted."""
        for widget in self._widgets:
            self._layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets = list(widgets)
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange again if another number of columns fits."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        least = self._scaled(self._least) + 16
        columns = max(1, min(self._most, (self.width() + 16) // least))
        if columns == self._columns:
            return
        for column in range(self._most):
            self._layout.setColumnStretch(column, 1 if column < columns else 0)
        for place, widget in enumerate(self._widgets):
            self._layout.addWidget(widget, place // columns, place % columns)
        self._columns = columns
