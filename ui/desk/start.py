"""Opens the caseworker's window at once, with its search field, and builds the rest behind it."""

# ruff: noqa: PLC0415  (what the first paint does without loads after it, a step at a time)

from collections.abc import Iterator, Mapping
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from finder.places import APPLICATION, has_policy, user_data
from finder.shelf.settings import remembered
from ui import environment
from ui.desk.slices import Slices
from ui.desk.window import DeskWindow
from ui.environment import Options
from ui.icons import Icons
from ui.theme import Theme, Tokens, fonts, remembered_percent
from ui.translation import Translation

if TYPE_CHECKING:
    from ui.desk.desk import Desk

FIRST_FACE = "Regular"
"""The face of the typeface that the first paint needs."""

_MODULES = (
    "finder.entry",
    "finder.problems",
    "json",
    "finder.shelf.records",
    "finder.shelf.rows",
    "finder.shelf.store",
    "finder.shelf.backup",
    "finder.shelf.recovery",
    "finder.shelf.opening",
    "finder.shelf.exchange_verbs",
    "finder.shelf.shelf",
    "finder.policy.records",
    "finder.policy.keys",
    "finder.policy",
    "finder.catalogue.terms",
    "finder.catalogue.translation",
    "finder.catalogue.catalogue",
    "finder.catalogue.lexicon",
    "finder.catalogue.matching",
    "finder.catalogue.easing",
    "finder.catalogue.spelling",
    "finder.catalogue.excerpts",
    "finder.catalogue.search",
    "ui.widgets.button",
    "ui.widgets.text",
    "ui.widgets.top_bar",
    "ui.widgets.side_bar",
    "ui.widgets.undo_bar",
    "ui.search_runner",
    "ui.kept.keeper",
    "ui.links",
    "ui.parts",
    "ui.desk.furniture",
    "ui.desk.desk",
    "ui.widgets.prose",
    "ui.spoken",
    "ui.desk.app",
    "ui.widgets.painted_card",
    "ui.pages.home_cards",
    "ui.pages.recent",
    "ui.pages.home",
)
"""What is loaded a little at a time, for words may be typed meanwhile."""


def run(options: Options) -> int:
    """Open the window and stay until it closes; return the exit code."""
    environment.scrub()
    # Not setStyle, whose answer would load Qt's style with all its enumerations.
    application = QApplication([APPLICATION, "-style", "fusion"])
    application.setApplicationName(APPLICATION)
    fonts.load([FIRST_FACE])
    start = DeskStart(options, application)
    start.window.show()
    return application.exec()


class DeskStart(QObject):
    """Shows the window as it was left, and furnishes it once it has been painted."""

    def __init__(self, options: Options, application: QApplication) -> None:
        super().__init__()
        self._options = options
        self._application = application
        settings = _settings(options)
        self._theme = Theme(Tokens.read().accented(settings.get("accent", "")))
        percent = remembered_percent(settings.get("text-size", ""))
        self._theme.foreshow(settings.get("theme", ""), percent)
        self._translation = Translation(application)
        self._translation.use(settings.get("language", ""))
        self.window = DeskWindow(Icons(self._theme))
        self.window.take_size(settings.get("window", ""))
        self.desk: Desk | None = None
        self._furnishing = Slices(self)
        self.window.painted.connect(self._on_painted)
        self.window.closed.connect(self._furnishing.stop)

    def _on_painted(self) -> None:
        self.window.painted.disconnect(self._on_painted)
        self._furnishing.begin(self._furnish())

    def _furnish(self) -> Iterator[object]:
        """Do one step each time; words may be typed between them."""
        for module in _MODULES:
            import_module(module)
            yield
        for face in fonts.FACES:
            if face != FIRST_FACE:
                fonts.load([face])
                yield
        from ui.desk.app import furnish

        self.desk = furnish(
            self.window, self._options, self._application, self._theme, self._translation
        )
        if self.desk is not None:
            yield
            yield from self.desk.furnish()
            yield
            self.desk.show()


def _settings(options: Options) -> Mapping[str, str]:
    """Return what decides how the window looks at first."""
    folder, language, accent = options.data or user_data(), "", ""
    if has_policy():
        from finder.policy import read_policy
        from finder.problems import PolicyRefused

        with suppress(PolicyRefused):
            policy = read_policy()
            folder, language = policy.data_folder(options.data), policy.language
            accent = policy.accent
    found = remembered(folder)
    chosen = options.language or found.get("language", "") or language
    return {**found, "language": chosen, "accent": accent}
