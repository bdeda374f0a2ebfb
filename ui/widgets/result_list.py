"""The list of results: it asks for the rows that come into view."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from ui.widgets.even_list import EvenList
from ui.widgets.result_delegate import ResultDelegate
from ui.widgets.result_model import ResultModel, ResultRole

_AnyIndex = QModelIndex | QPersistentModelIndex
_REST = 20
"""Milliseconds in which a view that moves on asks once: rows that flew past are not fetched."""


class ResultList(EvenList):
    """`current_changed` follows the row, `opened` Enter or a double click, `saved` the bookmark.

    None of them speaks of a row before it has been fetched; then `current_changed` does.
    """

    current_changed = Signal(str)
    clicked_on = Signal(str)
    opened = Signal(str)
    saved = Signal(str, str)

    def __init__(
        self, model: ResultModel, delegate: ResultDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Results"))
        self._moving = QTimer(self, singleShot=True, interval=_REST)
        self._moving.timeout.connect(self._on_moved)
        self.view_moved.connect(self._on_view_moved)
        delegate.save_clicked.connect(self._on_save_clicked)
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_clicked)
        model.rows_came.connect(self._on_rows_came)

    @property
    def current(self) -> str:
        """The id of the current entry, "" if there is none, or none as yet."""
        return _id(self.currentIndex())

    def choose(self, row: int) -> None:
        """Make a row the current one."""
        self.setCurrentIndex(self._model.index(row))

    def currentChanged(self, current: _AnyIndex, previous: _AnyIndex) -> None:  # noqa: N802  (Qt's name)
        """Say which entry is the current one."""
        super().currentChanged(current, previous)
        if key := _id(current):
            self.current_changed.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrows; leave letters to the page and the search."""
        if event.text().isprintable() and event.text().strip():
            event.ignore()
            return
        super().keyPressEvent(event)

    def _on_view_moved(self) -> None:
        if not self._moving.isActive():
            self._moving.start()

    def _on_moved(self) -> None:
        seen = self.rows_in_view()
        if seen and self.isVisible():
            self._model.want(seen, self.currentIndex().row())

    def _on_rows_came(self, rows: range) -> None:
        current = self.currentIndex()
        if current.row() in rows:
            self.current_changed.emit(_id(current))
            self.tell_focus()

    def _on_activated(self, index: QModelIndex) -> None:
        if key := _id(index):
            self.opened.emit(key)

    def _on_clicked(self, index: QModelIndex) -> None:
        if key := _id(index):
            self.clicked_on.emit(key)

    def _on_save_clicked(self, index: QModelIndex) -> None:
        if key := _id(index):
            self.saved.emit(key, str(index.data(Qt.ItemDataRole.DisplayRole)))


def _id(index: _AnyIndex) -> str:
    return str(index.data(ResultRole.ENTRY_ID) or "")
