"""What a screen reader hears of our own widgets where Qt would call them something else.

Qt's widgets have no word for a heading, a group, a link in a text or a button that folds, and every
button that stays down is a tick box. Nothing here is made unless a screen reader asks.
"""

import weakref

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget
from shiboken6 import Shiboken, VoidPtr

from ui.pages.page import Page
from ui.theme import Type
from ui.widgets.button import Button
from ui.widgets.fold_button import FoldButton
from ui.widgets.menu_button import MenuButton
from ui.widgets.prose import Prose
from ui.widgets.text import Text
from ui.widgets.text_part import TextPart

HEADINGS = {Type.DISPLAY: 1, Type.TITLE: 1, Type.HEADING: 2, Type.SUBHEADING: 3}
"""The types that head something, with their level. A text in another is at the last by `spoken`."""

ROLES = {
    "button": QAccessible.Role.Button,
    "group": QAccessible.Role.Grouping,
    "picture": QAccessible.Role.Graphic,
}
"""What a plain widget may ask to be called, by its property `spoken`."""


class _Attributes(QAccessibleAttributesInterface):
    """The language of a widget's words and, above 0, the level of a heading."""

    def __init__(self, widget: QWidget, level: int) -> None:
        super().__init__()
        self._widget = weakref.ref(widget)  # its parent keeps it, or nobody
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:  # noqa: N802  (Qt's name)
        """Return what can be asked."""
        level = [QAccessible.Attribute.Level] if self._level else []
        return [QAccessible.Attribute.Locale, *level]

    def attributeValue(self, key: QAccessible.Attribute) -> QLocale | int | None:  # noqa: N802  (Qt's name)
        """Return the answer, None if there is none."""
        if key is QAccessible.Attribute.Level and self._level:
            return self._level
        if key is QAccessible.Attribute.Locale:
            widget = self._widget()
            return QLocale() if widget is None else widget.locale()
        return None


class Spoken(QAccessibleWidget):
    """A widget with a role of our choice and its language, which Qt tells of its own kinds only."""

    def __init__(self, widget: QWidget, role: QAccessible.Role, level: int = 0) -> None:
        super().__init__(widget, role)
        self._attributes = _Attributes(widget, level)

    def interface_cast(  # type: ignore[override]  (the stubs call an address an int)
        self, kind: QAccessible.InterfaceType
    ) -> VoidPtr:
        """Return where an interface of this widget is; never None, which Qt would follow."""
        if kind is QAccessible.InterfaceType.AttributesInterface:
            return VoidPtr(Shiboken.getCppPointer(self._attributes)[0])
        found = super().interface_cast(kind)
        return found if isinstance(found, VoidPtr) else VoidPtr(0)


class SpokenHeading(Spoken):
    """A text in one of the headings' types; one in a card is part of that button's words."""

    def __init__(self, label: Text) -> None:
        level = HEADINGS.get(label.property("type"), HEADINGS[Type.SUBHEADING])
        super().__init__(label, QAccessible.Role.Heading, level)
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


class SpokenButton(Spoken):
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


class SpokenPart(Spoken):
    """A heading in a text, or a link, which can be followed."""

    def __init__(self, part: TextPart) -> None:
        role = QAccessible.Role.Link if part.leads else QAccessible.Role.Heading
        super().__init__(part, role, part.level)
        self._part = part

    def actionNames(self) -> list[str]:  # noqa: N802  (Qt's name)
        """Return that a link can be pressed."""
        return [self.pressAction()] if self._part.leads else []

    def doAction(self, name: str) -> None:  # noqa: N802  (Qt's name)
        """Follow the link."""
        if name == self.pressAction():
            self._part.followed.emit()


def install() -> None:
    """Let Qt ask us first; call it once there is an application."""
    QAccessible.installFactory(_interface)


def say_page(page: QWidget) -> None:
    """Name a page by its heading and announce it, for somebody who has come there unseeing."""
    if not QAccessible.isActive():
        return
    for text in page.findChildren(Text):
        if HEADINGS.get(text.property("type")) == 1 and text.isVisible():
            page.setAccessibleName(text.text())
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(page, text.text()))
            return


def _heads(text: Text) -> bool:
    return text.property("type") in HEADINGS or text.property("spoken") == "heading"


def _interface(_key: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, Text) and _heads(thing):
        return SpokenHeading(thing)
    if isinstance(thing, Page):
        return Spoken(thing, QAccessible.Role.Grouping)
    if isinstance(thing, TextPart):
        return SpokenPart(thing)
    if isinstance(thing, QWidget) and thing.property("spoken") in ROLES:
        return Spoken(thing, ROLES[thing.property("spoken")])
    if isinstance(thing, Button) and not isinstance(thing, MenuButton):
        return SpokenButton(thing)
    if isinstance(thing, Prose):
        # Later, for Qt is in the middle of asking, and answers for the text itself.
        QTimer.singleShot(0, thing, thing.parts.tell)
    return None
