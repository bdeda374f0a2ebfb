"""What a screen reader hears of our own widgets where Qt would call them something else.

Qt's widgets have no word for a heading, a group or a button that folds, and every button that
stays down is a tick box. Nothing here is made unless a screen reader asks. The level of a heading
cannot be told: that needs `interface_cast`, which crashes when Python overrides it.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

from ui.pages.page import Page
from ui.theme import Type
from ui.widgets.button import Button
from ui.widgets.fold_button import FoldButton
from ui.widgets.menu_button import MenuButton
from ui.widgets.text import Text

HEADINGS = (Type.DISPLAY, Type.TITLE, Type.HEADING, Type.SUBHEADING)
ROLES = {
    "button": QAccessible.Role.Button,
    "group": QAccessible.Role.Grouping,
    "picture": QAccessible.Role.Graphic,
}
"""What a plain widget may ask to be called, by its property `spoken`."""


class SpokenHeading(QAccessibleWidget):
    """A text in one of the headings' types; one in a card is part of that button's words."""

    def __init__(self, label: Text) -> None:
        super().__init__(label, QAccessible.Role.Heading)
        self._label = label

    def role(self) -> QAccessible.Role:
        """Return a heading's role, or a text's where it heads nothing."""
        label = self._label
        part = bool(label.accessibleName()) or isinstance(label.parentWidget(), QAbstractButton)
        return QAccessible.Role.StaticText if part else QAccessible.Role.Heading

    def text(self, kind: QAccessible.Text) -> str:
        """Return the label's words as its name."""
        if kind is QAccessible.Text.Name:
            return self._label.accessibleName() or self._label.text()
        return super().text(kind)


class SpokenButton(QAccessibleWidget):
    """A button; it may stay down, or fold something away."""

    def __init__(self, button: Button) -> None:
        super().__init__(button, QAccessible.Role.Button)
        self._button = button

    def state(self) -> QAccessible.State:
        """Return what Qt knows, and whether the button is down or has unfolded."""
        state, down = super().state(), self._button.isChecked()
        if isinstance(self._button, FoldButton):
            state.expandable, state.expanded, state.collapsed = True, down, not down
        else:
            state.checkable, state.checked = self._button.isCheckable(), down
        state.pressed = self._button.isDown()
        return state

    def actionNames(self) -> list[str]:  # noqa: N802  (Qt's name)
        """Return that it can be pressed and focused."""
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, name: str) -> None:  # noqa: N802  (Qt's name)
        """Press or focus the button."""
        if name == self.pressAction():
            self._button.click()
        else:
            super().doAction(name)


def install() -> None:
    """Let Qt ask us first; call it once there is an application."""
    QAccessible.installFactory(_interface)


def say_page(page: QWidget) -> None:
    """Name a page by its heading and announce it, for somebody who has come there unseeing."""
    if not QAccessible.isActive():
        return
    for text in page.findChildren(Text):
        if text.property("type") in HEADINGS[:2] and text.isVisible():
            page.setAccessibleName(text.text())
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(page, text.text()))
            return


def _interface(_key: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, Text) and thing.property("type") in HEADINGS:
        return SpokenHeading(thing)
    if isinstance(thing, Page):
        return QAccessibleWidget(thing, QAccessible.Role.Grouping)
    if isinstance(thing, QWidget) and thing.property("spoken") in ROLES:
        return QAccessibleWidget(thing, ROLES[thing.property("spoken")])
    if isinstance(thing, Button) and not isinstance(thing, MenuButton):
        return SpokenButton(thing)
    return None
