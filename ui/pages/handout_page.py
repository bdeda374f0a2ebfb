"""The handout on the table: its order and look beside the very pages that will be printed."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedLayout, QWidget

from finder.entry import Entry, Kind
from finder.handout.handout import Centre, Handout
from finder.handout.labels import language_names
from ui.kept.board import KeptBoard
from ui.kept.list_keeper import ListKeeper
from ui.pages.handout_columns import HandoutColumns
from ui.pages.handout_empty import HandoutEmpty
from ui.pages.handout_menu import HandoutMenu
from ui.pages.handout_panel import HandoutPanel
from ui.pages.handout_work import HandoutWork
from ui.pages.page import Page
from ui.paper.maker import Drawn, HandoutMaker, Made
from ui.paper.options import HandoutOptions
from ui.paper.print_runner import PrintRunner
from ui.paper.table import HandoutTable
from ui.parts import Parts
from ui.place import PageName, Place
from ui.widgets.handout_form import HandoutForm
from ui.widgets.preview import Preview
from ui.widgets.print_bar import PrintBar

_PAUSE, _TYPED, _SLOW = 60, 400, 500
"""Milliseconds: before pages are made, before options are kept, and until making is called slow."""


class HandoutPage(Page):
    """Whatever is changed here is kept at once, and the preview follows."""

    def __init__(
        self,
        parts: Parts,
        audience: str = "",
        printing: PrintRunner | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self._parts = parts
        self._audience = audience
        self._centre = Centre(parts.policy.centre.name, parts.policy.centre.phone)
        self._table = HandoutTable(parts.keeper.shelf, parts.catalogue, self._centre, today)
        self._options = HandoutOptions()
        self._wanted: Handout | None = None
        self._made: Made | None = None
        self.maker = HandoutMaker(self)
        self.printing = printing or PrintRunner(parent=self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._remembering = QTimer(self, singleShot=True, interval=_TYPED)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW)

    def build(self) -> Iterator[object]:
        """Make the list and the form, then the preview, then put them together."""
        parts, icons = self._parts, self._parts.icons
        lists = ListKeeper(parts.keeper, self)
        self.board = KeptBoard(parts, lists, self)
        yield
        self.form = HandoutForm(icons, language_names(), self._centre)
        yield
        self.bar = PrintBar(icons)
        self.panel = HandoutPanel(icons, self.board.view, self.form, self.bar)
        yield
        self.preview = Preview(icons)
        self.empty = HandoutEmpty(icons, parts.wording)
        yield
        ways = parts.keeper, parts.links
        self.work = HandoutWork(self.bar, self.maker, self.printing, *ways, self)
        self._menu = HandoutMenu(lists, self._table, self.panel.more, self)
        yield
        self.columns = HandoutColumns(self.panel, self.preview, icons)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        yield
        self._stack.addWidget(self.columns)
        self._connect()
        yield

    @property
    def is_settled(self) -> bool:
        """Whether the pages of what lies on the table are shown."""
        return self._made is not None or not self.board.model.rowCount()

    def arrive(self, place: Place) -> None:
        """Show what lies on the table now."""
        self._options = self._table.options()
        self.work.look_for_printers()
        self._wanted = None
        self._show()

    def leave(self) -> None:
        """Keep what is being written, and give the pages' memory back."""
        self._flush()
        self._pause.stop()
        self._slow.stop()
        self.maker.rest()
        self.preview.clear()
        self.work.forget()
        self._made = None

    def first_focus(self) -> QWidget:
        """Return the list, or the way to begin one."""
        return self.board.view if self.board.model.rowCount() else self.empty.browse

    def print_now(self) -> None:
        """Print the handout, with what is still being written."""
        self._flush()
        self.work.print_now()

    def clear(self) -> bool:
        """Close what is open."""
        return self.board.view.close_details()

    def audience_changed(self, audience: str) -> None:
        """Offer the ready-made handouts for an audience."""
        self._audience = audience
        self._show_ready_made()

    def stop(self) -> None:
        """End the threads; the program is closing."""
        self._pause.stop()
        self._flush()
        self.maker.stop()
        self.printing.stop()

    def _connect(self) -> None:
        keeper = self._parts.keeper
        keeper.changed.connect(self._on_changed)
        self.board.going.connect(self.going)
        self.form.changed.connect(self._on_options)
        self.work.printer_chosen.connect(self._on_printer_chosen)
        self.work.troubled.connect(self._on_troubled)
        self.work.pages_wanted.connect(self._typeset)
        self._pause.timeout.connect(self._typeset)
        self._remembering.timeout.connect(self._remember)
        self._slow.timeout.connect(self._on_slow)
        self.maker.made.connect(self._on_made)
        self.maker.drawn.connect(self._on_drawn)
        self.preview.page_wanted.connect(self._on_page_wanted)
        self.preview.cancel_wanted.connect(self._on_cancel_wanted)
        self.preview.cancel_wanted.connect(self.work.give_up)
        self.preview.pages_wanted.connect(self._typeset)
        self.empty.chosen.connect(self._on_ready_made)
        self.empty.browsing.connect(lambda: self.going.emit(Place(PageName.RESULTS)))

    def _show(self) -> None:
        rows = self.board.show(self._table.items())
        self._stack.setCurrentIndex(1 if rows else 0)
        if not rows:
            self._show_ready_made()
        self._lay()

    def _lay(self) -> None:
        laid = self._table.lay(self._options)
        suggested = laid.suggested if laid else self._options.suggested_title("")
        self.form.show_options(self._options, suggested, has_tips=bool(laid and laid.has_tips))
        self._show_heading()
        wanted = laid.handout if laid else None
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if laid is None:
            self.maker.cancel()
            self.preview.show_count(0)
            self.preview.clear()
            self.work.forget()
        else:
            self.work.show_handout(laid.handout, self._options)
            self._pause.start()

    def _typeset(self) -> None:
        self._pause.stop()
        if self._wanted is not None:
            self._slow.start()
            self.maker.make(self._wanted, self.preview.page, self.preview.size_for())

    def _on_slow(self) -> None:
        if self.maker.busy:
            self.preview.show_working()

    def _on_cancel_wanted(self) -> None:
        self.maker.cancel()
        self.preview.show_stopped()

    def _show_heading(self) -> None:
        pages = len(self._made.pages) if self._made else 0
        name = self._parts.keeper.shelf.handout.name
        self.panel.show_heading(name, self.board.model.rows, pages)

    def _show_ready_made(self) -> None:
        handouts = self._parts.catalogue.of_kind(Kind.HANDOUT, self._audience)
        self.empty.show_ready_made(handouts)

    def _flush(self) -> None:
        self.board.flush()
        self.form.flush()
        if self._remembering.isActive():
            self._remember()

    def _on_changed(self) -> None:
        if not self.isVisible():
            return
        if not self._remembering.isActive():
            self._options = self._table.options()
        self._show()

    def _on_options(self, options: HandoutOptions) -> None:
        self._options = options
        self._remembering.start()
        self._lay()

    def _remember(self) -> None:
        self._remembering.stop()
        self._table.remember(self._options)

    def _on_printer_chosen(self, printer: str, both_sides: bool) -> None:  # noqa: FBT001  (a slot)
        self._on_options(replace(self._options, printer=printer, both_sides=both_sides))

    def _on_made(self, made: Made) -> None:
        self._made = made
        self._slow.stop()
        self.preview.show_count(len(made.pages))
        self.work.show_made(made)
        self._show_heading()
        self._on_troubled("")

    def _on_troubled(self, sentence: str) -> None:
        replaced = self._made.replaced if self._made else ""
        warning = self.tr("These characters cannot be printed and were replaced or left out: {0}")
        words = (warning.format(" ".join(replaced)) if replaced else "", sentence)
        self.panel.notice.say("\n".join(filter(None, words)))

    def _on_drawn(self, drawn: Drawn) -> None:
        if self._made is drawn.made:
            self.preview.show_image(drawn.image, drawn.page)
            if drawn.page != self.preview.page:
                self._on_page_wanted(self.preview.page)

    def _on_page_wanted(self, page: int) -> None:
        if self._made is not None and page < len(self._made.pages):
            self.maker.draw(self._made, page, self.preview.size_for())

    def _on_ready_made(self, handout: Entry) -> None:
        self._parts.keeper.add_to_handout(handout.id, handout.title)
