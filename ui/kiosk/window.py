"""The public screen's window: a bar, one page at a time, a keyboard, and no way out."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.icons import Icons
from ui.kiosk.bar import KioskBar
from ui.kiosk.cover import Cover
from ui.pages.page import Page
from ui.place import PageName, Place
from ui.spoken import say_page
from ui.widgets.focus_ring import FocusRing
from ui.widgets.on_screen_keyboard import OnScreenKeyboard
from ui.widgets.undo_bar import UndoBar

Makers = Mapping[PageName, Callable[[], Page]]


class KioskWindow(QWidget):
    """Fills the screen and cannot be closed until `let_go`. Pages are made when first visited.

    `place_shown` carries where the visitor is now. Letters are for the search field alone: whoever
    speaks to a computer would set off a search by every word.
    """

    place_shown = Signal(object)

    def __init__(self, icons: Icons) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Signpost"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setMinimumSize(480, 480)
        self._icons = icons
        self._makers: Makers = {}
        self._pages: dict[PageName, Page] = {}
        self._past: list[Place] = []
        self._place = Place(PageName.HOME)
        self._kept = True
        self._line: QWidget | None = None
        self._stack = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self.cover = Cover(icons.theme, self)
        self.focus_ring = FocusRing(icons.theme, self, always=False)
        self._furnish(())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def refurnish(self, centre: str, languages: Sequence[tuple[str, str]]) -> None:
        """Make bar, keyboard and undo bar anew, as in another language."""
        for old in (self.bar, self.keyboard, self.undo_bar):
            old.hide()
            old.deleteLater()
        self._furnish(languages, centre)

    def _furnish(self, languages: Sequence[tuple[str, str]], centre: str = "") -> None:
        self.bar = KioskBar(self._icons, centre, languages, self)
        self.keyboard = OnScreenKeyboard(self._icons)
        self.keyboard.hide()
        self.undo_bar = UndoBar(self._icons, self)
        self._column.insertWidget(0, self.bar)
        self._column.addWidget(self.keyboard)
        for part in (self.bar, self.keyboard, self.undo_bar):
            self._icons.theme.dress(part)
        self.bar.show()
        self.keyboard.closed.connect(self.keyboard.hide)
        self.keyboard.entered.connect(self.keyboard.hide)
        self.bar.back_wanted.connect(self.go_back)
        self.bar.home_wanted.connect(self.start_again)

    @property
    def place(self) -> Place:
        """Where the visitor is."""
        return self._place

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self._place.page)

    def fill_screen(self) -> None:
        """Fill the screen, now and when it is turned; without a window manager too."""
        screen = self.screen()
        screen.geometryChanged.connect(self.setGeometry)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def show_focus(self, shown: bool) -> None:  # noqa: FBT001  (a signal's slot)
        """Show what has the focus to who uses a keyboard, and not to who touches."""
        if shown != self.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            self.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, shown)
            self.focus_ring.look_again()
            if isinstance(rows := self.focusWidget(), QAbstractItemView):
                rows.viewport().update()

    def take_focus(self) -> None:
        """Give the keyboard to the page."""
        page = self.page
        if page is not None:
            say_page(page)
            self._take_focus(page)

    def _take_focus(self, page: Page) -> None:
        (page.first_focus() or page).setFocus(Qt.FocusReason.OtherFocusReason)

    def use_pages(self, makers: Makers) -> None:
        """Take the makers of the pages; those made before go, with all that they show."""
        self._makers = makers
        for page in self._pages.values():
            page.leave()
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._pages = {}

    def go(self, place: Place) -> None:
        """Show a place and remember the way back."""
        if place != self._place:
            self._past.append(self._place)
        self.show_place(place)

    def show_place(self, place: Place) -> None:
        """Show a place in the stead of the present one."""
        before, page = self._stack.currentWidget(), self._page(place.page)
        if isinstance(before, Page) and before is not page:
            before.leave()
        self._place = place
        self._icons.theme.dress(page)
        page.arrive(place)
        self._take_focus(page)  # first: else the stack would find one, and scroll down to it
        self._stack.setCurrentWidget(page)
        self.bar.show_place(home=place.page is PageName.HOME)
        self.take_focus()
        self.place_shown.emit(place)

    def go_back(self) -> None:
        """Show the place before, or home."""
        self.show_place(self._past.pop() if self._past else Place(PageName.HOME))

    def start_again(self) -> None:
        """Show home, with no way back."""
        self._past.clear()
        self.show_place(Place(PageName.HOME))

    def forget(self) -> None:
        """Let go of every page and the way back."""
        self._past.clear()
        self._place = Place(PageName.HOME)
        self.undo_bar.hide()
        self.use_pages({})

    def let_go(self) -> None:
        """Allow the window to be closed: the staff are leaving."""
        self._kept = False
        self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the keyboard again for a line that is touched while it has the focus."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self.keyboard.show()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the keyboard away by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.keyboard.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, whoever asks."""
        event.setAccepted(not self._kept)

    def changeEvent(self, event: QEvent) -> None:
        """Come back from wherever the window manager sent the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self._kept and self.isMinimized():
            self.showFullScreen()

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        line = now if isinstance(now, QLineEdit) and now.window() is self else None
        if line is not None and line is not self._line:
            line.installEventFilter(self)
            self._line = line
        self.keyboard.setVisible(line is not None)

    def _on_moved(self, place: Place) -> None:
        self._place = place

    def _page(self, name: PageName) -> Page:
        if name not in self._pages:
            page = self._makers[name]()
            page.setProperty("ring", "own")
            page.going.connect(self.go)
            page.moved.connect(self._on_moved)
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]
