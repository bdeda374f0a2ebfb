"""Measure a public screen: how soon the cover is painted, and how soon the next visit is there.

Needs Linux, xdotool, CUPS and a display of X; without one:
`PYTHONPATH=. xvfb-run -s "-screen 0 1280x800x24" .venv/bin/python build_scripts/measure_kiosk.py`
"""

import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from finder.entry import Kind
from finder.policy import KioskPolicy, Policy
from tests.journeys.print_queue import print_queue
from ui.environment import Options
from ui.kiosk.app import SWITCH, build, build_own
from ui.kiosk.handover import OVER, PAINTED, Handover
from ui.kiosk.kiosk import Kiosk, KioskParts
from ui.kiosk.printing import KioskPrinting
from ui.kiosk.supervisor import Running, Supervisor
from ui.paper.printing import Printable, PrintJob, Progress
from ui.paper.spooler import system_spooler
from ui.place import PageName, Place
from ui.theme import fonts

if TYPE_CHECKING:
    from ui.paper.maker import Made
    from ui.parts import Parts

TIMES = 40
VISITS = 8
COVER_BUDGET = 50
VISIT_BUDGET = 2000
CHANCE = random.Random(2018)  # noqa: S311  (no secret)


class Silent(Handover):
    """A visit without a supervisor."""

    def _say(self, word: bytes) -> None:
        """Keep silent."""


class UnendingKiosk(Kiosk):
    """A public screen whose cover can be lifted again."""

    def lift(self) -> None:
        """Go on with the visit that was left."""
        self.window.cover.held = self.is_over = False
        self.window.cover.hide()

    def _wipe(self) -> None:
        """Forget nothing."""


def print_again_and_again(job: PrintJob, handout: Printable) -> Generator[Progress]:
    """Print as a public screen does, and so often that every cover falls into it."""
    for _ in range(30):
        yield from system_spooler().send(job, handout)


class Bench(QObject):
    """A public screen, and the states in which it is to be covered."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        super().__init__()
        application.setStyle("Fusion")
        fonts.load()
        sys.setswitchinterval(SWITCH)
        options = Options(data=folder)
        policy = Policy(kiosk=KioskPolicy(page_cap=50, cooldown_seconds=0))
        self._parts: Parts = build(options, policy, application)
        printing = KioskPrinting(policy.kiosk, print_again_and_again)
        own = build_own(options, self._parts, application, Silent())
        self._own: KioskParts = replace(own, printing=printing)
        self.kiosk = UnendingKiosk(self._parts, self._own)
        self._painted = self._pressed = 0.0
        self._made: list[Made] = []
        self.kiosk.show()
        spin(500)
        self.kiosk.lift()
        self.kiosk.window.cover.painted.connect(self._on_painted)
        self._own.maker.made.connect(self._made.append)
        application.installEventFilter(self)
        self._fill_handout()

    def states(self) -> dict[str, Callable[[], None]]:
        """Return what brings each state about."""
        window = self.kiosk.window
        entry = self._parts.catalogue.of_kind(Kind.ORGANISATION, "parents")[1]
        return {
            "home": window.start_again,
            "entry": partial(window.go, Place(PageName.ENTRY, entry.id)),
            "panel open": self.kiosk.ask_for_size,
            "searching": self._search,
            "typesetting": self._typeset,
            "printing": self._print,
        }

    def time(self, bring_about: Callable[[], None]) -> float:
        """Return the milliseconds from the third Shift to the painted cover."""
        pause = f"{CHANCE.uniform(0.05, 0.3):.3f}"
        keys = ["Shift_L"] * 3
        hand = subprocess.Popen(  # noqa: S603  (numbers of our own)
            ["xdotool", "sleep", pause, "key", "--delay", "100", *keys]  # noqa: S607
        )
        bring_about()
        self._painted = 0.0
        while not self._painted:
            spin(20)
        hand.wait()
        self.kiosk.lift()
        return max(0.0, self._painted - self._pressed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read when the display saw the key, in its own milliseconds, which are the system's."""
        pressed = event.type() == QEvent.Type.KeyPress and watched.isWindowType()
        if pressed and isinstance(event, QKeyEvent):
            self._pressed = event.timestamp()
        return False

    def _fill_handout(self) -> None:
        for entry in self._parts.catalogue.of_kind(Kind.ORGANISATION, "parents"):
            self._parts.keeper.add_to_handout(entry.id, entry.title)
        self._typeset()
        while not self._made:
            spin(20)

    def _search(self) -> None:
        self.kiosk.window.go(Place(PageName.RESULTS, words=CHANCE.choice("abcdes")))

    def _typeset(self) -> None:
        self.kiosk.window.start_again()
        self.kiosk.window.go(Place(PageName.HANDOUT))

    def _print(self) -> None:
        self._own.printing.call_off()
        self._own.printing.look_again()
        self._own.printing.print(self._made[0])

    def _on_painted(self) -> None:
        self._painted = self._painted or time.monotonic() * 1000


class Impatient(Supervisor):
    """Ends every visit a second after its cover, and stops after some."""

    took: list[float]

    def _answer(self, running: Running, word: bytes) -> bool:
        going_on = super()._answer(running, word)
        if word == PAINTED:
            time.sleep(1)
            super()._answer(running, OVER)
        return going_on and len(self.took) < VISITS


def visit_times(folder: Path) -> list[float]:
    """Return the milliseconds from the end of each visit to the next one's painted cover."""
    took: list[float] = []
    command = [sys.executable, "-m", "ui", "--kiosk", "--data", str(folder)]
    supervisor = Impatient(command, os.environ, lambda seconds: took.append(seconds * 1000))
    supervisor.took = took
    supervisor.run()
    return took


def tell(name: str, times: list[float], budget: int) -> bool:
    """Print one line; return whether the budget is missed."""
    p95 = statistics.quantiles(times, n=20, method="inclusive")[-1]
    figures = (statistics.median(times), p95, max(times))
    print(f"{name:26}{''.join(f'{one:9.1f}' for one in figures)}{budget:9}", flush=True)
    return p95 > budget


def spin(milliseconds: int) -> None:
    """Let the window work for a while."""
    end = time.monotonic() + milliseconds / 1000
    while time.monotonic() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def main() -> int:
    """Print the figures beside their budgets; return 1 if one is missed."""
    with TemporaryDirectory() as name:
        print(f"{'':26}{'median':>9}{'p95':>9}{'worst':>9}{'budget':>9}   ms")
        missed = tell("next visit", visit_times(Path(name)), VISIT_BUDGET)
        bench = Bench(QApplication([]), Path(name))
        everything: list[float] = []
        with print_queue() as queue:
            os.environ["CUPS_SERVER"] = queue.environment["CUPS_SERVER"]
            for state, bring_about in bench.states().items():
                bench.time(bring_about)
                times = [bench.time(bring_about) for _ in range(TIMES)]
                missed |= tell(f"cover: {state}", times, COVER_BUDGET)
                everything += times
        missed |= tell("cover: all of these", everything, COVER_BUDGET)
        sys.stdout.flush()
    os._exit(int(missed))


if __name__ == "__main__":
    main()
