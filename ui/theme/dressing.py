"""Gives every part of a window the style sheet in force: what is seen at once, the rest later.

A sheet for the whole application would have Qt restyle every widget once for each of its
ancestors, and slow down every page that is built. A sheet for each part costs two passes over it.
"""

from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

PAUSE = 120
"""Milliseconds between two hidden parts, in which the window answers."""


class Dressing(QObject):
    """Knows the parts and what they wear. A part is a bar, a page or a dialog with all in it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = ""
        self._worn: WeakKeyDictionary[QWidget, str] = WeakKeyDictionary()
        self._later = QTimer(self)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self._dress_one)

    def dress(self, part: QWidget) -> None:
        """Give `part` the sheet in force unless it wears it, and every later one.

        Call it when the part is built, and before a hidden one is shown.
        """
        if part not in self._worn:
            part.installEventFilter(self)
        if self._worn.get(part) != self._sheet:
            self._worn[part] = self._sheet
            part.setStyleSheet(self._sheet)

    def change(self, sheet: str) -> None:
        """Put another sheet in force: on what is seen at once, on the rest in small steps."""
        self._sheet = sheet
        for part in self._parts():
            if part.isVisible():
                self.dress(part)
        self._later.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let nothing be seen in a sheet that is no longer in force."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self.dress(watched)
        return False

    def _parts(self) -> list[QWidget]:
        return [part for part in self._worn if isValid(part)]

    def _dress_one(self) -> None:
        waiting = [part for part in self._parts() if self._worn[part] != self._sheet]
        if waiting:
            self.dress(waiting[0])
        if len(waiting) <= 1:
            self._later.stop()
