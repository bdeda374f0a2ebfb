"""Long work for the window's thread in small steps, so that what is typed meanwhile is answered."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

SLICE = 3.0
"""Milliseconds after which no further step is begun before the window has had its turn."""


class Slices(QObject):
    """Does the steps of an iterator, a few milliseconds each turn; `finished` follows the last.

    `pause` is the milliseconds in which the window has nothing else to do between two turns.
    """

    finished = Signal()

    def __init__(self, parent: QObject | None = None, *, pause: int = 0) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] | None = None
        self._next = QTimer(self, singleShot=True, interval=pause)
        self._next.timeout.connect(self._on_next)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is still to be done."""
        return self._steps is None

    def begin(self, steps: Iterator[object]) -> None:
        """Do these steps from the next turn on, and forget any others."""
        self._steps = steps
        self._next.start()

    def finish(self) -> None:
        """Do at once what is still to be done."""
        if self._steps is not None:
            for _ in self._steps:
                pass
            self.stop()
            self.finished.emit()

    def stop(self) -> None:
        """Forget what is still to be done."""
        self._steps = None
        self._next.stop()

    def _on_next(self) -> None:
        until, steps = time.perf_counter() + SLICE / 1e3, self._steps
        for _ in steps or ():
            if self._steps is not steps:  # the step has stopped the rest, or begun others
                return
            if time.perf_counter() >= until:
                self._next.start()
                return
        if self._steps is not None and self._steps is steps:
            self.stop()
            self.finished.emit()
