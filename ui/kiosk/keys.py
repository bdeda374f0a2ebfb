"""Which keys a public screen knows, and Shift three times."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

WITHIN = 5.0
TIMES = 3

_Key = Qt.Key
_EDITING = frozenset(
    (
        _Key.Key_Backspace,
        _Key.Key_Delete,
        _Key.Key_Left,
        _Key.Key_Right,
        _Key.Key_Up,
        _Key.Key_Down,
        _Key.Key_Home,
        _Key.Key_End,
        _Key.Key_PageUp,
        _Key.Key_PageDown,
        _Key.Key_Tab,
        _Key.Key_Backtab,
        _Key.Key_Return,
        _Key.Key_Enter,
        _Key.Key_Space,
        _Key.Key_Escape,
        _Key.Key_Shift,
    )
)
_HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_THIRD_LEVEL = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.GroupSwitchModifier,
)


def is_let_in(event: QKeyEvent) -> bool:
    """Say whether a key may reach the pages: letters, editing and moving, and no command."""
    rest = event.modifiers() & ~_HARMLESS
    text = event.text()
    if rest == Qt.KeyboardModifier.NoModifier:
        return event.key() in _EDITING or bool(text and text.isprintable())
    # AltGr, with which letters such as ŵ are typed, comes as Ctrl+Alt or as a group.
    return rest in _THIRD_LEVEL and bool(text and text.isprintable() and not text.isspace())


class ShiftThrice:
    """Notices Shift pressed three times within five seconds, with no other key between."""

    def __init__(self) -> None:
        self._presses: list[float] = []

    def pressed(self, event: QKeyEvent, now: float) -> bool:
        """Take a key's press in (`now` in seconds); return whether that was the third time."""
        if event.isAutoRepeat():
            return False
        if event.key() != Qt.Key.Key_Shift:
            self._presses.clear()
            return False
        self._presses = [press for press in self._presses if now - press <= WITHIN]
        self._presses.append(now)
        if len(self._presses) < TIMES:
            return False
        self._presses.clear()
        return True
