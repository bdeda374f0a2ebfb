"""One visit's process: builds everything behind a public screen and shows it."""

import gc
import os
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from finder.catalogue.catalogue import Catalogue
from finder.kiosk.counts import Counts
from finder.kiosk.gate import Gate
from finder.places import APPLICATION, bundled_catalogue
from finder.policy import Policy, read_policy
from finder.problems import Problem
from finder.shelf.shelf import Shelf
from ui import spoken
from ui.environment import Options
from ui.icons import Icons
from ui.kept.keeper import Keeper
from ui.kiosk.doors import Doors
from ui.kiosk.handover import Handover
from ui.kiosk.kiosk import Kiosk, KioskParts
from ui.kiosk.notice import KioskNotice
from ui.kiosk.printing import KioskPrinting
from ui.links import Links
from ui.paper.maker import HandoutMaker
from ui.parts import Parts
from ui.problem_wording import problem_said
from ui.search_runner import SearchRunner
from ui.theme import Density, Theme, ThemeName, Tokens, fonts
from ui.translation import Translation
from ui.trouble import problem_in
from ui.wording import Wording

SWITCH = 0.001
"""Seconds that a busy thread keeps the others waiting: the cover cannot wait for long."""


def visit(options: Options) -> int:
    """Run one visit, from its cover to its cover; return the exit code."""
    gc.disable()
    sys.setswitchinterval(SWITCH)
    handover = Handover.inherited(os.environ)
    application = QApplication([APPLICATION])
    application.setApplicationName(APPLICATION)
    application.setStyle("Fusion")
    application.setQuitOnLastWindowClosed(False)
    fonts.load()
    spoken.install()
    translation = Translation(application)
    translation.use(options.language)
    try:
        kiosk = build_kiosk(options, application, handover, translation)
    except Problem as problem:
        notice = KioskNotice(problem_said(problem), Icons(Theme(Tokens.read(), Density.KIOSK)))
        handover.watch(lambda: None)
        notice.showFullScreen()
        handover.painted()
        return application.exec()
    report_faults(kiosk)
    kiosk.show()
    return application.exec()


def build_kiosk(
    options: Options, application: QApplication, handover: Handover, translation: Translation
) -> Kiosk:
    """Build a public screen as the policy has it, which `translation` then speaks for.

    Raises PolicyRefused, CatalogueMissing or CatalogueDamaged.
    """
    parts = build(options, read_policy(), application, translation=translation)
    own = build_own(options, parts, application, handover)
    handover.watch(own.printing.finish)
    return Kiosk(parts, own)


def build(
    options: Options,
    policy: Policy,
    application: QApplication,
    path: Path | None = None,
    translation: Translation | None = None,
) -> Parts:
    """Build what a window needs: kiosk sizes, a shelf in memory, links that never open.

    `path` is another catalogue than the one that ships. Raises CatalogueMissing or
    CatalogueDamaged.
    """
    translation = translation or Translation(application)
    translation.use(options.language or policy.language)
    theme = Theme(Tokens.read().accented(policy.accent), Density.KIOSK)
    theme.choose(ThemeName.LIGHT)
    icons = Icons(theme)
    catalogue = Catalogue.open(path or bundled_catalogue(), language=lambda: translation.language)
    return Parts(
        theme=theme,
        icons=icons,
        wording=Wording(),
        policy=policy,
        catalogue=catalogue,
        open_catalogue=catalogue.again,
        runner=SearchRunner(catalogue.again),
        keeper=Keeper(Shelf.open(None)),
        links=Links(icons, allowed=False),
        data_folder=None,
        translation=translation,
    )


def build_own(
    options: Options, parts: Parts, application: QApplication, handover: Handover
) -> KioskParts:
    """Build what a public screen has besides."""
    kiosk = parts.policy.kiosk
    data = parts.policy.data_folder(options.data)
    return KioskParts(
        doors=Doors(application),
        gate=Gate(kiosk.pin_hash, data),
        counts=Counts(data) if kiosk.counts and data else None,
        handover=handover,
        maker=HandoutMaker(),
        printing=KioskPrinting(kiosk, since_print=handover.since_print),
    )


def report_faults(kiosk: Kiosk) -> None:
    """End the visit at any fault, and tell the log where it was and nothing of what was shown.

    A catalogue that can no longer be read is no fault, and the next visit could not read it either.
    """

    def report(
        kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        problem = problem_in(fault)
        if problem is not None and kiosk.take_problem(problem):
            return
        frames = traceback.extract_tb(trace)[-3:]
        where = ", ".join(f"{frame.name} line {frame.lineno}" for frame in frames)
        sys.stderr.write(f"A visit ended by a fault: {kind.__name__} in {where}\n")
        if kiosk.is_over or not isinstance(fault, Exception):
            os._exit(1)
        kiosk.leave()

    def say_nothing(*_what: object) -> None:
        """Keep words that may be a visitor's out of the log."""

    sys.excepthook = report
    sys.unraisablehook = threading.excepthook = say_nothing
    qInstallMessageHandler(say_nothing)
