"""The rows of the result list, fetched a page at a time as the list is scrolled."""

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from finder.catalogue.search import Results, Row
from ui.row_wording import RowWording

if TYPE_CHECKING:
    from collections.abc import Callable

_AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ResultRole(IntEnum):
    """What a delegate may ask a row for."""

    ENTRY_ID = Qt.ItemDataRole.UserRole
    TITLE = Qt.ItemDataRole.UserRole + 1
    BYLINE = Qt.ItemDataRole.UserRole + 2
    SNIPPET = Qt.ItemDataRole.UserRole + 3
    CHIPS = Qt.ItemDataRole.UserRole + 4
    SAVED = Qt.ItemDataRole.UserRole + 5


class ResultModel(QAbstractListModel):
    """Search results, best first. `more_wanted` asks for the rows from an offset on."""

    more_wanted = Signal(int)

    def __init__(self, wording: RowWording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._rows: list[Row] = []
        self._total = 0
        self._asked = 0
        self._saved: frozenset[str] = frozenset()
        self._answers: dict[int, Callable[[Row], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda row: row.title.text,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            ResultRole.ENTRY_ID: lambda row: row.id,
            ResultRole.TITLE: lambda row: row.title,
            ResultRole.BYLINE: wording.byline,
            ResultRole.SNIPPET: lambda row: row.snippet,
            ResultRole.CHIPS: wording.chips,
            ResultRole.SAVED: lambda row: row.id in self._saved,
        }

    @property
    def total(self) -> int:
        """How many results there are, fetched or not."""
        return self._total

    def show(self, results: Results) -> None:
        """Replace every row by the first page of an answer."""
        self.beginResetModel()
        self._rows = list(results.rows)
        self._total = results.total
        self._asked = len(self._rows)
        self.endResetModel()

    def append(self, results: Results) -> None:
        """Take a further page in; one that does not follow on is dropped."""
        if results.query.offset != len(self._rows) or not results.rows:
            return
        last = len(self._rows) + len(results.rows) - 1
        self.beginInsertRows(_ROOT, len(self._rows), last)
        self._rows += results.rows
        self._asked = len(self._rows)
        self.endInsertRows()

    def show_saved(self, saved: frozenset[str]) -> None:
        """Mark the rows that are saved."""
        if saved != self._saved:
            self._saved = saved
            if self._rows:
                ends = self.index(0), self.index(len(self._rows) - 1)
                self.dataChanged.emit(*ends, [ResultRole.SAVED])

    def rowCount(self, parent: _AnyIndex = _ROOT) -> int:
        """Return the number of rows fetched so far."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: _AnyIndex) -> bool:
        """Return whether there are rows that nobody has asked for."""
        fetched = len(self._rows)
        return not parent.isValid() and fetched == self._asked < self._total

    def fetchMore(self, parent: _AnyIndex) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._asked += 1
            self.more_wanted.emit(len(self._rows))

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what `role` asks of a row."""
        if not index.isValid() or index.row() >= len(self._rows) or role not in self._answers:
            return None
        return self._answers[role](self._rows[index.row()])

    def _spoken(self, row: Row) -> str:
        parts = [row.title.text, self._wording.byline(row), row.snippet.text]
        if row.id in self._saved:
            parts.append(self._wording.saved())
        return ". ".join(part.rstrip(".") for part in parts if part)
