"""The desk window with everything behind it: what follows what, and what is remembered."""

import gc
import linecache
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer

from finder.catalogue.query import Query
from finder.catalogue.search import Results
from finder.entry import Kind
from finder.shelf.records import KeptList
from ui.collector import Collector
from ui.desk.notices import Notices
from ui.desk.pages import desk_pages
from ui.desk.warm_up import STEP, warm_up
from ui.desk.window import PLACES, DeskWindow
from ui.desk_settings import DeskSettings
from ui.pages.page import Page, PageName, Place
from ui.parts import Parts
from ui.widgets.search_field import SearchField
from ui.widgets.side_bar import SideBar
from ui.widgets.top_bar import TopBar
from ui.worker import Worker


class Desk(QObject):
    """Connects the parts, remembers settings, and does slow things after the first paint."""

    def __init__(self, parts: Parts, window: DeskWindow | None = None) -> None:
        """Furnish `window`, which may be open and hold words already, or one of its own."""
        super().__init__()
        self._parts = parts
        self._settings = DeskSettings(parts.keeper.shelf)
        self.audience = ""
        self.window = window or DeskWindow(parts.icons)
        self.window.wants_letters = lambda: self._settings.letter_keys
        self.window.search.complete()
        self.window.furnish(*self._furniture(self.window.search))
        self._check = Worker(self)
        self.notices = Notices(self.window, parts.keeper, self)
        self._collector = Collector(self)
        self._after = QTimer(self)
        self._after.setSingleShot(True)
        self._after.timeout.connect(self._after_first_paint)
        self._steps: Iterator[bool] = iter(())
        self._side_lists: QObject | None = None
        self._connect()
        self._connect_furniture()
        self._recall()

    def show(self) -> None:
        """Open the window at home, or at what was typed already; the rest follows the paint."""
        words = self.window.search.line.text()
        self.window.go(Place(PageName.HOME))
        if words:
            self._on_words(words)
        self.window.show()
        self.window.update()

    def close(self) -> None:
        """Remember the settings and end the threads."""
        self._remember()
        self._after.stop()
        self._steps = iter(())
        for page in self.window.visited():
            page.leave()
            page.stop()
        self._check.stop()
        self._collector.stop()
        self._parts.runner.stop()
        self._parts.keeper.close()
        self._parts.catalogue.close()

    def _furniture(
        self, search: SearchField
    ) -> tuple[TopBar, SideBar, Mapping[PageName, Callable[[], Page]]]:
        """Make the bars and the makers of pages, in the language now in force."""
        parts = self._parts
        choices = [(key, parts.wording.audience(key)) for key in ("parents", "professionals", "")]
        places = [(page, parts.wording.page(page)) for page in PLACES]
        top_bar = TopBar(parts.icons, search, choices, places, parts.translation.available())
        top_bar.show_language(parts.translation.language)
        pages = desk_pages(parts, lambda: self.audience)
        return top_bar, SideBar(parts.icons, places), pages

    def _connect(self) -> None:
        parts, window = self._parts, self.window
        window.words_typed.connect(self._on_words)
        window.closed.connect(self.close)
        window.painted.connect(self._on_painted)
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
        window.side_bar.list_wanted.connect(self._on_list_wanted)
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
        self.window.refurnish(*self._furniture(SearchField(self._parts.icons)))
        self._connect_furniture()
        self._show_settings()
        self._count()
        self._side_lists = self._watch_lists()

    def _recall(self) -> None:
        shelf = self._parts.keeper.shelf
        if not self.window.isVisible():
            self.window.take_size(shelf.setting("window"))
        self.audience = self._settings.audience
        self._show_settings()

    def _show_settings(self) -> None:
        self.window.top_bar.show_theme(self._parts.theme.chosen)
        self.window.top_bar.show_letter_keys(on=self._settings.letter_keys)
        self._set_audience(self.audience)
        self.notices.show()
        self._show_kept()
        self._show_catalogue()

    def _remember(self) -> None:
        self._settings.keep(self.window.size(), self.audience, self._parts.theme)

    def _on_painted(self) -> None:
        self.window.painted.disconnect(self._on_painted)
        self._after.start()

    def _after_first_paint(self) -> None:
        self._collector.start()
        self._count()
        self._side_lists = self._watch_lists()
        open_catalogue = self._parts.open_catalogue

        def check() -> None:
            catalogue = open_catalogue()
            try:
                catalogue.verify()
            finally:
                catalogue.close()

        self._check.run(check)
        self._steps = warm_up(self.window)
        QTimer.singleShot(0, self, self._warm_up)

    def _warm_up(self) -> None:
        if next(self._steps, None) is not None:
            QTimer.singleShot(STEP, self, self._warm_up)
        else:
            gc.freeze()  # what is here stays: looking through it again and again would stutter
            linecache.clearcache()  # PySide reads the source of every module that is imported

    def _watch_lists(self) -> QObject:
        from ui.desk.side_lists import SideLists  # noqa: PLC0415
        from ui.kept.list_keeper import ListKeeper  # noqa: PLC0415  (after the first paint)
        from ui.kept.list_menu import ListMenu  # noqa: PLC0415

        keeper, window = self._parts.keeper, self.window
        lists = ListKeeper(keeper, self)
        commands = ListMenu(lists, window, imports=self._parts.policy.features.imports)
        watching = SideLists(window.side_bar, keeper.shelf, lists, commands, self)
        watching.renaming.connect(self._on_renaming)
        commands.made.connect(self._on_list_made)
        commands.on_table.connect(lambda: window.go(Place(PageName.HANDOUT)))
        commands.troubled.connect(window.undo_bar.tell)
        return watching

    def _on_renaming(self, kept_list: KeptList) -> None:
        from ui.pages.kept_page import KeptPage  # noqa: PLC0415  (loads at first visit)

        self._on_list_made(kept_list)
        if isinstance(self.window.page, KeptPage):
            self.window.page.name.start()

    def _on_list_made(self, kept_list: KeptList) -> None:
        self.window.go(Place(PageName.LIST, str(kept_list.key)))

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
        for page in self.window.visited():
            page.audience_changed(audience)

    def _on_list_wanted(self) -> None:
        shelf = self._parts.keeper.shelf
        taken = {kept.name for kept in shelf.lists()}
        names = (self.tr("New list {0}").format(number) for number in range(1, len(taken) + 2))
        name = next(name for name in names if name not in taken)
        made = shelf.new_list(name)
        self._parts.keeper.refresh()
        self.window.go(Place(PageName.LIST, str(made.key)))

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
