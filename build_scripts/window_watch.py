"""Notes every time that the window's thread kept a person's next key waiting, and what it did."""

import time
from dataclasses import dataclass

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

from ui.search_runner import SearchRunner

_NOTHING = ("", QEvent.Type.None_)


@dataclass(frozen=True)
class Block:
    """A time in milliseconds without an answer, how much of it was work, and its longest event.

    The rest is waiting, for the disk or for other programs on a shared machine.
    """

    milliseconds: float
    worked: float
    step: str
    what: str
    longest: float


class Watch(QObject):
    """Measures from the first event after a rest to the moment the event loop would rest again.

    An event that comes meanwhile waits that long at most, however many events it was.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__()
        self._application = application
        self.step = ""
        self.blocks: list[Block] = []
        self.wakes = 0
        self._woke = self._began = self._worked = 0.0
        self._event = _NOTHING
        self._longest = (0.0, _NOTHING)

    def start(self) -> None:
        """Look at every event from now on, which takes time itself."""
        self._application.installEventFilter(self)
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._on_about_to_block)

    def stop(self) -> None:
        """Look no more."""
        self._application.removeEventFilter(self)
        QAbstractEventDispatcher.instance().aboutToBlock.disconnect(self._on_about_to_block)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note when an event begins; the one before has ended by then."""
        self._end_event()
        self._event = (type(watched).__name__, event.type())
        self._began = time.perf_counter()
        if not self._woke:
            self._woke, self._worked = self._began, time.thread_time()
        return False

    def slower_than(self, milliseconds: float) -> list[Block]:
        """Return the blocks that took longer, the longest first."""
        slow = [block for block in self.blocks if block.milliseconds > milliseconds]
        return sorted(slow, key=lambda block: -block.milliseconds)

    def _on_about_to_block(self) -> None:
        if not self._woke:
            return
        self._end_event()
        took = (time.perf_counter() - self._woke) * 1e3
        worked = (time.thread_time() - self._worked) * 1e3
        longest, (whose, kind) = self._longest
        self.wakes += 1
        self._woke = self._began = 0.0
        self._event, self._longest = _NOTHING, (0.0, _NOTHING)
        self.blocks.append(Block(took, worked, self.step, f"{whose}: {kind.name}", longest * 1e3))

    def _end_event(self) -> None:
        if self._began:
            took = time.perf_counter() - self._began
            if took > self._longest[0]:
                self._longest = (took, self._event)


class Painted(QObject):
    """Tells when a widget has been painted since it was asked."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a paint."""
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False


class Found(QObject):
    """Tells when the newest search has been answered, and with how much; it is painted after."""

    def __init__(self, runner: SearchRunner, painted: Painted) -> None:
        super().__init__()
        self.seen, self.total = False, 0
        self._painted = painted
        runner.found.connect(self._on_found)

    def _on_found(self, results: object) -> None:
        self.seen, self.total = True, getattr(results, "total", 0)
        self._painted.seen = False
