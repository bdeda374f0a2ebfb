"""A public screen with everything behind it: a visit from its cover to its cover."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from finder.kiosk.counts import Counts
from finder.kiosk.gate import Gate
from finder.problems import CatalogueDamaged, CatalogueUnreadable, Problem, UnknownEntry
from ui.collector import Collector
from ui.kiosk.doors import Doors
from ui.kiosk.handover import Handover
from ui.kiosk.pages import kiosk_pages
from ui.kiosk.printing import KioskPrinting, needs_of
from ui.kiosk.visit import Visit
from ui.kiosk.window import KioskWindow
from ui.pages.kiosk_sorry import KioskSorryPage
from ui.paper.maker import HandoutMaker
from ui.parts import Parts
from ui.place import PageName, Place
from ui.theme import ThemeName
from ui.widgets.countdown import Countdown
from ui.widgets.overlay import Overlay
from ui.widgets.pin_pad import PinPad
from ui.widgets.size_panel import SizePanel


@dataclass(frozen=True)
class KioskParts:
    """What a public screen has besides a window's parts; `counts` is None if the policy is."""

    doors: Doors
    gate: Gate
    counts: Counts | None
    handover: Handover
    maker: HandoutMaker
    printing: KioskPrinting


class Kiosk(QObject):
    """Connects the window's parts, and ends the visit when it is left, idle or broken."""

    def __init__(self, parts: Parts, own: KioskParts) -> None:
        super().__init__()
        self._parts = parts
        self._own = own
        audience = parts.policy.kiosk.audience
        self._audience = "" if audience == "everyone" else audience
        self.is_over = False
        self._announced = False
        self._readable = True
        self._collector = Collector(self)
        self._panel: Overlay | None = None
        self.window = KioskWindow(parts.icons)
        self.visit = Visit(parts.policy.kiosk.idle_seconds, self)
        self._furnish()
        self._connect()

    def show(self) -> None:
        """Fill the screen with the cover, and say so when it is there."""
        self.window.show_place(Place(PageName.HOME))
        queued = Qt.ConnectionType.QueuedConnection
        self.window.cover.painted.connect(self._on_painted, queued)
        self._own.doors.close()
        self.window.fill_screen()
        self.window.cover.drop()

    def leave(self) -> None:
        """Cover the screen, then end the visit; nothing comes before the cover."""
        self.window.cover.hold()
        self.window.cover.drop()
        if not self.is_over:
            self.is_over = True
            QTimer.singleShot(0, self._wipe)

    def take_problem(self, problem: Problem) -> bool:
        """Say calmly and once that nothing can be looked up; return False for other problems."""
        if not isinstance(problem, (CatalogueUnreadable, CatalogueDamaged)):
            return False
        if self._readable:
            self._readable = False
            QTimer.singleShot(0, self, self._apologise)
        return True

    def _apologise(self) -> None:
        if not self.is_over:
            self._furnish()
            self.window.start_again()

    def _wipe(self) -> None:
        own, parts = self._own, self._parts
        own.handover.over()
        self.visit.end()
        own.printing.call_off()
        own.maker.cancel()
        parts.runner.cancel()
        self._close_panel()
        clipboard = QGuiApplication.clipboard()
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            clipboard.clear(mode)
        self.window.forget()
        parts.keeper.close()
        if own.counts is not None:
            own.counts.settle()

    def _furnish(self) -> None:
        """Give the window its bar and its pages, in the language and the look now in force."""
        parts, own, window = self._parts, self._own, self.window
        here = parts.translation.language
        others = [pair for pair in parts.translation.available() if pair[0] != here]
        window.refurnish(parts.policy.centre.name, others)
        pages = kiosk_pages(parts, self._audience, own.maker, own.printing)
        sorry = partial(KioskSorryPage, parts.icons)
        window.use_pages(pages if self._readable else dict.fromkeys(PageName, sorry))
        bar = window.bar
        bar.leave_wanted.connect(self.leave)
        bar.handout_wanted.connect(lambda: window.go(Place(PageName.HANDOUT)))
        bar.contrast_wanted.connect(self._on_contrast)
        bar.size_wanted.connect(self.ask_for_size)
        bar.language_chosen.connect(self._on_language)
        bar.staff_wanted.connect(self._on_staff_wanted)
        bar.show_theme(parts.theme.chosen)
        self._show_count()

    def _connect(self) -> None:
        parts, own = self._parts, self._own
        self.window.place_shown.connect(self._on_place)
        self.window.cover.lifted.connect(self._on_lifted)
        own.doors.leave_wanted.connect(self.leave)
        own.doors.by_key.connect(self.window.show_focus)
        own.doors.stirred.connect(self.visit.stir)
        own.doors.stirred.connect(own.printing.make_way)
        own.printing.began.connect(self.visit.pause)
        own.printing.ended.connect(self.visit.resume)
        own.printing.printed.connect(self._on_printed)
        parts.runner.failed.connect(self.take_problem)
        parts.keeper.changed.connect(self._show_count)
        parts.keeper.undoable.connect(self._on_undoable)
        parts.keeper.told.connect(self._on_told)
        self.visit.idling.connect(self._on_idling)
        self.visit.stirred.connect(self._close_panel)
        self.visit.over.connect(self.leave)

    def _on_painted(self) -> None:
        if not self._announced:
            self._announced = True
            self._own.handover.painted()
            self._collector.start()

    def _on_lifted(self) -> None:
        self.window.take_focus()
        self.visit.start()
        if self._own.counts is not None:
            self._own.counts.visit()

    def _on_place(self, place: Place) -> None:
        self._close_panel()
        if self._own.counts is not None and place.page is PageName.ENTRY:
            try:
                self._own.counts.shown(self._parts.catalogue.entry(place.what).needs)
            except UnknownEntry:
                return

    def _on_printed(self, handout: object) -> None:
        from finder.handout.handout import Handout  # noqa: PLC0415  (paper loads at first use)

        self._own.handover.printed()
        if self._own.counts is not None and isinstance(handout, Handout):
            self._own.counts.printed(needs_of(handout))

    def _on_idling(self, seconds: int) -> None:
        panel = self._panel
        if not isinstance(panel, Countdown):
            panel = Countdown(self._parts.icons, self.window)
            panel.stayed.connect(self.visit.stir)
            self._open(panel)
        panel.show_seconds(seconds)

    def _show_count(self) -> None:
        self.window.bar.show_count(len(self._parts.keeper.handout_ids))

    def _on_contrast(self) -> None:
        theme = self._parts.theme
        high = theme.chosen is ThemeName.HIGH_CONTRAST
        theme.choose(ThemeName.LIGHT if high else ThemeName.HIGH_CONTRAST)
        self._make_anew()

    def ask_for_size(self) -> None:
        """Open the panel with the text sizes."""
        panel = SizePanel(self._parts.icons, self.window)
        panel.chosen.connect(self._on_size)
        self._open(panel)

    def _on_size(self, percent: int) -> None:
        self._parts.theme.resize_text(percent)
        self._make_anew()

    def _on_language(self, language: str) -> None:
        self._parts.translation.use(language)
        self._make_anew()

    def _on_undoable(self, sentence: str, take_back: Callable[[], None]) -> None:
        self.window.undo_bar.offer(sentence, take_back)

    def _on_told(self, sentence: str) -> None:
        self.window.undo_bar.tell(sentence)

    def _on_staff_wanted(self) -> None:
        pad = PinPad(self._own.gate, self._parts.icons, self.window)
        pad.opened.connect(self._on_staff)
        self._open(pad)

    def _on_staff(self) -> None:
        self.leave()
        self._own.handover.left()
        self._own.doors.open()
        self.window.let_go()

    def _make_anew(self) -> None:
        """Build everything again for another look; the visitor stays where they are."""
        place = self.window.place
        self._furnish()
        self.window.show_place(place)

    def _open(self, panel: Overlay) -> None:
        self._close_panel()
        self._panel = panel
        panel.dismissed.connect(self._close_panel)
        panel.open(self.window.bar.height())

    def _close_panel(self) -> None:
        panel, self._panel = self._panel, None
        if panel is not None:
            panel.hide()
            panel.deleteLater()
