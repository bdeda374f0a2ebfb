"""A button that opens a menu of choices."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.icons import Icons
from ui.widgets.button import Button, Look
from ui.widgets.menu import Menu, add_command


class MenuButton(Button):
    """Shows its menu under itself; the chevron says so."""

    def __init__(
        self,
        text: str,
        icons: Icons,
        icon: str = "",
        look: Look = Look.QUIET,
        *,
        words: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, icons, icon, look, words=words, parent=parent)
        if words:
            self.show_trailing(icon="chevron-down")
        self._menu = Menu(icons, self)
        self.setMenu(self._menu)

    @property
    def _centred(self) -> bool:
        """Begin where a field's words would: they say what is chosen."""
        return False

    @property
    def choices(self) -> QMenu:
        """The menu itself, for a page that fills it when it opens."""
        return self._menu

    def add_choice(self, text: str, answer: Callable[[], object], shortcut: str = "") -> QAction:
        """Add a command; its shortcut is shown, and answered elsewhere."""
        if shortcut:
            native = QKeySequence.SequenceFormat.NativeText
            text = f"{text}\t{QKeySequence(shortcut).toString(native)}"
        return add_command(self._menu, text, answer)

    def add_choices(
        self, choices: Sequence[tuple[str, str]], answer: Callable[[str], object]
    ) -> dict[str, QAction]:
        """Add choices of which one is in force."""
        group = QActionGroup(self)
        self._menu.setProperty("ticks", True)  # noqa: FBT003  (Qt's signature)
        actions: dict[str, QAction] = {}
        for key, text in choices:
            action = self._menu.addAction(text)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, key=key: answer(key))
            actions[key] = action
        return actions
