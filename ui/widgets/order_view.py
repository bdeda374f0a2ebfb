"""A list of cards whose order a person changes: by drag, and by Alt with the arrow keys."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QScrollArea, QWidget

from ui.theme import Theme
from ui.widgets.kept_card import gap
from ui.widgets.kept_model import KeptModel, dragged_item

_NEAR_EDGE = 40


class OrderView(QListView):
    """Asks for moves and leaves them to the page: `moved` carries a key and the position wanted.

    Rows may also be dragged out, to wherever `kept_model.dragged_item` is understood.
    """

    moved = Signal(int, int)

    def __init__(self, theme: Theme, model: KeptModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = model
        self._gap_at = -1
        self.orderable = True
        self.setModel(model)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N802, N803  (Qt's signature)
        """Drag the current card; whoever takes it says what happens."""
        index = self.currentIndex()
        if not index.isValid():
            return
        box = self.visualRect(index).adjusted(0, 0, 0, -gap(self._theme))
        drag = QDrag(self)
        drag.setMimeData(self._rows.mimeData([index]))
        drag.setPixmap(self.viewport().grab(box))
        grabbed = self.viewport().mapFromGlobal(self.cursor().pos()) - box.topLeft()
        drag.setHotSpot(
            grabbed if QRect(QPoint(), box.size()).contains(grabbed) else QPoint(20, 20)
        )
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)
        self._show_gap(-1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take our own cards only."""
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the card would go, and scroll the page near its edges."""
        self._consider(event)
        if event.isAccepted():
            point = event.position().toPoint()
            self._show_gap(self._gap_near(point))
            self._bring_into_sight(point, _NEAR_EDGE)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget where the card would have gone."""
        self._show_gap(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move."""
        self._consider(event)
        key = dragged_item(event.mimeData())
        if event.isAccepted() and key is not None:
            self._ask(key, self._gap_near(event.position().toPoint()))
        self._show_gap(-1)

    def step(self, direction: int) -> None:
        """Ask to move the current row one place up (-1) or down (1)."""
        index = self.currentIndex()
        row = self._rows.row_at(index)
        place = index.row() + direction
        if self.orderable and row is not None and 0 <= place < self._rows.rowCount():
            self.moved.emit(row.kept.key, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the current row with Alt and an arrow."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        direction = steps.get(Qt.Key(event.key()), 0)
        if direction and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.step(direction)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line where a dragged card would go."""
        super().paintEvent(event)
        if self._gap_at < 0:
            return
        count = self._rows.rowCount()
        room = gap(self._theme)
        if self._gap_at < count:
            top = self.visualRect(self._rows.index(self._gap_at)).top() - room // 2 - 1
        else:
            top = self.visualRect(self._rows.index(count - 1)).bottom() - room // 2 - 1
        painter = QPainter(self.viewport())
        painter.fillRect(0, max(0, top), self.viewport().width(), 3, self._theme.colour("brand"))

    def _consider(self, event: QDropEvent) -> None:
        if self.orderable and event.source() is self:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def _ask(self, key: int, at: int) -> None:
        now = self._rows.index_of(key).row()
        place = at - 1 if at > now else at
        if now not in (-1, place):
            self.moved.emit(key, place)

    def _gap_near(self, point: QPoint) -> int:
        for place in range(self._rows.rowCount()):
            if point.y() < self.visualRect(self._rows.index(place)).center().y():
                return place
        return self._rows.rowCount()

    def _show_gap(self, place: int) -> None:
        if place != self._gap_at:
            self._gap_at = place
            self.viewport().update()

    def _bring_into_sight(self, point: QPoint, margin: int) -> None:
        """Scroll the page around until a point of the list is seen."""
        step: QWidget | None = self.parentWidget()
        while step is not None and not isinstance(step, QScrollArea):
            step = step.parentWidget()
        content = step.widget() if step is not None else None
        if step is not None and content is not None:
            here = self.viewport().mapTo(content, point)
            step.ensureVisible(here.x(), here.y(), 0, margin)
