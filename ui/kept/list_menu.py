"""The commands for a whole list: on its page, and in the side bar under pointer and menu key."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from finder.shelf.records import KeptList, Role
from ui.kept.list_keeper import ListKeeper
from ui.paper.files import Files, file_name
from ui.widgets.menu import add_command


class ListMenu(QObject):
    """Fills menus. `renaming` carries a list whose name is to be typed, `made` one to go to.

    `troubled` carries a sentence about what did not work.
    """

    renaming = Signal(object)
    made = Signal(object)
    on_table = Signal()
    troubled = Signal(str)

    def __init__(self, lists: ListKeeper, parent: QWidget, *, imports: bool = True) -> None:
        super().__init__(parent)
        self.files = Files(self)
        self._lists = lists
        self._page = parent
        self._imports = imports

    def fill(self, menu: QMenu, kept_list: KeptList) -> None:
        """Fill a menu for a list as it is now."""
        menu.clear()
        lists = self._lists
        own = kept_list.role is Role.LIST
        count = kept_list.count
        add_command(
            menu,
            self.tr("Use as the handout"),
            lambda: self.put_on_table(kept_list),
            on=bool(count),
        )
        menu.addSeparator()
        if own:
            add_command(menu, self.tr("Rename\tF2"), lambda: self.renaming.emit(kept_list))
            place, last = lists.place_of(kept_list)
            add_command(
                menu,
                self.tr("Move up\tAlt+Up"),
                lambda: lists.step_list(kept_list, -1),
                on=place > 0,
            )
            down = self.tr("Move down\tAlt+Down")
            add_command(menu, down, lambda: lists.step_list(kept_list, 1), on=place < last)
        add_command(
            menu, self.tr("Copy to a new list"), lambda: self.made.emit(lists.duplicate(kept_list))
        )
        menu.addSeparator()
        add_command(menu, self.tr("Export…"), lambda: self.export(kept_list), on=bool(count))
        add_command(menu, self.tr("Export all my lists…"), self.export_all)
        if self._imports:
            add_command(menu, self.tr("Import lists…"), self.take_in)
        menu.addSeparator()
        add_command(
            menu, self.tr("Take everything out"), lambda: lists.clear(kept_list), on=bool(count)
        )
        if own:
            add_command(menu, self.tr("Delete this list"), lambda: lists.delete(kept_list))

    def put_on_table(self, kept_list: KeptList) -> None:
        """Make the handout a copy of a list, and go there."""
        self._lists.put_on_table(kept_list)
        self.on_table.emit()

    def export(self, kept_list: KeptList) -> None:
        """Write one list to a file that the person chooses."""
        name = self._lists.name(kept_list)
        self._export((kept_list,), name[:1].upper() + name[1:])

    def export_all(self) -> None:
        """Write everything that is kept to one file."""
        self._export(self._lists.all(), self.tr("My lists"))

    def take_in(self) -> None:
        """Take lists in from a file that the person chooses."""
        kind = self.tr("Lists from Signpost (*.toml)")
        path = self.files.ask_which(self._page, self.tr("Import lists"), kind)
        if path is not None:
            self._lists.transfer.take_in(path, self._on_taken_in, self.troubled.emit)

    def _on_taken_in(self, made: tuple[KeptList, ...]) -> None:
        if len(made) == 1:
            self.made.emit(made[0])

    def _export(self, kept_lists: tuple[KeptList, ...], name: str) -> None:
        kind = self.tr("Lists from Signpost (*.toml)")
        name = file_name(name, ".toml", self.tr("My lists"))
        path = self.files.ask_where(self._page, self.tr("Export"), name, kind)
        if path is not None:
            self._lists.transfer.export(kept_lists, path, self.troubled.emit)
