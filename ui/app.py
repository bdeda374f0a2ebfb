"""Composition root: builds everything, then starts the window or the command line."""

import contextlib
import gc
import sys

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from finder.catalogue.catalogue import Catalogue
from finder.places import APPLICATION, bundled_catalogue
from finder.policy import Links as LinkPolicy
from finder.policy import read_policy
from finder.problems import PolicyRefused, Problem
from finder.shelf.shelf import Shelf
from ui import environment, fonts
from ui.desk import Desk
from ui.environment import Options
from ui.icons import Icons
from ui.keeper import Keeper
from ui.links import Links
from ui.parts import Parts
from ui.problem_wording import problem_said
from ui.search_runner import SearchRunner
from ui.theme import Theme, Tokens
from ui.translation import Translation
from ui.trouble import TroubleDialog, report_faults
from ui.wording import Wording


def main(arguments: list[str] | None = None) -> int:
    """Run the command line if a command is given, the window otherwise; return the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    options = environment.read_options(given)
    if options is None:
        from finder.cli.main import main as command_line  # noqa: PLC0415  (no window, no cost)

        return command_line(given)
    if _is_kiosk(options):
        from ui.kiosk_app import run  # noqa: PLC0415  (the desk need not wait for it)

        return run(options)
    gc.disable()
    environment.scrub()
    application = QApplication([APPLICATION])
    application.setApplicationName(APPLICATION)
    application.setStyle("Fusion")
    fonts.load()
    theme = Theme(Tokens.read())
    theme.apply()
    report_faults(Icons(theme))
    try:
        parts = build(options, application, theme)
    except Problem as problem:
        TroubleDialog(problem_said(problem), Icons(theme)).exec()
        return 1
    desk = Desk(parts)
    desk.show()
    return application.exec()


def _is_kiosk(options: Options) -> bool:
    """Say whether this is to be a public screen; a policy that is refused is told of later."""
    with contextlib.suppress(PolicyRefused):
        return options.kiosk or read_policy().kiosk.on
    return options.kiosk


def build(options: Options, application: QApplication, theme: Theme) -> Parts:
    """Build everything behind a window; a `Problem` says what catalogue or policy lacks."""
    policy = read_policy()
    translation = Translation(application)
    translation.use(options.language or policy.language or QLocale.system().name()[:2])
    path = bundled_catalogue()

    def open_catalogue() -> Catalogue:
        return Catalogue.open(path)

    icons = Icons(theme)
    folder = policy.data_folder(options.data)
    return Parts(
        theme=theme,
        icons=icons,
        wording=Wording(),
        policy=policy,
        catalogue=open_catalogue(),
        open_catalogue=open_catalogue,
        runner=SearchRunner(open_catalogue),
        keeper=Keeper(Shelf.open(folder)),
        links=Links(icons, allowed=policy.links is LinkPolicy.ALLOWED),
        data_folder=folder,
        translation=translation,
    )
