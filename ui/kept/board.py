"""A list of kept entries at work: the cards, their details and menus, and what each does."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from finder.entry import Entry
from finder.shelf.records import Kept
from ui.kept.list_keeper import ListKeeper
from ui.kept.menu import KeptMenu, popup
from ui.kept.rows import KeptRow, KeptRows
from ui.pages.entry import page_of
from ui.parts import Parts
from ui.place import Place
from ui.widgets.kept_details import KeptDetails
from ui.widgets.kept_model import KeptModel
from ui.widgets.kept_view import KeptView


class KeptBoard(QObject):
    """Shows items in `view` and does what a person asks of them. `going` asks for a place."""

    going = Signal(object)

    def __init__(self, parts: Parts, lists: ListKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = parts
        self._lists = lists
        self._looked_up = KeptRows(parts.catalogue, parts.wording, self)
        self._menu = KeptMenu(lists, parts.catalogue, self._open, self)
        self.model = KeptModel(self)
        self.view = KeptView(parts.icons, self.model, self._make_details)
        self.view.moved.connect(self._on_moved)
        self.view.removed.connect(self._on_removed)
        self.view.entry_wanted.connect(self._on_entry_wanted)
        self.view.menu_wanted.connect(self._on_menu_wanted)

    def show(self, items: Sequence[Kept]) -> tuple[KeptRow, ...]:
        """Show items; what is open stays open."""
        rows = self._looked_up.of(items)
        if self.model.open_key not in {0, *(item.key for item in items)}:
            self.view.close_details()
        place = self.view.currentIndex().row()
        self.model.show(rows)
        if rows and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(max(0, min(place, len(rows) - 1))))
        details = self.view.details
        if details is not None:
            row = self.model.row_at(self.model.index_of(self.model.open_key))
            if row is not None:
                details.show_row(row)
        return rows

    def flush(self) -> None:
        """Keep a note that is still being written."""
        details = self.view.details
        if details is not None:
            details.flush()

    def _make_details(self, row: KeptRow) -> KeptDetails:
        key = row.kept.key
        details = KeptDetails(
            row,
            self._parts.icons,
            lambda menu: self._fill(menu, key),
            notes=self._parts.policy.features.notes,
        )
        details.note_written.connect(self._on_note_written)
        details.code_chosen.connect(self._on_code_chosen)
        details.entry_wanted.connect(lambda: self._on_entry_wanted(row))
        details.closed.connect(self.view.close_details)
        return details

    def _fill(self, menu: QMenu, key: int) -> None:
        index = self.model.index_of(key)
        row = self.model.row_at(index)
        if row is not None:
            self._menu.fill(menu, row, index.row(), self.model.rowCount())

    def _on_note_written(self, row: KeptRow, text: str, printed: bool) -> None:  # noqa: FBT001  (a slot)
        self._lists.set_note(row.kept, text, on_paper=printed)

    def _on_code_chosen(self, row: KeptRow, shown: bool) -> None:  # noqa: FBT001  (a slot)
        self._lists.set_code(row.kept, shown=shown)

    def _on_removed(self, row: KeptRow) -> None:
        self._lists.remove(row.kept)

    def _on_moved(self, key: int, position: int) -> None:
        self._lists.move(key, self.model.index_of(key).row(), position)
        self.view.choose(key)

    def _on_entry_wanted(self, row: KeptRow) -> None:
        if row.entry is not None:
            self._open(row.entry)

    def _on_menu_wanted(self, row: KeptRow, point: QPoint) -> None:
        menu = popup(self.view, self._parts.icons)
        self._fill(menu, row.kept.key)
        menu.popup(point)

    def _open(self, entry: Entry) -> None:
        self.going.emit(Place(page_of(entry.kind), entry.id))
