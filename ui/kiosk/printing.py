"""Printing on a public screen: a fixed printer, at most so many pages, and a pause in between."""

import threading
import time
from collections.abc import Callable, Generator, Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from finder.handout.handout import Handout
from finder.policy import KioskPolicy
from finder.problems import Problem
from ui.paper.maker import Made
from ui.paper.print_runner import Print, PrintRunner

if TYPE_CHECKING:
    from ui.paper.printing import Printable, PrintJob, Progress


MOMENT = 300
"""Milliseconds for which Qt, if it paints a print, waits after a touch: it never lets go."""


class PrintState(Enum):
    """What can be said of printing now."""

    READY = auto()
    PRINTING = auto()
    PRINTED = auto()
    TOO_LONG = auto()
    TOO_SOON = auto()
    FAILED = auto()


class KioskPrinting(QObject):
    """`began` and `ended` stand around a print, `printed` carries the handout.

    `since_print` is how many seconds ago this screen printed last, None if it has not.
    """

    began = Signal()
    ended = Signal()
    printed = Signal(object)
    changed = Signal()

    def __init__(
        self,
        policy: KioskPolicy,
        print_pages: Print | None = None,
        since_print: float | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._policy = policy
        self._way_is_free = threading.Event()
        self._way_is_free.set()
        self._runner = runner = PrintRunner(tuple, print_pages or self._print_pages, self)
        self._now = now
        self._ready_at = 0.0 if since_print is None else self._end_of_pause(now() - since_print)
        self._handout: Handout | None = None
        self._failed = False
        self._done = False
        self.ready_pages = 0
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.setInterval(MOMENT)
        self._moment.timeout.connect(self._way_is_free.set)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._on_second)
        runner.progressed.connect(self._on_progressed)
        runner.printed.connect(self._on_printed)
        runner.failed.connect(self._on_failed)
        if self.wait:
            self._second.start()

    @property
    def page_cap(self) -> int:
        """The most pages that a visitor may print at once."""
        return self._policy.page_cap

    @property
    def wait(self) -> int:
        """Seconds until somebody may print again."""
        return max(0, round(self._ready_at - self._now()))

    def state(self, pages: int) -> PrintState:
        """Say whether so many pages may be printed now, and if not, why."""
        if self._runner.printing:
            return PrintState.PRINTING
        if self._failed:
            return PrintState.FAILED
        if self._done:
            return PrintState.PRINTED
        if pages > self.page_cap:
            return PrintState.TOO_LONG
        return PrintState.TOO_SOON if self.wait else PrintState.READY

    def print(self, made: Made) -> None:
        """Print pages if that may be done now."""
        from ui.paper.printing import PrintJob  # noqa: PLC0415  (printing loads at first use)

        self._failed = self._done = False
        if self.state(len(made.pages)) is PrintState.READY:
            self._handout = made.handout
            self.ready_pages = 0
            job = PrintJob(printer=self._policy.printer, paper=made.handout.sheet)
            self.began.emit()
            self._runner.start(job, made)
        self.changed.emit()

    def look_again(self) -> None:
        """Forget what was said of the last print, as when the handout has changed."""
        self._failed = self._done = False

    def call_off(self) -> None:
        """Stop a print whose pages have not gone to the printer."""
        if self._runner.printing:
            self._runner.call_off()
            self.ended.emit()
            self.changed.emit()

    def make_way(self) -> None:
        """Let a print that is being painted wait for a moment: somebody has touched the screen."""
        if self._runner.printing:
            self._way_is_free.clear()
            self._moment.start()

    def finish(self) -> None:
        """Wait until what has begun to go to the printer has gone; for any thread."""
        self._way_is_free.set()
        self._runner.stop()

    def _print_pages(self, job: "PrintJob", handout: "Printable") -> "Generator[Progress]":
        from ui.paper.spooler import system_spooler  # noqa: PLC0415  (printing loads at first use)

        return system_spooler(self._way_is_free.wait).send(job, handout)

    def _end_of_pause(self, printed: float) -> float:
        return printed + self._policy.cooldown_seconds

    def _on_second(self) -> None:
        if not self.wait:
            self._second.stop()
            self._done = False
        self.changed.emit()

    def _on_progressed(self, progress: "Progress") -> None:
        self.ready_pages = progress.ready
        self.changed.emit()

    def _on_printed(self, _outcome: object) -> None:
        self._ready_at = self._end_of_pause(self._now())
        self._done = True
        self._second.start()
        self.printed.emit(self._handout)
        self.ended.emit()
        self.changed.emit()

    def _on_failed(self, _problem: Problem) -> None:
        self._failed = True
        self.ended.emit()
        self.changed.emit()


def needs_of(handout: Handout) -> Sequence[str]:
    """Return the needs that a handout is about, each once."""
    return tuple(dict.fromkeys(need for item in handout.items for need in item.entry.needs))
