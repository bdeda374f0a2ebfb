"""The handout's own commands: practical tips, keeping it as a list, and starting another."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from ui.kept.list_keeper import ListKeeper
from ui.paper.table import HandoutTable
from ui.widgets.menu import add_command
from ui.widgets.menu_button import MenuButton


class HandoutMenu(QObject):
    """Fills the menu when it opens."""

    def __init__(
        self, lists: ListKeeper, table: HandoutTable, button: MenuButton, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._lists = lists
        self._table = table
        self._button = button
        button.choices.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        menu = self._button.choices
        menu.clear()
        self._fill_tips(menu.addMenu(self.tr("Add a practical tip")))
        keep = self.tr("Keep as a list")
        add_command(menu, keep, lambda: self._lists.duplicate(self._lists.handout))
        menu.addSeparator()
        again = self.tr("Clear and start another")
        add_command(menu, again, self._lists.start_another_handout)

    def _fill_tips(self, menu: QMenu) -> None:
        held = {item.entry_id for item in self._table.items()}
        for tip in self._table.practical_tips():
            add_command(
                menu,
                tip.title,
                lambda tip=tip: self._lists.add_to_handout(tip.id, tip.title),
                on=tip.id not in held,
            )
