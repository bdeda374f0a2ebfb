"""The desk window with everything behind it: what follows what, and what is remembered."""

import gc
import linecache
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, Qt

from finder.catalogue.catalogue import Catalogue
from finder.catalogue.query import Query
from finder.catalogue.search import Results
from finder.entry import Kind
from ui.collector import Collector
from ui.desk.furniture import make_furniture
from ui.desk.lists import DeskLists
from ui.desk.notices import Notices
from ui.desk.pages import desk_pages
from ui.desk.settings import DeskSettings
from ui.desk.slices import Slices
from ui.desk.warm_up import STEP, warm_up
from ui.desk.window import DeskWindow
from ui.parts import Parts
from ui.place import PageName, Place
from ui.widgets.search_field import SearchField
from ui.worker import Worker


class Desk(QObject):
    """Connects the parts, remembers settings, and does slow things after the first paint."""

    def __init__(self, parts: Parts, window: DeskWindow | None = None) -> None:
        """Stand behind `window`, which may be open and hold words already, or one of its own."""
        super().__init__()
        self._parts = parts
        self._settings = DeskSettings(parts.keeper.shelf)
        self.audience = self._settings.audience
        self.window = window or DeskWindow(parts.icons)
        self.window.wants_letters = lambda: self._settings.letter_keys
        self._check = Worker(self)
        self.notices = Notices(self.window, parts.keeper, self)
        self._collector = Collector(self)
        self._warming = Slices(self, pause=STEP)
        self._warming.finished.connect(self._on_warm)
        self._lists = DeskLists(parts, self.window, self)
        self.window.closed.connect(self.close)
        if not self.window.isVisible():
            self.window.take_size(parts.keeper.shelf.setting("window"))

    def furnish(self) -> Iterator[object]:
        """Put everything into the window, a few milliseconds each step."""
        search = self.window.search
        search.complete()
        yield from self._furnish(search)
        self._connect()

    def show(self) -> None:
        """Open the window at home, or at what was typed already; the rest follows the paint."""
        if not self.window.is_furnished:
            for _ in self.furnish():
                pass
        words = self.window.search.line.text()
        self.window.go(Place(PageName.HOME))
        if words:
            self._on_words(words)
        self.window.show()

    def close(self) -> None:
        """Remember the settings and end the threads."""
        self._remember()
        self._warming.stop()
        self.window.stop()
        self._check.stop()
        self._collector.stop()
        self._parts.runner.stop()
        self._parts.keeper.close()
        self._parts.catalogue.close()

    def _furnish(self, search: SearchField) -> Iterator[object]:
        """Make the bars and the stack of pages in the language now in force."""
        parts, window = self._parts, self.window
        makers = desk_pages(parts, lambda: self.audience)
        window.furnish((yield from make_furniture(window, search, parts, makers)))
        self._connect_furniture()
        self._show_settings()

    def _connect(self) -> None:
        parts, window = self._parts, self.window
        window.words_typed.connect(self._on_words)
        window.place_shown.connect(self._on_first_place)
        parts.keeper.changed.connect(self._show_kept)
        parts.keeper.handed_out.connect(self._on_handed_out)
        parts.theme.follow_system()
        parts.runner.counted.connect(self._on_counted)
        for checking in (self._check, parts.runner):
            checking.failed.connect(self.notices.take)

    def _connect_furniture(self) -> None:
        parts, window = self._parts, self.window
        window.top_bar.audience_chosen.connect(self._on_audience)
        window.top_bar.theme_chosen.connect(parts.theme.choose)
        window.top_bar.text_stepped.connect(parts.theme.step_text)
        window.top_bar.letter_keys_switched.connect(self._settings.switch_letter_keys)
        # A menu must have closed before the bar that it hangs on goes.
        later = Qt.ConnectionType.QueuedConnection
        window.top_bar.language_chosen.connect(self._on_language, later)
        window.side_bar.list_wanted.connect(self._lists.begin)
        parts.keeper.told.connect(window.undo_bar.tell)
        parts.keeper.undoable.connect(window.undo_bar.offer)
        parts.keeper.working.connect(window.undo_bar.follow)

    def _on_handed_out(self) -> None:
        place = Place(PageName.HANDOUT)
        if self.window.place != place:
            lead = partial(self.window.go, place)
            self.window.undo_bar.lead_to(self.tr("Open the handout"), lead)

    def _on_language(self, language: str) -> None:
        self._parts.translation.use(language)
        self._parts.keeper.shelf.set_setting("language", self._parts.translation.language)
        self._warming.stop()
        for _ in self._furnish(SearchField(self._parts.icons)):
            pass
        self._count()
        self._lists.watch()
        self.window.go_over(self.window.place)
        self._warm_up()

    def _show_settings(self) -> None:
        self.window.top_bar.show_theme(self._parts.theme.chosen)
        self.window.top_bar.show_letter_keys(on=self._settings.letter_keys)
        self._set_audience(self.audience)
        self.notices.show()
        self._show_kept()
        self._show_catalogue()

    def _remember(self) -> None:
        self._settings.keep(self.window.size(), self.audience, self._parts.theme)

    def _on_first_place(self) -> None:
        self.window.place_shown.disconnect(self._on_first_place)
        self._warming.begin(self._after_first_place())

    def _after_first_place(self) -> Iterator[object]:
        for module in ("ui.kept.list_keeper", "ui.kept.list_menu", "ui.desk.side_lists"):
            yield import_module(module)
        self._lists.watch()
        yield
        self._collector.start()
        self._count()
        yield
        self._check.run(partial(_check, self._parts.open_catalogue))
        yield from self._warmed_up()

    def _warmed_up(self) -> Iterator[object]:
        return warm_up(self.window.pages, self._parts.catalogue.info.entries)

    def _warm_up(self) -> None:
        self._warming.begin(self._warmed_up())

    def _on_warm(self) -> None:
        self._warming.finished.disconnect(self._on_warm)
        gc.freeze()  # what is here stays: looking through it again and again would stutter
        linecache.clearcache()  # PySide reads the source of every module that is imported

    def _count(self) -> None:
        filters = {"audience": (self.audience,)} if self.audience else {}
        self._parts.runner.count(Query(filters=filters, limit=1))

    def _on_counted(self, results: Results) -> None:
        bar = self.window.side_bar
        bar.show_count(PageName.RESULTS, results.total)
        bar.show_count(PageName.GUIDANCE, results.facets["kind"].get(Kind.GUIDANCE, 0))

    def _on_words(self, words: str) -> None:
        window = self.window
        if window.place.page is PageName.RESULTS:
            window.go_over(Place(PageName.RESULTS, words=words, filters=window.place.filters))
        elif words.strip():
            window.go(Place(PageName.RESULTS, words=words))

    def _on_audience(self, audience: str) -> None:
        self._set_audience(audience)
        self._count()

    def _set_audience(self, audience: str) -> None:
        self.audience = audience
        self.window.top_bar.show_audience(audience)
        self.window.pages.drop_unbuilt()
        for page in self.window.visited():
            page.audience_changed(audience)

    def _show_kept(self) -> None:
        shelf, bar = self._parts.keeper.shelf, self.window.side_bar
        bar.show_count(PageName.SAVED, shelf.saved.count)
        bar.show_count(PageName.HANDOUT, shelf.handout.count)
        bar.show_lists(shelf.lists())

    def _show_catalogue(self) -> None:
        info, wording = self._parts.catalogue.info, self._parts.wording
        lines = (
            self.tr("Catalogue {0}").format(info.version),
            self.tr("Published {0}").format(wording.month(info.published)),
        )
        notice = wording.catalogue_age(info.published, date.today())
        self.window.side_bar.show_catalogue(lines, notice)


def _check(open_catalogue: Callable[[], Catalogue]) -> None:
    """Compare the catalogue with its checksum, in the thread that calls."""
    catalogue = open_catalogue()
    try:
        catalogue.verify()
    finally:
        catalogue.close()
