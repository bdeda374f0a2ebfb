"""The shelf as the window sees it: every change is announced, and whatever goes can come back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from finder.shelf.records import KeptList, Role, Undo
from finder.shelf.shelf import Shelf
from ui.kept.transfer import Transfer


class Keeper(QObject):
    """Keeps and lets go of entries.

    `changed` follows every change, `told` carries a sentence about it, and `undoable` a sentence
    and the function that takes the change back. `handed_out` follows an entry put on the handout.
    `working` is that of `Transfer`, and `troubled` tells that the disk was lost.
    """

    changed = Signal()
    told = Signal(str)
    undoable = Signal(str, object)
    handed_out = Signal()
    working = Signal(str, object)
    troubled = Signal(object)

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shelf = shelf
        self.transfer = Transfer(shelf, self)
        self.transfer.came.connect(self.refresh)
        self.transfer.told.connect(self.told)
        self.transfer.working.connect(self.working)
        shelf.when_troubled(self.troubled.emit)
        self._saved: frozenset[str] = frozenset()
        self._handout: frozenset[str] = frozenset()
        self._read()

    @property
    def saved_ids(self) -> frozenset[str]:
        """The ids of the saved entries."""
        return self._saved

    @property
    def handout_ids(self) -> frozenset[str]:
        """The ids of the entries on the handout."""
        return self._handout

    def toggle_saved(self, entry_id: str, title: str) -> None:
        """Save an entry, or let it go."""
        if entry_id in self._saved:
            self._remove(
                self.shelf.saved, entry_id, self.tr("Removed from Saved: {0}").format(title)
            )
        else:
            self._add(self.shelf.saved, entry_id, title, self.tr("Saved: {0}").format(title))

    def toggle_handout(self, entry_id: str, title: str) -> None:
        """Put an entry on the handout, or take it off."""
        if entry_id in self._handout:
            self.remove_from_handout(entry_id, title)
        else:
            self.add_to_handout(entry_id, title)

    def add_to_handout(self, entry_id: str, title: str) -> None:
        """Put an entry at the end of the handout; one that is there stays where it is."""
        if entry_id in self._handout:
            self.told.emit(self.tr("Already on the handout: {0}").format(title))
            return
        self._add(
            self.shelf.handout, entry_id, title, self.tr("Added to the handout: {0}").format(title)
        )
        self.handed_out.emit()

    def remove_from_handout(self, entry_id: str, title: str) -> None:
        """Take an entry off the handout."""
        sentence = self.tr("Taken off the handout: {0}").format(title)
        self._remove(self.shelf.handout, entry_id, sentence)

    def add_to_list(self, kept_list: KeptList, entry_id: str, title: str) -> None:
        """Put an entry at the end of a list; one that is there stays where it is, with its note."""
        if self.shelf.holds(kept_list.key, entry_id):
            self.told.emit(self.tr("{0} has it already: {1}").format(kept_list.name, title))
            return
        self._add(
            kept_list, entry_id, title, self.tr("Added to {0}: {1}").format(kept_list.name, title)
        )

    def do(self, change: Callable[[], Undo | None], sentence: str = "") -> None:
        """Make any other change and announce it; one with an `Undo` can be taken back."""
        undo = change()
        self.refresh()
        if undo is not None:
            self.undoable.emit(sentence, lambda: self._take_back(undo))
        elif sentence:
            self.told.emit(sentence)

    def refresh(self) -> None:
        """Read again what is kept, and say that it changed."""
        self._read()
        self.changed.emit()

    def close(self) -> None:
        """Leave undone what is still coming in, and close the shelf."""
        self.transfer.close()
        self.shelf.close()

    def _add(self, kept_list: KeptList, entry_id: str, title: str, sentence: str) -> None:
        self.shelf.add(kept_list.key, entry_id, title)
        self.refresh()
        self.undoable.emit(sentence, lambda: self._drop(kept_list, entry_id))

    def _remove(self, kept_list: KeptList, entry_id: str, sentence: str) -> None:
        for kept in self.shelf.items(kept_list.key):
            if kept.entry_id == entry_id:
                self.do(lambda key=kept.key: self.shelf.remove(key), sentence)

    def _drop(self, kept_list: KeptList, entry_id: str) -> None:
        for kept in self.shelf.items(kept_list.key):
            if kept.entry_id == entry_id:
                self.shelf.remove(kept.key)
        self.refresh()

    def _take_back(self, undo: Undo) -> None:
        self.shelf.undo(undo)
        self.refresh()

    def _read(self) -> None:
        self._saved = self._ids(Role.SAVED)
        self._handout = self._ids(Role.HANDOUT)

    def _ids(self, role: Role) -> frozenset[str]:
        kept_list = self.shelf.saved if role is Role.SAVED else self.shelf.handout
        return self.shelf.entry_ids(kept_list.key)
