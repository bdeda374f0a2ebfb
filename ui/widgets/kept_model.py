"""The rows of a list that a person keeps: shown in order, and dragged into another."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui.kept.rows import KeptRow

ITEM_FORMAT = "application/x-signpost-item"
_AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_MOST_STEPS = 400


class KeptRole(IntEnum):
    """What a delegate may ask a row for."""

    ROW = Qt.ItemDataRole.UserRole
    OPEN = Qt.ItemDataRole.UserRole + 1


def dragged_item(data: QMimeData) -> int | None:
    """Return the key of the kept entry that is being dragged, if it is one."""
    text = bytes(data.data(ITEM_FORMAT).data()).decode("ascii", "ignore")
    return int(text) if text.isdecimal() else None


class KeptModel(QAbstractListModel):
    """Kept entries in their order. One row at a time may be open, with room for its note."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[KeptRow] = []
        self._open = 0

    @property
    def rows(self) -> tuple[KeptRow, ...]:
        """What is shown, in order."""
        return tuple(self._rows)

    @property
    def open_key(self) -> int:
        """The key of the open row, 0 if all are closed."""
        return self._open

    def show(self, rows: Sequence[KeptRow]) -> None:
        """Show these rows; what stays keeps its place in views."""
        before, after = _alike(self._rows, rows), 0
        if before < min(len(self._rows), len(rows)):
            after = _alike(self._rows[before:][::-1], rows[before:][::-1])
        wanted = rows[before : len(rows) - after]
        if len(wanted) + len(self._rows) - before - after > _MOST_STEPS:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        keys = {row.kept.key for row in wanted}
        for place in reversed(range(before, len(self._rows) - after)):
            if self._rows[place].kept.key not in keys:
                self.beginRemoveRows(_ROOT, place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(wanted, start=before):
            self._settle(place, row)

    def set_open(self, key: int) -> None:
        """Open a row and close the other; 0 closes all."""
        before, self._open = self._open, key
        for changed in {before, key}:
            index = self.index_of(changed)
            if index.isValid():
                self.dataChanged.emit(index, index, [KeptRole.OPEN])

    def index_of(self, key: int) -> QModelIndex:
        """Return where a kept entry is shown; invalid if it is not."""
        for place, row in enumerate(self._rows):
            if row.kept.key == key:
                return self.index(place)
        return QModelIndex()

    def row_at(self, index: _AnyIndex) -> KeptRow | None:
        """Return what is shown at an index."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: _AnyIndex = _ROOT) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt's signature)
        """Return what `role` asks of a row."""
        row = self.row_at(index)
        if row is None or role == KeptRole.ROW:
            return row
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index.row(), row)
            case KeptRole.OPEN:
                return row.kept.key == self._open
            case _:
                return None

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        """Let every row be dragged, and be dropped between rows."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def mimeTypes(self) -> list[str]:
        """Return the one format that rows are dragged in."""
        return [ITEM_FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the key of the dragged row, and nothing that another program could read."""
        data = QMimeData()
        row = self.row_at(indexes[0]) if indexes else None
        if row is not None:
            data.setData(ITEM_FORMAT, QByteArray(str(row.kept.key).encode("ascii")))
        return data

    def _settle(self, place: int, row: KeptRow) -> None:
        now = self.index_of(row.kept.key)
        if not now.isValid():
            self.beginInsertRows(_ROOT, place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if now.row() != place:
            self.beginMoveRows(_ROOT, now.row(), now.row(), _ROOT, place)
            self._rows.insert(place, self._rows.pop(now.row()))
            self.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))

    def _spoken(self, place: int, row: KeptRow) -> str:
        parts = [row.title, row.about, row.notice]
        if row.kept.note:
            printed = (
                self.tr("Note, printed: {0}") if row.kept.note_on_paper else self.tr("Note: {0}")
            )
            parts.append(printed.format(row.kept.note))
        parts.append(self.tr("{0} of {1}").format(place + 1, len(self._rows)))
        return ". ".join(part.rstrip(".") for part in parts if part)


def _alike(shown: Sequence[KeptRow], wanted: Sequence[KeptRow]) -> int:
    """Return how many rows are the same from the first on."""
    pairs = enumerate(zip(shown, wanted, strict=False))
    differ = (place for place, (one, other) in pairs if one is not other and one != other)
    return next(differ, min(len(shown), len(wanted)))
