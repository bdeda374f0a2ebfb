"""Keeps a public screen going: a process for each visit, and each covers the screen for the next.

A visit's process cannot forget what it was told, so it is replaced. The next one paints its cover
above the last one's before that goes, so that nothing else is ever seen. This process knows no word
of any visit; it holds the pipes, and a private folder for temporary files that goes with its visit.
"""

import contextlib
import os
import queue
import shutil
import signal
import subprocess  # noqa: TID251  (the one place: it starts this very program and no other)
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import FrameType

from ui.kiosk.handover import LEFT, OVER, PAINTED, PRINTED, VARIABLE

GONE = b""
FOLDER = "signpost-visit-"
QUICK_DEATH = 5.0
PATIENCE = (0.0, 0.5, 2.0, 10.0)
"""Seconds to wait before a start that follows so many quick deaths."""

GRACE = 15.0
"""Seconds for a print that has begun to go to the printer."""

STUCK = 20.0


class Running:
    """One visit's process with its pipes and its folder."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix=f"{FOLDER}{os.getpid()}-", dir=memory_folder()))
        places = dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(self.folder))
        self.started = time.monotonic()
        self.process = subprocess.Popen(  # noqa: S603  (our own command line)
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**environment, **places},
            bufsize=0,
        )

    def tell(self, told: "queue.SimpleQueue[tuple[Running, bytes]]") -> None:
        """Put every word of the process into a queue, `GONE` at its end; runs in a thread."""
        assert self.process.stdout is not None  # noqa: S101  (it is a pipe)
        with self.process.stdout:
            for line in self.process.stdout:
                told.put((self, line.strip()))
        told.put((self, GONE))

    def end(self) -> None:
        """Hang up, make sure that the process goes, and remove what it left in its folder."""
        assert self.process.stdin is not None  # noqa: S101  (it is a pipe)
        with contextlib.suppress(OSError):
            self.process.stdin.close()
        try:
            self.process.wait(GRACE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


class Supervisor:
    """Runs `command` until the staff leave; `handed_over` hears how long each change took."""

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        handed_over: Callable[[float], None] = lambda _seconds: None,
    ) -> None:
        self._command = command
        self._environment = environment
        self._handed_over = handed_over
        self._told: queue.SimpleQueue[tuple[Running, bytes]] = queue.SimpleQueue()
        self._shown: Running | None = None
        self._coming: Running | None = None
        self._printed: float | None = None
        self._deaths = 0
        self._parent = os.getppid()
        self._ending: list[threading.Thread] = []

    def run(self) -> int:
        """Keep the screen going; return 0 when the staff have left it."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, _stop)
        sweep()
        try:
            self._coming = self._start()
            while self._answer(*self._next()):
                pass
        finally:
            for running in (self._coming, self._shown):
                if running is not None:
                    running.end()
            for ending in self._ending:
                ending.join()
        return 0

    def _next(self) -> tuple[Running, bytes]:
        """Return the next word; a process that is coming and does not get there is given up."""
        while True:
            try:
                return self._told.get(timeout=STUCK if self._coming else None)
            except queue.Empty:
                if self._coming is not None:
                    self._coming.process.kill()

    def _answer(self, running: Running, word: bytes) -> bool:
        """Do what a word asks; return False when the staff have left."""
        if word == LEFT:
            return running is not self._shown
        if word == PAINTED and running is self._coming:
            self._hand_over(running)
        elif word == OVER and running is self._shown and self._coming is None:
            self._coming = self._start()
        elif word == PRINTED:
            self._printed = time.monotonic()
        elif word == GONE:
            return self._replace(running)
        return True

    def _hand_over(self, running: Running) -> None:
        before, self._shown, self._coming = self._shown, running, None
        if before is not None:
            self._handed_over(time.monotonic() - running.started)
            ending = threading.Thread(target=before.end)
            ending.start()
            self._ending = [one for one in self._ending if one.is_alive()] + [ending]

    def _replace(self, gone: Running) -> bool:
        """Start a visit in the stead of one that is gone; return False if there is no screen now.

        A display that ends takes its visits along, and whoever started us for it. Its successor
        starts a supervisor of its own, and two of them on one screen would be one too many.
        """
        if gone not in (self._shown, self._coming):
            return True
        self._shown = None if gone is self._shown else self._shown
        self._coming = None if gone is self._coming else self._coming
        quick = time.monotonic() - gone.started < QUICK_DEATH
        self._deaths = self._deaths + 1 if quick else 0
        gone.end()
        if quick and os.getppid() != self._parent:
            return False
        if self._coming is None:
            time.sleep(PATIENCE[min(self._deaths, len(PATIENCE) - 1)])
            self._coming = self._start()
        return True

    def _start(self) -> Running:
        since = "-" if self._printed is None else str(int(time.monotonic() - self._printed))
        running = Running(self._command, {**self._environment, VARIABLE: since})
        threading.Thread(target=running.tell, args=(self._told,), daemon=True).start()
        return running


def own_command() -> list[str]:
    """Return the command line that starts this program again as it was started."""
    given = sys.argv if getattr(sys, "frozen", False) else sys.orig_argv
    return [sys.executable, *given[1:]]


def memory_folder() -> str | None:
    """Return a folder in memory for temporary files, None where there is none to be had."""
    for place in (os.environ.get("XDG_RUNTIME_DIR", ""), "/dev/shm"):  # noqa: S108  (mkdtemp's)
        if place and os.access(place, os.W_OK | os.X_OK):
            return place
    return None


def sweep() -> None:
    """Remove the folders of visits that a power cut ended."""
    for left in Path(memory_folder() or tempfile.gettempdir()).glob(f"{FOLDER}*"):
        supervisor = left.name.removeprefix(FOLDER).partition("-")[0]
        if not (supervisor.isdigit() and _lives(int(supervisor))):
            shutil.rmtree(left, ignore_errors=True)


def _lives(process: int) -> bool:
    if sys.platform == "win32":
        return False  # os.kill would end it there; files in use stay, for Windows holds on to them
    try:
        os.kill(process, 0)
    except OSError as error:
        return isinstance(error, PermissionError)
    return True


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise SystemExit(0)
