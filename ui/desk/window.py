"""The caseworker's window: bars around a stack of pages, and the keys that work everywhere."""

from typing import TYPE_CHECKING

from PySide6 import QtCore  # QtCore.Qt takes 10 ms, which the first window does without
from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from ui.desk.history import History
from ui.icons import Icons
from ui.pages.page import Page
from ui.place import PageName, Place
from ui.widgets.first_room import FirstRoom
from ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.desk.furniture import Furniture

USUAL_SIZE = (1366, 768)
LEAST_SIZE = (640, 480)
NARROW = 1580
CRAMPED = 800


class DeskWindow(QMainWindow):
    """Shows one page at a time; `place_shown` follows when the page is there.

    Until it is furnished it has a search field and nothing else, and takes words already.
    """

    painted = Signal()
    closed = Signal()
    words_typed = Signal(str)
    place_shown = Signal(object)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._is_furnished = False
        self.search = SearchField(icons, bare=True)
        self._history = History()
        self._place: Place | None = None
        self._waiting = False
        self.wants_letters: Callable[[], bool] = lambda: True
        self.setWindowTitle(self.tr("Signpost"))
        self.setCentralWidget(FirstRoom(self.search, icons.theme))
        icons.theme.changed.connect(self._fit)
        self.search.setFocus()

    def take_size(self, remembered: str) -> None:
        """Take a size such as "1366x768", none beyond the screens; the usual one for odd words."""
        sides = remembered.split("x")
        fit = len(sides) == 2 and all(s.isdecimal() and len(s) < 6 for s in sides)  # noqa: PLR2004  (two sides of at most five digits)
        usual = QtCore.QSize(*USUAL_SIZE)
        most = self.screen().virtualSize().expandedTo(usual)
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(QtCore.QSize(*map(int, sides)).boundedTo(most) if fit else usual)

    @property
    def is_furnished(self) -> bool:
        """Whether the bars and pages are there."""
        return self._is_furnished

    def clear(self, room: QWidget) -> None:
        """Let go of everything in the window, and fill it with a room to be furnished."""
        self.stop()
        if self._is_furnished:
            for old in (self.undo_bar, self.focus_ring):
                old.hide()
                old.deleteLater()
        self._is_furnished = False
        self.setCentralWidget(room)

    def furnish(self, furniture: "Furniture") -> None:
        """Use the bars and pages that are in the window's room."""
        room, self.top_bar, self.banner, self.side_bar, self.pages = furniture[:5]
        self.undo_bar, self.focus_ring = furniture[5:]
        self.setWindowTitle(self.tr("Signpost"))
        self.search = self.top_bar.search
        self._is_furnished = True
        self._connect(room)

    @property
    def place(self) -> Place:
        """Where the window is."""
        return self._place or Place(PageName.HOME)

    @property
    def page(self) -> Page:
        """The page that is called for, made at once if it is still being made."""
        page = self.pages.page(self.place.page)
        page.finish()
        return page

    def go(self, place: Place) -> None:
        """Show a place and remember the way back."""
        if self._place is not None and place != self._place:
            self._history.leave(self._place)
        self._show(place)

    def go_over(self, place: Place) -> None:
        """Show a place instead of the present one, as when a search is typed on."""
        self._show(place)

    def go_back(self) -> None:
        """Show the place before."""
        if place := self._history.back(self.place):
            self._show(place)

    def go_forward(self) -> None:
        """Show the place that Back left."""
        if place := self._history.forward(self.place):
            self._show(place)

    def print_page(self) -> None:
        """Print what is shown."""
        self.page.print_now()

    def visited(self) -> tuple[Page, ...]:
        """Return the pages made so far."""
        return self.pages.built() if self._is_furnished else ()

    def stop(self) -> None:
        """End what goes on behind the pages; they are not shown again."""
        for page in self.visited():
            page.leave()
            page.stop()
        if self._is_furnished:
            self.pages.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start a search from whatever is typed and nobody wanted."""
        text = event.text()
        plain = event.modifiers() in (
            QtCore.Qt.KeyboardModifier.NoModifier,
            QtCore.Qt.KeyboardModifier.ShiftModifier,
        )
        if plain and text.isprintable() and text.strip() and self.wants_letters():
            self.search.start_with(text)
        elif event.key() == QtCore.Qt.Key.Key_Escape and self._is_furnished:
            self._on_escape()
        elif not (self._is_furnished and self.page.turned(event.key())):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Answer a mouse's own back and forward buttons."""
        if event.button() is QtCore.Qt.MouseButton.BackButton:
            self.go_back()
        elif event.button() is QtCore.Qt.MouseButton.ForwardButton:
            self.go_forward()
        super().mouseReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the side bar's room where the window is narrow."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say that the window is seen."""
        super().paintEvent(event)
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the window goes."""
        self.closed.emit()
        super().closeEvent(event)

    def _connect(self, room: QWidget) -> None:
        from ui.desk.keys import add_keys  # noqa: PLC0415  (after the first paint)

        self.side_bar.going.connect(self.go)
        self.pages.begun.connect(self._on_page_begun)
        self.pages.ready.connect(self._on_page_ready)
        bar = self.top_bar
        bar.home_wanted.connect(lambda: self.go(Place(PageName.HOME)))
        bar.back_wanted.connect(self.go_back)
        bar.help_wanted.connect(lambda: self.go(Place(PageName.HELP)))
        bar.about_wanted.connect(lambda: self.go(Place(PageName.ABOUT)))
        bar.going.connect(self.go)
        self.search.words_changed.connect(self.words_typed)
        self.search.left_downwards.connect(self._on_search_left)
        self.search.escaped.connect(self._on_escape)
        add_keys(self, room)

    def _show(self, place: Place) -> None:
        before = self.pages.currentWidget()
        page = self.pages.page(place.page)
        if isinstance(before, Page) and before is not page:
            before.leave()
        self._place = place
        self.side_bar.show_place(place)
        self.top_bar.back.setVisible(self._history.has_past and place.page is not PageName.HOME)
        self.search.show_words(place.words if place.page is PageName.RESULTS else "")
        self._waiting = not page.is_built
        if self._waiting and not self.search.line.hasFocus():
            self.pages.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        self._fit()
        self.pages.call(place.page)

    def _on_page_begun(self, page: Page) -> None:
        self._icons.theme.dress(page)
        page.going.connect(self.go)
        page.moved.connect(self.go_over)
        page.audience_wanted.connect(self.top_bar.audience_chosen)

    def _on_page_ready(self, page: Page) -> None:
        self._icons.theme.dress(page)
        page.arrive(self.place)
        page.show()  # ahead of its turn, so that the focus goes nowhere on its way
        moved = self._waiting and self.focusWidget() is not self.pages
        if not (moved or self.search.line.hasFocus()):
            (page.first_focus() or self.search).setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        self.pages.setCurrentWidget(page)
        self.place_shown.emit(self.place)

    def _fit(self) -> None:
        if self._is_furnished:
            room = self.width() * 100 / self._icons.theme.percent
            keeps = self.pages.page(self.place.page).keeps_side_bar
            self.side_bar.setVisible(room >= NARROW or (room >= CRAMPED and keeps))

    def _on_search_left(self) -> None:
        if (target := self.page.first_focus()) is not None:
            target.setFocus(QtCore.Qt.FocusReason.TabFocusReason)

    def _on_escape(self) -> None:
        if self.undo_bar.isVisible():
            self.undo_bar.hide()
        elif not self.page.clear() and self.place.page is not PageName.HOME:
            self.go(Place(PageName.HOME))
