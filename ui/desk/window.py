"""The caseworker's window: bars around a stack of pages, and the keys that work everywhere."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6 import QtCore  # QtCore.Qt takes 10 ms, which the first window does without
from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.icons import Icons
from ui.pages.page import Page, PageName, Place
from ui.widgets.first_room import FirstRoom
from ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from ui.widgets.side_bar import SideBar
    from ui.widgets.top_bar import TopBar

USUAL_SIZE = (1366, 768)
LEAST_SIZE = (640, 480)
NARROW = 1580
CRAMPED = 800
PLACES = (PageName.HOME, PageName.RESULTS, PageName.GUIDANCE, PageName.SAVED, PageName.HANDOUT)


class DeskWindow(QMainWindow):
    """Shows one page at a time; pages are made when first visited.

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
        self._past: list[Place] = []
        self._ahead: list[Place] = []
        self._place: Place | None = None
        self.wants_letters: Callable[[], bool] = lambda: True
        self.setWindowTitle(self.tr("Signpost"))
        self.setCentralWidget(FirstRoom(self.search, icons.theme))
        icons.theme.changed.connect(self._fit)
        self.search.setFocus()

    def take_size(self, remembered: str) -> None:
        """Take a size such as "1366x768", none beyond the screens; the usual one for odd words."""
        sides = remembered.split("x")
        fit = len(sides) == 2 and all(s.isdecimal() and len(s) < 6 for s in sides)  # noqa: PLR2004
        usual = QtCore.QSize(*USUAL_SIZE)
        most = self.screen().virtualSize().expandedTo(usual)
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(QtCore.QSize(*map(int, sides)).boundedTo(most) if fit else usual)

    def refurnish(
        self, top_bar: "TopBar", side_bar: "SideBar", pages: Mapping[PageName, Callable[[], Page]]
    ) -> None:
        """Make everything anew, as in another language, and stay where the window is."""
        for page in self.visited():
            page.leave()
            page.stop()
        for old in (self.undo_bar, self.focus_ring):
            old.hide()
            old.deleteLater()
        self.setWindowTitle(self.tr("Signpost"))
        self.furnish(top_bar, side_bar, pages)
        self._show(self.place)

    def furnish(
        self, top_bar: "TopBar", side_bar: "SideBar", pages: Mapping[PageName, Callable[[], Page]]
    ) -> None:
        """Put the bars and the stack of pages in; `top_bar` may hold the search field in use."""
        from ui.widgets.banner import Banner  # noqa: PLC0415  (after the first paint)
        from ui.widgets.focus_ring import FocusRing  # noqa: PLC0415
        from ui.widgets.undo_bar import UndoBar  # noqa: PLC0415

        self._makers = pages
        self._pages: dict[PageName, Page] = {}
        self.top_bar = top_bar
        self.side_bar = side_bar
        self.banner = Banner(self._icons)
        self._stack = QStackedWidget()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(side_bar)
        middle.addWidget(self._stack, 1)
        room = QWidget()
        layout = QVBoxLayout(room)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top_bar)
        layout.addWidget(self.banner)
        layout.addLayout(middle, 1)
        self.setCentralWidget(room)
        self.undo_bar = UndoBar(self._icons, self)
        self.focus_ring = FocusRing(self._icons.theme, self)
        for part in (top_bar, side_bar, self.banner, self.undo_bar):
            self._icons.theme.dress(part)
        self._is_furnished = True
        self.search = top_bar.search
        self._connect(room)

    @property
    def place(self) -> Place:
        """Where the window is."""
        return self._place or Place(PageName.HOME)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._page(self.place.page)

    def go(self, place: Place) -> None:
        """Show a place and remember the way back."""
        if self._place is not None and place != self._place:
            self._past.append(self._place)
            self._ahead.clear()
        self._show(place)

    def go_over(self, place: Place) -> None:
        """Show a place instead of the present one, as when a search is typed on."""
        self._show(place)

    def go_back(self) -> None:
        """Show the place before."""
        if self._past:
            self._ahead.append(self.place)
            self._show(self._past.pop())

    def go_forward(self) -> None:
        """Show the place that Back left."""
        if self._ahead:
            self._past.append(self.place)
            self._show(self._ahead.pop())

    def prepare(self, name: PageName) -> None:
        """Make a page before anybody goes there."""
        self._page(name)

    def print_page(self) -> None:
        """Print what is shown."""
        self.page.print_now()

    def visited(self) -> tuple[Page, ...]:
        """Return the pages made so far."""
        return tuple(self._pages.values())

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
        from ui.desk_keys import add_keys  # noqa: PLC0415

        self.side_bar.going.connect(self.go)
        bar = self.top_bar
        bar.home_wanted.connect(lambda: self.go(Place(PageName.HOME)))
        bar.back_wanted.connect(self.go_back)
        bar.help_wanted.connect(lambda: self.go(Place(PageName.HELP)))
        bar.about_wanted.connect(lambda: self.go(Place(PageName.ABOUT)))
        bar.going.connect(self.go)
        bar.search.words_changed.connect(self.words_typed)
        bar.search.left_downwards.connect(self._on_search_left)
        bar.search.escaped.connect(self._on_escape)
        add_keys(self, room)

    def _show(self, place: Place) -> None:
        before = self._stack.currentWidget()
        page = self._page(place.page)
        if isinstance(before, Page) and before is not page:
            before.leave()
        self._place = place
        self._icons.theme.dress(page)
        page.arrive(place)
        self.side_bar.show_place(place)
        self.top_bar.back.setVisible(bool(self._past) and place.page is not PageName.HOME)
        self.top_bar.search.show_words(place.words if place.page is PageName.RESULTS else "")
        page.show()  # ahead of its turn, so that the focus goes nowhere on its way
        if not self.top_bar.search.line.hasFocus():
            (page.first_focus() or self.top_bar.search).setFocus(
                QtCore.Qt.FocusReason.OtherFocusReason
            )
        self._stack.setCurrentWidget(page)
        self._fit()
        self.place_shown.emit(place)

    def _page(self, name: PageName) -> Page:
        if name not in self._pages:
            page = self._makers[name]()
            page.going.connect(self.go)
            page.moved.connect(self.go_over)
            page.audience_wanted.connect(self.top_bar.audience_chosen)
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    def _fit(self) -> None:
        if self._is_furnished:
            room = self.width() * 100 / self._icons.theme.percent
            beside = room >= NARROW or (room >= CRAMPED and self.page.keeps_side_bar)
            self.side_bar.setVisible(beside)

    def _on_search_left(self) -> None:
        if (target := self.page.first_focus()) is not None:
            target.setFocus(QtCore.Qt.FocusReason.TabFocusReason)

    def _on_escape(self) -> None:
        if self.undo_bar.isVisible():
            self.undo_bar.hide()
        elif not self.page.clear() and self.place.page is not PageName.HOME:
            self.go(Place(PageName.HOME))
