"""A list whose rows all have one height, so that where a row stands is a multiplication.

Qt's own list lays every row out whenever one is added or the text changes its size: a tenth of a
second at a hundred thousand rows. This one looks at no row but those in view.
"""
# ruff: noqa: N802, N803  (these are Qt's names)

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QCursor,
    QPainter,
    QPaintEvent,
    QRegion,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

_AnyIndex = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction


class EvenList(QListView):
    """One column of rows under each other, one of them chosen. `view_moved` follows what is seen.

    It stays a QListView for the sake of screen readers, which know that as a list.
    """

    view_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = 1
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def rows_in_view(self) -> range:
        """Return the rows of which anything is seen."""
        return self._rows_between(0, self.viewport().height() - 1)

    def visualRect(self, index: _AnyIndex) -> QRect:
        """Return where a row stands in the viewport."""
        if not index.isValid():
            return QRect()
        self.executeDelayedItemsLayout()
        top = index.row() * self._height - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._height)

    def indexAt(self, p: QPoint) -> QModelIndex:
        """Return the row at a point of the viewport."""
        self.executeDelayedItemsLayout()
        return self._index((p.y() + self.verticalOffset()) // self._height)

    def scrollTo(
        self,
        index: _AnyIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into view, with no more movement than that takes or `hint` asks for."""
        if not index.isValid():
            return
        self.executeDelayedItemsLayout()
        top, room = index.row() * self._height, self.viewport().height() - self._height
        now, bar = self.verticalOffset(), self.verticalScrollBar()
        hints = QAbstractItemView.ScrollHint
        least = min(max(now, top - max(room, 0)), top)
        wanted = {
            hints.PositionAtTop: top,
            hints.PositionAtBottom: top - room,
            hints.PositionAtCenter: top - room // 2,
        }
        bar.setValue(wanted.get(hint, least))

    def moveCursor(self, cursorAction: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return the row that a key leads to."""
        last = self._count() - 1
        now = self.currentIndex().row()
        if now < 0 or last < 0:
            return self._index(0)
        page = max(self.viewport().height() // self._height, 1)
        steps = {
            _Move.MoveUp: -1,
            _Move.MovePrevious: -1,
            _Move.MoveDown: 1,
            _Move.MoveNext: 1,
            _Move.MovePageUp: -page,
            _Move.MovePageDown: page,
            _Move.MoveHome: -last,
            _Move.MoveEnd: last,
        }
        return self._index(min(max(now + steps.get(cursorAction, 0), 0), last))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the row under the pointer."""
        index = self.indexAt(rect.normalized().center())
        self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return what is to be painted anew when these rows are chosen or let go."""
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index) & self.viewport().rect()
        return region

    def horizontalOffset(self) -> int:
        """Return 0: rows are as wide as the view."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far the view has moved down, in pixels."""
        return self.verticalScrollBar().value()

    def doItemsLayout(self) -> None:
        """Measure one row for all."""
        first, past = divmod(self.verticalOffset(), self._height)
        self._height = max(self.sizeHintForIndex(self._index(0)).height(), 1)
        QAbstractItemView.doItemsLayout(self)
        self.verticalScrollBar().setValue(first * self._height + min(past, self._height))

    def updateGeometries(self) -> None:
        """Say how far the view can move; a notch of a wheel, three steps, moves it by a row."""
        bar, high = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(max(self._height // 3, 1))
        bar.setPageStep(high)
        bar.setRange(0, max(self._count() * self._height - high, 0))
        QAbstractItemView.updateGeometries(self)
        self.view_moved.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted."""
        self.viewport().scroll(0, dy)
        self.view_moved.emit()

    def paintEvent(self, e: QPaintEvent) -> None:
        """Paint the rows in view."""
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        states, usual = QStyle.StateFlag, option.state & ~QStyle.StateFlag.State_HasFocus
        current = self.currentIndex().row()
        hovered = self._row_under_pointer()
        for row in self._rows_between(e.rect().top(), e.rect().bottom()):
            index = self._index(row)
            option.rect = self.visualRect(index)
            option.state = usual
            if self.selectionModel().isSelected(index):
                option.state |= states.State_Selected
            if row == current and self.hasFocus():
                option.state |= states.State_HasFocus
            if row == hovered:
                option.state |= states.State_MouseOver
            self.itemDelegate().paint(painter, option, index)

    def tell_focus(self) -> None:
        """Tell screen readers which row the keyboard is on, if it is on one."""
        if self.hasFocus():
            self._tell(QAccessible.Event.Focus, self.currentIndex())

    def currentChanged(self, current: _AnyIndex, previous: _AnyIndex) -> None:
        """Bring the chosen row into view and tell screen readers where the focus is."""
        QAbstractItemView.currentChanged(self, current, previous)
        self.tell_focus()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Paint anew what is chosen, and tell screen readers."""
        QAbstractItemView.selectionChanged(self, selected, deselected)
        for index in deselected.indexes():
            self._tell(QAccessible.Event.SelectionRemove, index)
        for index in selected.indexes():
            self._tell(QAccessible.Event.SelectionAdd, index)

    def showEvent(self, event: QShowEvent) -> None:
        """Say what is seen."""
        super().showEvent(event)
        self.view_moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew for another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()

    def _tell(self, what: QAccessible.Event, index: QModelIndex) -> None:
        if QAccessible.isActive() and index.isValid():
            event = QAccessibleEvent(self, what)
            event.setChild(index.row())
            QAccessible.updateAccessibility(event)

    def _rows(self) -> QAbstractItemModel | None:
        """Return the model; Qt lays the view out before it has one, and after."""
        return self.model()

    def _count(self) -> int:
        model = self._rows()
        return 0 if model is None else model.rowCount()

    def _index(self, row: int) -> QModelIndex:
        model = self._rows()
        return QModelIndex() if model is None else model.index(row, 0)

    def _rows_between(self, top: int, bottom: int) -> range:
        offset = self.verticalOffset()
        first, last = (offset + top) // self._height, (offset + bottom) // self._height
        return range(max(first, 0), min(last + 1, self._count()))

    def _row_under_pointer(self) -> int:
        if not self.viewport().underMouse():
            return -1
        return self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row()
