"""What every page of a window is."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6 import QtCore  # QtCore.Qt takes 10 ms, which the first window does without
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QScrollArea, QWidget

from ui.place import PageName, Place

if TYPE_CHECKING:
    from ui.widgets.entry_actions import EntryActions


class Page(QWidget):
    """A page in a window's stack. Made when first visited; shown again with another place.

    `going` asks the window for another place, `moved` for one that takes the present one's stead
    in the way back, and `audience_wanted` for another audience. `keeps_side_bar` is false for a
    page that needs the room where the window is narrow. A page that is much to make is made by
    `build`, a step at a time; `built` follows the last.
    """

    built = Signal()
    going = Signal(object)
    moved = Signal(object)
    audience_wanted = Signal(str)
    keeps_side_bar = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("look", "window")
        self._building: Iterator[object] | None = self.build()

    @property
    def is_built(self) -> bool:
        """Whether everything on the page has been made, so that it can be shown."""
        return self._building is None

    def build(self) -> Iterator[object]:
        """Make what the page holds, a few milliseconds each step."""
        yield from ()

    def step(self) -> bool:
        """Do one step of the making; return whether the page is still not made."""
        if self._building is None:
            return False
        for _ in self._building:
            return True
        self._building = None
        self.built.emit()
        return False

    def finish(self) -> None:
        """Make at once what is still to be made."""
        while self.step():
            pass

    @property
    def is_settled(self) -> bool:
        """Whether all that was asked for elsewhere has arrived and is shown."""
        return True

    def arrive(self, place: Place) -> None:
        """Show `place`; called at each visit."""

    def leave(self) -> None:
        """Stop what goes on here; called when another page takes over."""

    def stop(self) -> None:
        """End what runs in other threads; the program is closing."""

    def first_focus(self) -> QWidget | None:
        """Return what takes the keyboard's focus at arrival, if not the search field."""
        return None

    def print_now(self) -> None:
        """Answer Ctrl+P: print the entry that is shown, or else go to the handout."""
        if self.entry_actions is not None:
            self.entry_actions.print_entry()
        else:
            self.going.emit(Place(PageName.HANDOUT))

    @property
    def entry_actions(self) -> "EntryActions | None":
        """What can be done with the entry that is shown, if one is."""
        return None

    def clear(self) -> bool:
        """Answer Esc; return whether there was anything to clear."""
        return False

    def turned(self, key: int) -> bool:
        """Scroll by a screenful if `key` is Page Down or Page Up; return whether it is."""
        actions = QAbstractSlider.SliderAction
        steps = {
            QtCore.Qt.Key.Key_PageDown: actions.SliderPageStepAdd,
            QtCore.Qt.Key.Key_PageUp: actions.SliderPageStepSub,
        }
        if key not in steps:
            return False
        areas = [area for area in self.findChildren(QScrollArea) if area.isVisible()]
        if areas:
            largest = max(areas, key=lambda area: area.width() * area.height())
            largest.verticalScrollBar().triggerAction(steps[QtCore.Qt.Key(key)])
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn over by the page keys where nothing else has wanted them."""
        if not self.turned(event.key()):
            super().keyPressEvent(event)

    def audience_changed(self, audience: str) -> None:
        """Show what is for `audience`: a vocabulary id, "" for everyone."""
