"""A layout that sets widgets in lines, like words, and mirrors."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """Widgets from the leading edge, wrapped where the line is full.

    `gap` parts widgets, and lines too unless `between` says another distance (pixels).
    """

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 8, between: int | None = None
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._between = gap if between is None else between
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802  (Qt's name)
        """Take an item in."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802  (Qt's name)
        """Return an item, or nothing past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802  (Qt's name)
        """Hand an item over."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Take every widget out and let it go."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802  (Qt's name)
        """Return that no direction is wanted for itself."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802  (Qt's name)
        """Put the widgets in their places."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the room of one line of everything."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        edges = self.contentsMargins()
        high = max((size.height() for size in shown), default=0)
        return QSize(wide, high).grownBy(edges)

    def minimumSize(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the room of the largest widget."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        edges = self.contentsMargins()
        room = rect.marginsRemoved(edges)
        height = self._slack(rect) // 2 if move else 0
        for number, line in enumerate(self._lines(max(room.width(), 1))):
            height += self._between if number else 0
            high = max(size.height() for _, size in line)
            if move:
                self._place(line, QRect(room.x(), room.y() + height, room.width(), high))
            height += high
        return height + edges.top() + edges.bottom()

    def _slack(self, rect: QRect) -> int:
        return max(
            0,
            rect.height()
            - self._arrange(QRect(rect.topLeft(), QSize(rect.width(), 0)), move=False),
        )

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = _fitted(item, width)
            if not lines or used + self._gap + size.width() > width:
                lines.append([])
                used = -self._gap
            lines[-1].append((item, size))
            used += self._gap + size.width()
        return lines

    def _place(self, line: list[tuple[QLayoutItem, QSize]], room: QRect) -> None:
        widget = self.parentWidget()
        direction = widget.layoutDirection() if widget else Qt.LayoutDirection.LeftToRight
        x = room.x()
        for item, size in line:
            box = QRect(QPoint(x, room.y() + (room.height() - size.height()) // 2), size)
            item.setGeometry(QStyle.visualRect(direction, room, box))
            x += size.width() + self._gap


def _fitted(item: QLayoutItem, width: int) -> QSize:
    """Return an item's size in a line: what is too wide for it wraps if it can."""
    size = item.sizeHint()
    if size.width() <= width:
        return size
    return QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else size.height())
