"""The handout's own commands: practical tips, keeping it as a list, and starting another."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from ui.kept.list_keeper import ListKeeper
from ui.paper.table import HandoutTable
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
        keep = menu.addAction(self.tr("Keep as a list"))
        keep.triggered.connect(lambda _checked=False: self._lists.duplicate(self._lists.handout))
        menu.addSeparator()
        again = menu.addAction(self.tr("Clear and start another"))
        again.triggered.connect(lambda _checked=False: self._lists.start_another_handout())

    def _fill_tips(self, menu: QMenu) -> None:
        held = {item.entry_id for item in self._table.items()}
        for tip in self._table.practical_tips():
            action = menu.addAction(tip.title.replace("&", "&&"))
            action.setEnabled(tip.id not in held)
            action.triggered.connect(
                lambda _checked=False, tip=tip: self._lists.add_to_handout(tip.id, tip.title)
            )
