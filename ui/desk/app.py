"""Starts the caseworker's window: the composition root, the only place that knows everybody."""

from functools import partial

from PySide6.QtWidgets import QApplication

from finder.catalogue.catalogue import Catalogue
from finder.places import bundled_catalogue
from finder.policy import Links as LinkPolicy
from finder.policy import read_policy
from finder.problems import Problem
from finder.shelf.shelf import Shelf
from ui import spoken
from ui.desk.desk import Desk
from ui.desk.window import DeskWindow
from ui.environment import Options
from ui.icons import Icons
from ui.kept.keeper import Keeper
from ui.links import Links
from ui.parts import Parts
from ui.place import PageName, Place
from ui.problem_wording import problem_said
from ui.search_runner import SearchRunner
from ui.theme import Theme, remembered_percent
from ui.translation import Translation
from ui.trouble import TroubleDialog, report_faults
from ui.wording import Wording


def furnish(
    window: DeskWindow,
    options: Options,
    application: QApplication,
    theme: Theme,
    translation: Translation,
) -> Desk | None:
    """Build what stands behind an open window; None if it had to be closed, which has been said."""
    spoken.install()
    report_faults(Icons(theme))
    try:
        parts = build(options, application, theme, translation)
    except Problem as problem:
        TroubleDialog(problem_said(problem), Icons(theme), parent=window).exec()
        application.exit(1)
        return None
    recall_theme(parts)
    window.place_shown.connect(partial(_say_page, window))
    desk = Desk(parts, window)
    report_faults(Icons(theme), desk.notices.take)
    return desk


def _say_page(window: DeskWindow, place: Place) -> None:
    if place.page is not PageName.RESULTS:  # which announces its results
        spoken.say_page(window.pages.page(window.place.page))


def recall_theme(parts: Parts) -> None:
    """Put the remembered theme and text size in force, before there are widgets to restyle."""
    setting = parts.keeper.shelf.setting
    parts.theme.restore(setting("theme"), remembered_percent(setting("text-size")))


def build(
    options: Options,
    application: QApplication,
    theme: Theme,
    translation: Translation | None = None,
) -> Parts:
    """Build everything behind a window; a `Problem` says what catalogue or policy lacks."""
    policy = read_policy()
    folder = policy.data_folder(options.data)
    shelf = Shelf.open(folder)
    translation = translation or Translation(application)
    translation.use(options.language or shelf.setting("language") or policy.language)
    catalogue = Catalogue.open(bundled_catalogue(), language=lambda: translation.language)
    icons = Icons(theme)
    return Parts(
        theme=theme,
        icons=icons,
        wording=Wording(),
        policy=policy,
        catalogue=catalogue,
        open_catalogue=catalogue.again,
        runner=SearchRunner(catalogue.again),
        keeper=Keeper(shelf),
        links=Links(icons, allowed=policy.links is LinkPolicy.ALLOWED),
        data_folder=folder,
        translation=translation,
    )
