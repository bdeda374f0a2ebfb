"""Lists in from a file and out to one, away from the window: told while it lasts, and stopped."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from finder.problems import Problem
from finder.shelf.exchange_verbs import Imported, Stopped
from finder.shelf.records import KeptList
from finder.shelf.shelf import Shelf
from ui.problem_wording import problem_said
from ui.worker import Worker

PATIENCE = 250
"""Milliseconds after which it is told that something is going on; most files take less."""

Failed = Callable[[str], None]
"""Told in a sentence why nothing was done."""


@dataclass(frozen=True)
class _Task:
    """`doing` says it, with the per cent; `done` is given what `work` returned."""

    doing: str
    work: Callable[[], object]
    done: Callable[[object], None]
    failed: Failed
    may_stop: bool = False


class Transfer(QObject):
    """Does one thing after the other. `came` follows lists that came in, `told` says what was done.

    `working` carries a sentence about what is going on and the function that stops it; an empty
    sentence says that it is over.
    """

    came = Signal()
    told = Signal(str)
    working = Signal(str, object)
    _progressed = Signal(int)

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._stop = Event()
        self._share = 0
        self._task: _Task | None = None
        self._waiting: deque[_Task] = deque()
        self._worker = Worker(self)
        self._worker.finished.connect(self._on_finished)
        self._worker.failed.connect(self._on_failed)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(PATIENCE)
        self._late.timeout.connect(self._say)
        self._progressed.connect(self._on_progressed)

    def export(self, kept_lists: Sequence[KeptList], path: Path, failed: Failed) -> None:
        """Write lists with their notes to one file."""
        keys = [kept_list.key for kept_list in kept_lists]

        def done(count: object) -> None:
            if isinstance(count, int):
                self.told.emit(self.tr("%n item(s) exported to {0}", "", count).format(path.name))

        doing = self.tr("Exporting lists …")
        self._begin(_Task(doing, lambda: self._shelf.export(path, keys), done, failed))

    def take_in(
        self, path: Path, made: Callable[[tuple[KeptList, ...]], None], failed: Failed
    ) -> None:
        """Take lists in from a file, and hand on those that were made."""

        def work() -> Imported | None:
            try:
                return self._shelf.import_(path, self._go_on)
            except Stopped:
                return None

        def done(came: object) -> None:
            if isinstance(came, Imported):
                self.came.emit()
                self.told.emit(self._said(came))
                made(came.lists)
            else:
                self.told.emit(self.tr("Stopped. Nothing was imported."))

        doing = self.tr("Importing lists: {0} %")
        self._begin(_Task(doing, work, done, failed, may_stop=True))

    def stop(self) -> None:
        """Leave what is going on undone; it ends at its next step."""
        self._stop.set()

    def close(self) -> None:
        """Stop, and wait until all is as it was."""
        self._waiting.clear()
        self._stop.set()
        self._late.stop()
        self._worker.stop()

    def _begin(self, task: _Task) -> None:
        self._waiting.append(task)
        self._go_to_next()

    def _go_to_next(self) -> None:
        if self._task is None and self._waiting:
            self._task = self._waiting.popleft()
            self._stop.clear()
            self._share = 0
            self._late.start()
            self._worker.run(self._task.work)

    def _go_on(self, done: int, of: int) -> bool:
        """Tell the window how far it is; called in the worker."""
        self._progressed.emit(done * 100 // max(1, of))
        return not self._stop.is_set()

    def _on_progressed(self, share: int) -> None:
        self._share = share
        if self._worker.busy and not self._late.isActive():
            self._say()

    def _say(self) -> None:
        if self._task is not None:
            said = self._task.doing.format(self._share)
            self.working.emit(said, self.stop if self._task.may_stop else None)

    def _on_finished(self, result: object) -> None:
        task = self._over()
        if task is not None:
            task.done(result)
        self._go_to_next()

    def _on_failed(self, problem: Problem) -> None:
        task = self._over()
        if task is not None:
            task.failed(problem_said(problem))
        self._go_to_next()

    def _over(self) -> _Task | None:
        task, self._task = self._task, None
        self._late.stop()
        self.working.emit("", None)
        return task

    def _said(self, came: Imported) -> str:
        told = self.tr("%n item(s) imported", "", came.added)
        if came.present:
            told = self.tr("{0}; %n were there already", "", came.present).format(told)
        return told
