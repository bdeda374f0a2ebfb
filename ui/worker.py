"""Slow work away from the window: one piece at a time, the newest request wins."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from finder.problems import Problem


class _Answer(QObject):
    done = Signal(int, object)
    failed = Signal(int, object)
    broke = Signal(object)


class _Job(QRunnable):
    def __init__(self, work: Callable[[], object], ticket: int, answer: _Answer) -> None:
        super().__init__()
        self._work = work
        self._ticket = ticket
        self._answer = answer

    def run(self) -> None:
        try:
            result = self._work()
        except Problem as problem:
            self._answer.failed.emit(self._ticket, problem)
        except Exception as fault:
            self._answer.broke.emit(fault)
        else:
            self._answer.done.emit(self._ticket, result)


class Worker(QObject):
    """Runs functions in a thread of its own.

    `finished` carries what the newest function returned, `failed` the `Problem` that it raised.
    Answers to requests that were overtaken or cancelled are dropped.
    """

    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticket = 0
        self._busy = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._answer = _Answer(self)
        self._answer.done.connect(self._on_done)
        self._answer.failed.connect(self._on_failed)
        self._answer.broke.connect(self._on_broke)

    @property
    def busy(self) -> bool:
        """Whether an answer is still awaited."""
        return self._busy

    def run(self, work: Callable[[], object]) -> None:
        """Ask for the result of `work`; it must not touch a widget."""
        self.cancel()
        self._busy = True
        self._pool.start(_Job(work, self._ticket, self._answer))

    def cancel(self) -> None:
        """Forget what was asked for."""
        self._ticket += 1
        self._busy = False
        self._pool.clear()

    def stop(self) -> None:
        """Forget everything and wait for what is under way."""
        self.cancel()
        self._pool.waitForDone()

    @Slot(int, object)
    def _on_done(self, ticket: int, result: object) -> None:
        if ticket == self._ticket:
            self._busy = False
            self.finished.emit(result)

    @Slot(int, object)
    def _on_failed(self, ticket: int, problem: Problem) -> None:
        if ticket == self._ticket:
            self._busy = False
            self.failed.emit(problem)

    @Slot(object)
    def _on_broke(self, fault: Exception) -> None:
        raise fault
