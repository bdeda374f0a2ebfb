"""A grid whose number of columns follows its width."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

GAP = 16


class Grid(QWidget):
    """Sets `most` equal columns, fewer if one were under `least` pixels at 100 % text.

    Rows of an `even` grid share what height there is. With `whole_rows` it leaves out what would
    begin a further row and not fill it.
    """

    def __init__(
        self,
        scaled: Callable[[float], int],
        least: int,
        most: int,
        parent: QWidget | None = None,
        *,
        even: bool = False,
        whole_rows: bool = False,
    ) -> None:
        super().__init__(parent)
        self._even = even
        self._whole_rows = whole_rows
        self._scaled = scaled
        self._least = least
        self._most = most
        self._columns = 0
        self._widgets: list[QWidget] = []
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP)

    @property
    def columns(self) -> int:
        """How many columns it has at its present width, and at least one."""
        return max(self._columns, 1)

    @property
    def column_width(self) -> int:
        """The pixels that each of them has."""
        return (self.width() + GAP) // self.columns - GAP

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Replace what the grid holds; what it held is deleted."""
        for widget in self._widgets:
            self._layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets = list(widgets)
        self._columns = 0
        self._arrange()

    def add(self, widget: QWidget) -> None:
        """Hold one more."""
        self._widgets.append(widget)
        place, columns = len(self._widgets) - 1, self.columns
        self._layout.addWidget(widget, place // columns, place % columns)
        if self._whole_rows:
            self._show_whole_rows()

    def allow(self, most: int) -> None:
        """Set more columns, or fewer."""
        self._most = most
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange again if another number of columns fits."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange again in another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_layout"):
            self._arrange()

    def _arrange(self) -> None:
        least = self._scaled(self._least) + GAP
        columns = max(1, min(self._most, (self.width() + GAP) // least))
        if columns == self._columns:
            return
        rows = -(-len(self._widgets) // columns)
        for column in range(max(self._most, self._layout.columnCount())):
            self._layout.setColumnStretch(column, 1 if column < columns else 0)
        for row in range(self._layout.rowCount() + rows):
            self._layout.setRowStretch(row, 1 if self._even and row < rows else 0)
        for place, widget in enumerate(self._widgets):
            self._layout.addWidget(widget, place // columns, place % columns)
        self._columns = columns
        self._show_whole_rows()

    def _show_whole_rows(self) -> None:
        columns = self.columns
        left_over = len(self._widgets) % columns if self._whole_rows else 0
        shown = max(len(self._widgets) - left_over, columns)
        for place, widget in enumerate(self._widgets):
            widget.setVisible(place < shown)
