"""A public screen for its pictures: no printer, no supervisor, and a person's hands."""

import os
import threading
from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from build_scripts.waiting import until
from finder.kiosk.pin import hash_pin
from finder.policy import CentrePolicy, KioskPolicy, Policy
from finder.problems import Problem
from ui.environment import Options
from ui.kiosk.app import build, build_own
from ui.kiosk.handover import Handover
from ui.kiosk.kiosk import Kiosk
from ui.kiosk.notice import KioskNotice
from ui.kiosk.printing import KioskPrinting
from ui.paper.printing import Printable, PrintJob, Progress
from ui.place import PageName, Place
from ui.problem_wording import problem_said
from ui.theme import ThemeName
from ui.widgets.button import Button

MOMENT = 700
"""Milliseconds that a page is given to come to rest."""


class Look(NamedTuple):
    """How a public screen is seen."""

    language: str = "en"
    size: tuple[int, int] = (1280, 800)
    theme: ThemeName = ThemeName.LIGHT
    percent: int = 100
    mirrored: bool = False


class Printer:
    """Takes a handout and sends it when it is let."""

    def __init__(self) -> None:
        self.let = threading.Event()

    def print_pages(self, _job: PrintJob, handout: Printable) -> Generator[Progress]:
        """Make every page ready, wait, and send them."""
        count = len(handout.pages)
        yield Progress(count, count)
        self.let.wait()
        yield Progress(count, count, sent=True)


class Screen:
    """A public screen in use."""

    def __init__(self, application: QApplication, look: Look, data: Path) -> None:
        self.printer = Printer()
        kiosk = KioskPolicy(pin_hash=hash_pin("204817"))
        policy = Policy(centre=CentrePolicy("Oak Tree Family Centre", "01632 960123"), kiosk=kiosk)
        self._nobody = os.open(os.devnull, os.O_WRONLY)
        options = Options(data, look.language)
        self.parts = build(options, policy, application)
        self.parts.theme.restore(look.theme, look.percent)
        own = build_own(options, self.parts, application, Handover(outward=self._nobody))
        self._own = replace(own, printing=KioskPrinting(kiosk, self.printer.print_pages))
        self._kiosk = Kiosk(self.parts, self._own)
        self.visit = self._kiosk.visit
        self.window = self._kiosk.window
        self.shown: QWidget = self.window
        self._kiosk.show()
        self.window.showNormal()
        self.window.resize(*look.size)
        self.window.activateWindow()
        until(self.window.isActiveWindow)

    def begin(self) -> None:
        """Lift the cover."""
        self.window.cover.lift()

    def go(self, page: PageName, what: str = "", words: str = "", **filters: str) -> None:
        """Show a place and wait for what it asks for."""
        asked = {facet: (value,) for facet, value in filters.items()}
        self.window.go(Place(page, what, words, asked))
        until(lambda: bool(self.window.page and self.window.page.is_settled))

    def keep(self, ids: Sequence[str]) -> None:
        """Put entries on the handout."""
        for entry in self.parts.catalogue.entries(ids):
            self.parts.keeper.add_to_handout(entry.id, entry.title)
        self.window.undo_bar.hide()

    def touch(self, page: str, words: str) -> None:
        """Touch the button with the words, as the page has them in its language."""
        said = QCoreApplication.translate(page, words)
        shown = [one for one in self.window.findChildren(Button) if one.isVisible()]
        next(one for one in shown if said in (one.text(), one.accessibleName())).click()

    def lose(self, problem: Problem) -> None:
        """Lose what a visit needs, in its midst."""
        self._kiosk.take_problem(problem)

    def show_notice(self, problem: Problem) -> None:
        """Show what stands there when a visit cannot begin."""
        self.shown = KioskNotice(problem_said(problem), self.parts.icons)
        self.shown.resize(self.window.size())
        self.shown.show()

    def close(self) -> None:
        """End everything that runs."""
        if self.shown is not self.window:
            self.shown.deleteLater()
        own = self._own
        self.window.forget()
        self.parts.translation.use("en")
        own.doors.open()
        self.printer.let.set()
        own.printing.finish()
        own.maker.stop()
        self.parts.runner.stop()
        os.close(self._nobody)
        self.window.let_go()
        self._kiosk.deleteLater()
        self.window.deleteLater()
        self.parts.catalogue.close()
