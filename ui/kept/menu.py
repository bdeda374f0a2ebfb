"""The commands for one kept entry, the same under the pointer, the menu key and in its details."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from finder.catalogue.catalogue import Catalogue
from finder.entry import Entry, Kind
from finder.shelf.records import Kept, KeptList
from ui.icons import Icons
from ui.kept.list_keeper import ListKeeper
from ui.kept.rows import KeptRow
from ui.widgets.menu import Menu, add_command


class KeptMenu(QObject):
    """Fills menus with what may be done to a row; `open_entry` shows an entry."""

    def __init__(
        self,
        lists: ListKeeper,
        catalogue: Catalogue,
        open_entry: Callable[[Entry], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lists = lists
        self._catalogue = catalogue
        self._open_entry = open_entry

    def fill(self, menu: QMenu, row: KeptRow, place: int, count: int) -> None:
        """Fill a menu for the row at `place` of `count`."""
        menu.clear()
        lists, item, entry = self._lists, row.kept, row.entry
        if entry is not None:
            add_command(menu, self.tr("Open"), lambda: self._open_entry(entry))
        if row.successor is not None:
            successor = row.successor
            words = self.tr("Use “{0}” instead").format(successor.title)
            add_command(menu, words, lambda: lists.replace(item, successor))
        if entry is not None and entry.kind is Kind.HANDOUT:
            add_command(menu, self.tr("Split into its items"), lambda: self._unpack(item, entry))
        self._add_lists(menu, self.tr("Move to"), item, lists.move_to)
        self._add_lists(menu, self.tr("Copy to"), item, lists.copy_to)
        menu.addSeparator()
        up, down = self.tr("Move up\tAlt+Up"), self.tr("Move down\tAlt+Down")
        add_command(menu, up, lambda: lists.move(item.key, place, place - 1), on=place > 0)
        last = count - 1
        add_command(menu, down, lambda: lists.move(item.key, place, place + 1), on=place < last)
        menu.addSeparator()
        add_command(menu, self.tr("Remove\tDel"), lambda: lists.remove(item))

    def _add_lists(
        self, menu: QMenu, title: str, item: Kept, act: Callable[[Kept, KeptList], None]
    ) -> None:
        inner = menu.addMenu(title)
        for target in self._lists.targets(item):
            words = self._lists.name(target)
            add_command(
                inner, words[:1].upper() + words[1:], lambda target=target: act(item, target)
            )
        inner.addSeparator()
        add_command(inner, self.tr("New list"), lambda: act(item, self._lists.new_list()))

    def _unpack(self, item: Kept, entry: Entry) -> None:
        self._lists.unpack(item, self._catalogue.entries(entry.items))


def popup(parent: QWidget, icons: Icons) -> QMenu:
    """Return a menu that deletes itself when it closes."""
    menu = Menu(icons, parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
