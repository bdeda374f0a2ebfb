"""The closed doors of a public screen: one filter that sees every event before anybody else."""

import time

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from ui.kiosk.keys import ShiftThrice, is_let_in

_Type = QEvent.Type
_SHUT = frozenset(
    (
        _Type.ContextMenu,
        _Type.DragEnter,
        _Type.DragMove,
        _Type.DragLeave,
        _Type.Drop,
        _Type.FileOpen,
        _Type.ToolTip,
        _Type.WhatsThis,
        _Type.HelpRequest,
        _Type.EnterWhatsThisMode,
        _Type.Shortcut,
    )
)
_KEYS = frozenset((_Type.KeyPress, _Type.KeyRelease, _Type.ShortcutOverride))
_BUTTONS = frozenset((_Type.MouseButtonPress, _Type.MouseButtonRelease, _Type.MouseButtonDblClick))
_STIRRING = frozenset(
    (_Type.KeyPress, _Type.MouseButtonPress, _Type.TouchBegin, _Type.TouchUpdate, _Type.Wheel)
)
_WATCHED = _SHUT | _KEYS | _BUTTONS | _STIRRING


class Doors(QObject):
    """Lets touches, the left button and a few keys in.

    `stirred` says that somebody is here, `by_key` before it whether they used a key or their hands,
    `leave_wanted` that Shift was pressed three times.
    """

    by_key = Signal(bool)
    stirred = Signal()
    leave_wanted = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application
        self._shift = ShiftThrice()

    def close(self) -> None:
        """Close the doors."""
        self._application.installEventFilter(self)

    def open(self) -> None:
        """Let everything in again."""
        self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return True for what is kept out.

        What a person does reaches the window before its widgets, and is counted there alone.
        """
        kind = event.type()
        if kind not in _WATCHED:
            return False
        if kind in _SHUT:
            event.ignore()
            return True
        if isinstance(event, QKeyEvent) and kind in _KEYS:
            return self._keeps_out(event, kind, first=watched.isWindowType())
        if isinstance(event, QMouseEvent) and event.button() is not Qt.MouseButton.LeftButton:
            return True
        if kind in _STIRRING and watched.isWindowType():
            self.by_key.emit(False)  # noqa: FBT003  (a signal's value)
            self.stirred.emit()
        return False

    def _keeps_out(self, event: QKeyEvent, kind: QEvent.Type, *, first: bool) -> bool:
        if first and kind is _Type.KeyPress:
            if self._shift.pressed(event, time.monotonic()):
                self.leave_wanted.emit()
                return True
            self.by_key.emit(True)  # noqa: FBT003  (a signal's value)
            self.stirred.emit()
        return not is_let_in(event)
