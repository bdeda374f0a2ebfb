"""The person's lists in the side bar: menus, keys, drags into order, drops into lists."""

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from finder.problems import UnknownItem
from finder.shelf.records import KeptList
from finder.shelf.shelf import Shelf
from ui.kept.list_keeper import ListKeeper
from ui.kept.list_menu import ListMenu
from ui.kept.menu import popup
from ui.place import PageName
from ui.widgets.button import Button
from ui.widgets.kept_model import dragged_item
from ui.widgets.side_bar import SideBar

LIST_FORMAT = "application/x-signpost-list"
_ANSWERED = (QDropEvent, QContextMenuEvent, QKeyEvent, QMouseEvent)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SideLists(QObject):
    """Watches the side bar's buttons. `renaming` carries a list whose name is to be typed."""

    renaming = Signal(object)

    def __init__(
        self, bar: SideBar, shelf: Shelf, lists: ListKeeper, commands: ListMenu, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._shelf = shelf
        self._lists = lists
        self._commands = commands
        self._pressed = QPoint()
        self._keys: dict[QObject, int] = {}
        commands.renaming.connect(self.renaming)
        bar.lists_shown.connect(self._watch)
        for page in (PageName.SAVED, PageName.HANDOUT):
            bar.button(page).setAcceptDrops(True)
            bar.button(page).installEventFilter(self)
        self._watch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer what the buttons themselves do not."""
        # every event of the buttons comes here; only these may ask the shelf
        if not isinstance(event, _ANSWERED) and event.type() != QEvent.Type.DragLeave:
            return super().eventFilter(watched, event)
        kept_list = self._list_of(watched)
        if kept_list is None or not isinstance(watched, Button):
            return super().eventFilter(watched, event)
        if isinstance(event, QDropEvent):
            return self._on_drop(watched, kept_list, event)
        if event.type() == QEvent.Type.DragLeave:
            watched.setDown(False)
        return watched in self._keys and self._on_own(watched, kept_list, event)

    def _on_own(self, button: Button, kept_list: KeptList, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            self._open_menu(button, kept_list)
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(button, kept_list, event)
        return isinstance(event, QMouseEvent) and self._on_mouse(button, kept_list, event)

    def _watch(self) -> None:
        self._keys = {button: key for key, button in self._bar.list_buttons.items()}
        for button in self._keys:
            if isinstance(button, Button):
                button.setAcceptDrops(True)
                button.installEventFilter(self)

    def _list_of(self, button: QObject) -> KeptList | None:
        if button is self._bar.button(PageName.SAVED):
            return self._shelf.saved
        if button is self._bar.button(PageName.HANDOUT):
            return self._shelf.handout
        key = self._keys.get(button)
        return next((kept for kept in self._shelf.lists() if kept.key == key), None)

    def _open_menu(self, button: Button, kept_list: KeptList) -> None:
        menu = popup(button, button.icons)
        self._commands.fill(menu, kept_list)
        menu.popup(button.mapToGlobal(button.rect().center()))

    def _on_key(self, button: Button, kept_list: KeptList, event: QKeyEvent) -> bool:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self._lists.step_list(kept_list, step)
        elif event.key() == Qt.Key.Key_F2:
            self.renaming.emit(kept_list)
        elif event.key() == Qt.Key.Key_Delete:
            self._lists.delete(kept_list)
        elif event.key() == Qt.Key.Key_Menu:
            self._open_menu(button, kept_list)
        else:
            return False
        return True

    def _on_mouse(self, button: Button, kept_list: KeptList, event: QMouseEvent) -> bool:
        point = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = point
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        moved = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if event.type() != QEvent.Type.MouseMove or not held or not moved:
            return False
        button.setDown(False)
        data = QMimeData()
        data.setData(LIST_FORMAT, QByteArray(str(kept_list.key).encode("ascii")))
        drag = QDrag(self._bar)
        drag.setMimeData(data)
        drag.setPixmap(button.grab())
        drag.setHotSpot(self._pressed)
        drag.exec(Qt.DropAction.MoveAction)
        return True

    def _on_drop(self, button: Button, target: KeptList, event: QDropEvent) -> bool:
        item, moved = dragged_item(event.mimeData()), _dragged_list(event.mimeData())
        takes = item is not None or (moved is not None and button in self._keys)
        dropped = event.type() == QEvent.Type.Drop
        button.setDown(takes and not dropped)
        event.setAccepted(takes)
        if dropped and item is not None:
            copying = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._take(item, target, copying=copying)
        elif dropped and takes and moved is not None:
            place, _last = self._lists.place_of(target)
            self._lists.place_list(moved, place)
        return True

    def _take(self, item_key: int, target: KeptList, *, copying: bool) -> None:
        try:
            item = self._shelf.item(item_key)
        except UnknownItem:
            return
        if copying or target.key == self._shelf.handout.key:
            self._lists.copy_to(item, target)
        else:
            self._lists.move_to(item, target)


def _dragged_list(data: QMimeData) -> int | None:
    text = bytes(data.data(LIST_FORMAT).data()).decode("ascii", "ignore")
    return int(text) if text.isdecimal() else None
