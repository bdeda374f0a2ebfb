"""The person's own lists in the desk window: the side bar's, a new one, and giving one a name."""

from PySide6.QtCore import QObject

from finder.shelf.records import KeptList
from ui.desk.window import DeskWindow
from ui.parts import Parts
from ui.place import PageName, Place


class DeskLists(QObject):
    """Leads from the side bar to a list's page and to the handout."""

    def __init__(self, parts: Parts, window: DeskWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._window = window
        self._watching: QObject | None = None

    def watch(self) -> None:
        """Answer menus, keys and drags on the side bar that the window has now."""
        from ui.desk.side_lists import SideLists  # noqa: PLC0415  (after the first paint)
        from ui.kept.list_keeper import ListKeeper  # noqa: PLC0415  (after the first paint)
        from ui.kept.list_menu import ListMenu  # noqa: PLC0415  (after the first paint)

        if self._watching is not None:
            self._watching.deleteLater()
        keeper, window = self._parts.keeper, self._window
        lists = ListKeeper(keeper)
        commands = ListMenu(lists, window, imports=self._parts.policy.features.imports)
        watching = SideLists(window.side_bar, keeper.shelf, lists, commands, self)
        for part in (lists, commands):
            part.setParent(watching)
        watching.renaming.connect(self._on_renaming)
        commands.made.connect(self._on_made)
        commands.on_table.connect(lambda: window.go(Place(PageName.HANDOUT)))
        commands.troubled.connect(window.undo_bar.tell)
        self._watching = watching

    def begin(self) -> None:
        """Make an empty list and show it, so that it is given its name."""
        from ui.kept.list_keeper import ListKeeper  # noqa: PLC0415  (after the first paint)

        self._on_made(ListKeeper(self._parts.keeper).new_list())

    def _on_made(self, kept_list: KeptList) -> None:
        self._window.go(Place(PageName.LIST, str(kept_list.key)))

    def _on_renaming(self, kept_list: KeptList) -> None:
        from ui.pages.kept_page import KeptPage  # noqa: PLC0415  (loads at first visit)

        self._on_made(kept_list)
        page = self._window.page
        if isinstance(page, KeptPage):
            page.name.start()
