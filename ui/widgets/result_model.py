"""The rows of the result list: all of them there at once, each filled when it comes into view."""

from dataclasses import replace
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

from finder.catalogue.query import Query
from finder.catalogue.search import Results, Row
from ui.row_wording import RowWording

if TYPE_CHECKING:
    from collections.abc import Callable

_AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_MOST = 2_000
"""Rows that are held: beyond these, those that are out of view are forgotten and fetched again."""


class ResultRole(IntEnum):
    """What a delegate may ask a row for; a row that has not come yet answers None."""

    ENTRY_ID = Qt.ItemDataRole.UserRole
    TITLE = Qt.ItemDataRole.UserRole + 1
    BYLINE = Qt.ItemDataRole.UserRole + 2
    SNIPPET = Qt.ItemDataRole.UserRole + 3
    CHIPS = Qt.ItemDataRole.UserRole + 4
    SAVED = Qt.ItemDataRole.UserRole + 5


class ResultModel(QAbstractListModel):
    """Search results, best first.

    `rows_wanted` carries a query for rows that are missing, `rows_came` the range that was filled.
    """

    rows_wanted = Signal(object)
    rows_came = Signal(object)

    def __init__(self, wording: RowWording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._query = Query()
        self._rows: dict[int, Row] = {}
        self._total = 0
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

    def show(self, results: Results) -> None:
        """Replace every row by those of another answer, of which some have come."""
        self.beginResetModel()
        self._query, self._total = results.query, results.total
        self._rows = _numbered(results)
        self.endResetModel()

    def fill(self, results: Results) -> None:
        """Take further rows of the answer that is shown; those of another one are dropped."""
        if not results.rows or _question(results.query) != _question(self._query):
            return
        came = _numbered(results)
        self._rows |= came
        self.dataChanged.emit(self.index(min(came)), self.index(max(came)))
        self.rows_came.emit(range(min(came), max(came) + 1))

    def want(self, seen: range, current: int) -> None:
        """Ask for what is missing of the rows that are `seen`, and of as many on either side.

        Where anything is, it is asked for together with what scrolling would show next.
        """
        near, around = self._about(seen, 1), self._about(seen, 2)
        if len(self._rows) > _MOST:
            kept = {*around, current}
            self._rows = {number: row for number, row in self._rows.items() if number in kept}
        if all(number in self._rows for number in near):
            return
        missing = [number for number in around if number not in self._rows]
        limit = missing[-1] + 1 - missing[0]
        self.rows_wanted.emit(replace(self._query, offset=missing[0], limit=limit))

    def show_saved(self, saved: frozenset[str]) -> None:
        """Mark the rows that are saved."""
        if saved != self._saved:
            self._saved = saved
            if self._total:
                ends = self.index(0), self.index(self._total - 1)
                self.dataChanged.emit(*ends, [ResultRole.SAVED])

    def rowCount(self, parent: _AnyIndex = _ROOT) -> int:
        """Return how many results there are, come or not."""
        return 0 if parent.isValid() else self._total

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt's signature)
        """Return what `role` asks of a row."""
        if not index.isValid() or role not in self._answers:
            return None
        row = self._rows.get(index.row())
        if row is not None:
            return self._answers[role](row)
        return self._wording.coming() if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _about(self, seen: range, screens: int) -> range:
        further = len(seen) * screens
        return range(max(seen.start - further, 0), min(seen.stop + further, self._total))

    def _spoken(self, row: Row) -> str:
        parts = [row.title.text, self._wording.byline(row), row.snippet.text]
        if row.id in self._saved:
            parts.append(self._wording.saved())
        return ". ".join(part.rstrip(".") for part in parts if part)


def _numbered(results: Results) -> dict[int, Row]:
    return dict(enumerate(results.rows, results.query.offset))


def _question(query: Query) -> Query:
    return replace(query, offset=0, limit=0)
