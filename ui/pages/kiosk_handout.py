"""A public screen's handout: what lies on it, the very page that prints, and one button."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QStackedLayout, QVBoxLayout, QWidget

from finder.entry import Entry
from finder.handout.handout import Centre
from finder.problems import Problem
from finder.shelf.shelf import Shelf
from ui.kiosk.printing import KioskPrinting, PrintState
from ui.pages.kiosk_handout_empty import KioskHandoutEmpty
from ui.pages.page import Page
from ui.paper.maker import Drawn, HandoutMaker, Made
from ui.paper.options import HandoutOptions
from ui.paper.table import HandoutTable
from ui.parts import Parts
from ui.place import Place
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.handout_row import HandoutRow
from ui.widgets.preview import Preview
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text
from ui.widgets.touch import scroll_by_touch

PAUSE = 80
WIDE = 1000
PANEL, PRINT = 540, 240
LEAST_HEIGHT = 800
WIDEST = 16_777_215
PREVIEW_EDGE = 20
"""Pixels that the preview keeps from its edge to its own words."""


class KioskHandoutPage(Page):
    """Prints what the visitor gathered, or one entry alone if the place names it."""

    def __init__(
        self, parts: Parts, audience: str, maker: HandoutMaker, printing: KioskPrinting
    ) -> None:
        super().__init__()
        self._parts = parts
        self._maker = maker
        self._printing = printing
        self._alone = ""
        self._made: Made | None = None
        self._drawn = False
        icons, scaled = parts.icons, parts.theme.scaled
        self._head = Text("", Type.TITLE)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(scaled(10))
        self._word = Text("")
        self._word.setMinimumHeight(scaled(56))
        self._print = Button(self.tr("Print"), icons, "printer", Look.PRIMARY)
        self._preview = Preview(icons)
        self._list, self._foot, self._whole = QWidget(), QWidget(), QWidget()
        self._empty = KioskHandoutEmpty(parts, audience)
        self._room = QGridLayout(self._whole)
        self._stack = QStackedLayout(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._lay_out()
        self._connect()

    @property
    def is_settled(self) -> bool:
        """Whether the first page's picture is there, unless there is none."""
        return self._drawn or self._stack.currentWidget() is self._empty

    def arrive(self, place: Place) -> None:
        """Show what lies on the handout, or the place's entry alone."""
        self._alone = place.what
        self._printing.look_again()
        self._head.setText(self.tr("Print this") if self._alone else self.tr("My handout"))
        self._show_items()

    def leave(self) -> None:
        """Make no more pages."""
        self._pause.stop()
        self._maker.cancel()

    def first_focus(self) -> QWidget | None:
        """Return the button that prints."""
        return self._print if self._print.isEnabled() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the page's picture beside the list where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        theme = self._parts.theme
        gap = theme.scaled(14)
        holder = QWidget()
        holder.setLayout(self._rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        scroll = Scroll(holder)
        scroll_by_touch(scroll)
        self._above = QVBoxLayout(self._list)
        self._above.setSpacing(gap)
        self._above.addWidget(self._head)
        self._above.addWidget(scroll, 1)
        self._below = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._foot)
        self._below.setSpacing(gap)
        self._below.addWidget(self._word, 1)
        self._below.addWidget(self._print)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.setSpacing(0)
        self._stack.addWidget(self._whole)
        self._stack.addWidget(self._empty)

    def _connect(self) -> None:
        self._empty.going.connect(self.going)
        self._parts.keeper.changed.connect(self._on_kept)
        self._maker.made.connect(self._on_made)
        self._maker.drawn.connect(self._on_drawn)
        self._maker.failed.connect(self._on_failed)
        self._printing.changed.connect(self._say)
        self._preview.page_wanted.connect(self._on_page_wanted)
        self._print.clicked.connect(self._on_print)
        self._pause.timeout.connect(self._make)

    def _show_items(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        entries = self._entries()
        for entry in entries:
            self._rows.addWidget(self._row(entry))
        self._rows.addStretch(1)
        self._made, self._drawn = None, False
        self._stack.setCurrentWidget(self._whole if entries else self._empty)
        self._fit()
        self._say()
        if entries:
            self._pause.start()

    def _entries(self) -> tuple[Entry, ...]:
        shelf = self._parts.keeper.shelf
        kept = [item.entry_id for item in shelf.items(shelf.handout.key)]
        return self._parts.catalogue.entries([self._alone] if self._alone else kept)

    def _row(self, entry: Entry) -> QWidget:
        row = HandoutRow(entry.title, self._parts.icons, goes=not self._alone)
        row.removed.connect(lambda: self._parts.keeper.remove_from_handout(entry.id, entry.title))
        return row

    def _make(self) -> None:
        centre = self._parts.policy.centre
        shelf = self._parts.keeper.shelf
        if self._alone:
            shelf = Shelf.open(None)
            for entry in self._entries():
                shelf.add(shelf.handout.key, entry.id, entry.title)
        giver = Centre(centre.name, centre.phone)
        table = HandoutTable(shelf, self._parts.catalogue, giver)
        laid = table.lay(HandoutOptions(language=self._parts.translation.language))
        if self._alone:
            shelf.close()
        if laid is not None:
            self._maker.make(laid.handout, 0, self._preview.size_for())

    def _say(self) -> None:
        pages = len(self._made.pages) if self._made else 0
        state = self._printing.state(pages)
        cap, wait = self._printing.page_cap, self._printing.wait
        ready = self.tr("%n page(s), free to take away.", "", pages) if pages else ""
        words = {
            PrintState.READY: ready or self.tr("Making the pages…"),
            PrintState.PRINTING: self.tr("Printing… Please wait beside the printer."),
            PrintState.PRINTED: self.tr("Sent to the printer. Please take every page with you."),
            PrintState.TOO_LONG: self.tr("This is %n page(s).", "", pages)
            + " "
            + self.tr("This printer gives at most %n page(s). Remove something.", "", cap),
            PrintState.TOO_SOON: self.tr("You can print again in %n second(s).", "", wait),
            PrintState.FAILED: self.tr("This screen cannot print now. Please ask at the desk."),
        }
        self._word.setText(words[state])
        self._print.setEnabled(bool(pages) and state is PrintState.READY)

    def _on_kept(self) -> None:
        if self.isVisible() and not self._alone:
            self._printing.look_again()
            self._show_items()

    def _on_made(self, made: Made) -> None:
        self._made = made
        self._preview.show_count(len(made.pages))
        self._say()

    def _on_drawn(self, drawn: Drawn) -> None:
        self._drawn = True
        self._preview.show_image(drawn.image, drawn.page)

    def _on_failed(self, _problem: Problem) -> None:
        self._word.setText(self.tr("This screen cannot print now. Please ask at the desk."))

    def _on_page_wanted(self, page: int) -> None:
        if self._made is not None:
            self._maker.draw(self._made, page, self._preview.size_for())

    def _on_print(self) -> None:
        if self._made is not None:
            self._printing.print(self._made)

    def _fit(self) -> None:
        scaled, room = self._parts.theme.scaled, self._room
        upright = self.height() > self.width()
        beside = self.width() >= scaled(WIDE) and not upright
        below = upright and self.height() >= scaled(LEAST_HEIGHT)
        for widget in (self._list, self._preview, self._foot):
            room.removeWidget(widget)
        room.addWidget(self._list, 0, 0)
        room.addWidget(self._foot, 2, 0)
        room.addWidget(self._preview, *((0, 1, 3, 1) if beside else (1, 0)))
        room.setColumnMinimumWidth(0, scaled(PANEL) if beside else 0)
        room.setColumnStretch(0, 0 if beside else 1)
        room.setColumnStretch(1, 1 if beside else 0)
        room.setRowStretch(0, 0 if below else 1)
        room.setRowStretch(1, 1 if below else 0)
        self._preview.setVisible(beside or below)
        way = QBoxLayout.Direction
        on_one_line = not beside and self.width() >= scaled(PANEL)
        self._below.setDirection(way.LeftToRight if on_one_line else way.TopToBottom)
        self._print.setMinimumWidth(scaled(PRINT) if on_one_line else 0)
        self._keep_edges(beside=beside)
        most = min(self._list_height(), self.height() * 2 // 5) if below else WIDEST
        self._list.setMaximumHeight(most)
        self._list.setMinimumHeight(most if below else 0)

    def _keep_edges(self, *, beside: bool) -> None:
        """Keep the page's edges, or half of one beside the page's picture."""
        scaled, gutter = self._parts.theme.scaled, self._parts.theme.size("gutter")
        trailing = scaled(24) if beside else gutter
        self._above.setContentsMargins(gutter, scaled(24), trailing, 0)
        self._below.setContentsMargins(gutter, scaled(14), trailing, scaled(24))
        edge = 0 if beside else gutter - PREVIEW_EDGE
        self._preview.setContentsMargins(edge, 0, edge, 0)

    def _list_height(self) -> int:
        """Return the pixels that the head and all rows need."""
        around = self._above.contentsMargins().top() + 2 * self._above.spacing()
        return around + self._head.sizeHint().height() + self._rows.sizeHint().height()
