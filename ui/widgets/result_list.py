"""The list of results."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from ui.icons import Icons
from ui.widgets.result_delegate import ResultDelegate
from ui.widgets.result_model import ResultModel, ResultRole

_AnyIndex = QModelIndex | QPersistentModelIndex


class ResultList(QListView):
    """`current_changed` follows the row, `opened` Enter or a double click, `saved` the bookmark."""

    current_changed = Signal(str)
    clicked_on = Signal(str)
    opened = Signal(str)
    saved = Signal(str, str)

    def __init__(self, model: ResultModel, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        delegate = ResultDelegate(icons, self)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Results"))
        delegate.save_clicked.connect(self._on_save_clicked)
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_clicked)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def current(self) -> str:
        """The id of the current entry, "" if there is none."""
        return _id(self.currentIndex())

    def choose(self, row: int) -> None:
        """Make a row the current one."""
        self.setCurrentIndex(self._model.index(row))

    def currentChanged(self, current: _AnyIndex, previous: _AnyIndex) -> None:  # noqa: N802
        """Say which entry is the current one."""
        super().currentChanged(current, previous)
        self.current_changed.emit(_id(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrows; leave letters to the page and the search."""
        if event.text().isprintable() and event.text().strip():
            event.ignore()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Lay the rows out anew for another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(_id(index))

    def _on_clicked(self, index: QModelIndex) -> None:
        self.clicked_on.emit(_id(index))

    def _on_save_clicked(self, index: QModelIndex) -> None:
        self.saved.emit(_id(index), str(index.data(Qt.ItemDataRole.DisplayRole)))

    def _on_scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if value > bar.maximum() - 3 * bar.pageStep() and self._model.canFetchMore(QModelIndex()):
            self._model.fetchMore(QModelIndex())


def _id(index: _AnyIndex) -> str:
    return str(index.data(ResultRole.ENTRY_ID) or "")
