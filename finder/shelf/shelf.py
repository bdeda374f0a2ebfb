"""Everything a person keeps, behind one door."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from finder.problems import FolderNotErased
from finder.shelf.erasing import erase_files
from finder.shelf.exchange_verbs import ExchangeVerbs
from finder.shelf.item_verbs import ItemVerbs
from finder.shelf.list_verbs import ListVerbs
from finder.shelf.memory_verbs import MemoryVerbs
from finder.shelf.opening import open_store
from finder.shelf.records import Undo
from finder.shelf.store import Store
from finder.shelf.trouble import Cause, Trouble
from finder.shelf.undo import put_back

Result = TypeVar("Result")


class Shelf(ListVerbs, ItemVerbs, MemoryVerbs, ExchangeVerbs):
    """Bookmarks, lists, the handout on the table, recently viewed and settings.

    Every change is on disk when its method returns, unless `session_only` says otherwise. It is
    used from the thread that opened it, but for import and export.
    """

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._store = store

    @classmethod
    def open(cls, folder: Path | None, *, today: Callable[[], date] = date.today) -> "Shelf":
        """Open the shelf of a data folder, made if need be; None keeps it in memory.

        Never fails for what the world does: `trouble` then says what is the matter.
        """
        return cls(open_store(folder, today))

    @property
    def session_only(self) -> bool:
        """Whether what is kept now is lost at the end."""
        return self._store.session_only

    @property
    def trouble(self) -> str:
        """A sentence that says what is the matter and what to do, "" if all is well."""
        return str(self._store.trouble or "")

    @property
    def trouble_code(self) -> Trouble | None:
        """The same for programs: cause, place and figures."""
        return self._store.trouble

    def when_troubled(self, callback: Callable[[Trouble], None]) -> None:
        """Have `callback` told when the disk is lost while the shelf is open."""
        self._store.when_troubled = callback

    def together(self, changes: Callable[[], Result]) -> Result:
        """Make several changes as one: all or none of them, and one wait for the disk.

        `changes` is called again if the disk fails, so it must do nothing else.
        """
        return self._store.write(lambda _rows: changes())

    def undo(self, undo: Undo) -> bool:
        """Take a change back as far as can be; False if there is nothing of it to put back."""
        return self._store.write(lambda rows: put_back(rows, undo))

    def back_up(self) -> bool:
        """Make a backup now if anything changed; it also happens at opening and closing."""
        return self._store.back_up()

    def erase(self) -> None:
        """Erase everything, backups too, and go on in memory. Raises FolderNotErased."""
        folder = self._store.folder
        self._store.leave_disk(Trouble(Cause.ERASED, str(folder or "")))
        if folder is not None:
            try:
                erase_files(folder)
                self._store.release(remove=True)
            except OSError as error:
                raise FolderNotErased(folder, error) from error

    def close(self) -> None:
        """Back up what changed, close the database and let another copy write."""
        self._store.close()
