"""Printing away from the window: finding the printers, and sending pages with progress."""

import threading
from collections.abc import Callable, Generator
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.worker import Worker

if TYPE_CHECKING:
    from ui.paper.printing import Printable, PrintJob, Progress, Queue

Find = Callable[[], "tuple[Queue, ...]"]
Print = Callable[["PrintJob", "Printable"], "Generator[Progress]"]


def system_printers() -> "tuple[Queue, ...]":
    """Return the printers of this computer."""
    from ui.paper.spooler import system_spooler  # noqa: PLC0415  (printing loads at first use)

    return system_spooler().printers()


def system_print(job: "PrintJob", handout: "Printable") -> "Generator[Progress]":
    """Print on one of them."""
    from ui.paper.spooler import system_spooler  # noqa: PLC0415  (printing loads at first use)

    return system_spooler().send(job, handout)


class PrintRunner(QObject):
    """`found` carries the printers, `progressed` each page made ready, `printed` how many went."""

    found = Signal(object)
    progressed = Signal(object)
    printed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        find: Find = system_printers,
        print_pages: Print = system_print,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._print = print_pages
        self._called_off = threading.Event()
        self._finding = Worker(self)
        self._printing = Worker(self)
        self._finding.finished.connect(self.found)
        self._finding.failed.connect(self.failed)
        self._printing.finished.connect(self.printed)
        self._printing.failed.connect(self.failed)

    @property
    def printing(self) -> bool:
        """Whether a job is under way."""
        return self._printing.busy

    def find(self) -> None:
        """Look for printers."""
        self._finding.run(self._find)

    def start(self, job: "PrintJob", handout: "Printable") -> None:
        """Print a handout."""
        self._called_off = called_off = threading.Event()
        self._printing.run(lambda: self._run(job, handout, called_off))

    def call_off(self) -> None:
        """Stop before the whole job is sent; one that was sent cannot be called back."""
        self._called_off.set()
        self._printing.cancel()

    def stop(self) -> None:
        """End the threads."""
        self._called_off.set()
        self._finding.stop()
        self._printing.stop()

    def _run(self, job: "PrintJob", handout: "Printable", called_off: threading.Event) -> int:
        done = 0
        with closing(self._print(job, handout)) as steps:
            for progress in steps:
                if called_off.is_set():
                    break
                done = progress.total if progress.sent else 0
                self.progressed.emit(progress)
        return done
