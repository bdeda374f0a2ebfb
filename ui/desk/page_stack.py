"""The desk window's pages: made in small steps, when first wanted or while nobody wants them."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from ui.desk.slices import Slices
from ui.pages.page import Page
from ui.place import PageName


class PageStack(QStackedWidget):
    """Shows one page, or an empty ground until it is made and laid out.

    `begun` carries a page that has just come into being and holds nothing yet, `ready` one that was
    called and is made.
    """

    begun = Signal(object)
    ready = Signal(object)

    def __init__(
        self, makers: Mapping[PageName, Callable[[], Page]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._makers = makers
        self._pages: dict[PageName, Page] = {}
        self._called: Page | None = None
        self._making = Slices(self)
        self._ground = QWidget()
        self.addWidget(self._ground)

    def page(self, name: PageName) -> Page:
        """Return a page, which may not be made yet."""
        if name not in self._pages:
            page = self._makers[name]()
            self._pages[name] = page
            self.addWidget(page)
            page.built.connect(lambda: self._on_built(page))
            self.begun.emit(page)
        return self._pages[name]

    def call(self, name: PageName) -> None:
        """Make a page and say when it is `ready`, at once if it is."""
        self._called = page = self.page(name)
        if page.is_built:
            self._on_built(page)
        else:
            self.setCurrentWidget(self._ground)
            self._making.begin(self.prepare(name))

    def prepare(self, name: PageName) -> Iterator[None]:
        """Make a page, a step each time, unless it is dropped meanwhile."""
        page = self.page(name)
        while self._pages.get(name) is page and page.step():
            _lay_out(page, self.size())
            yield

    def built(self) -> tuple[Page, ...]:
        """Return the pages that are made."""
        return tuple(page for page in self._pages.values() if page.is_built)

    def drop_unbuilt(self) -> None:
        """Begin anew with the pages that are being made, for what they show has changed."""
        for name, page in tuple(self._pages.items()):
            if page is self._called:
                page.finish()
            elif not page.is_built:
                del self._pages[name]
                self.removeWidget(page)
                page.deleteLater()

    def stop(self) -> None:
        """Make no more; the window is closing."""
        self._making.stop()

    def _on_built(self, page: Page) -> None:
        if page is self._called:
            self._making.stop()
            self.ready.emit(page)


def _lay_out(page: Page, size: QSize) -> None:
    """Let what a hidden page holds take its places, or all of it would at the first visit."""
    page.resize(size)
    _settle(page)


def _settle(widget: QWidget) -> None:
    if widget.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):
        widget.setAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent, on=False)
        QCoreApplication.sendEvent(widget, QResizeEvent(widget.size(), QSize()))
    if isinstance(widget, QScrollArea):
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.LayoutRequest))
    layout = widget.layout()
    if layout is not None:
        layout.activate()
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isHidden() and not child.isWindow():
            _settle(child)
