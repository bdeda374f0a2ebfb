"""The pages as they will be printed, one at a time."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.text import Text

_MARGIN = 24
_TOP = 12
_SCROLL_BAR = 14
_ROOMY = 380
_PAUSE = 90


class _Sheet(QWidget):
    """Paints one page's picture with a line around it, and what to say while there is none."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setProperty("look", "clear")
        self._theme = icons.theme
        self.image = QImage()
        self.shape = QSize(595, 842)
        self.box = QRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.box, self._theme.colour("paper"))
        if not self.image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.box, self.image)
        painter.setPen(self._theme.colour("line"))
        painter.drawRect(self.box.adjusted(0, 0, -1, -1))


class Preview(QWidget):
    """A page, the way to the others, and a closer look.

    `page_wanted` carries the page, counted from 0, that is to be drawn. Pages that take long can be
    cancelled, and asked for again by `pages_wanted`.
    """

    page_wanted = Signal(int)
    cancel_wanted = Signal()
    pages_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = icons.theme
        self._count = 0
        self.page = 0
        self._close_up = False
        self.before = Button(self.tr("Page before"), icons, "chevron-left", Look.ICON, words=False)
        self.after = Button(self.tr("Next page"), icons, "chevron-right", Look.ICON, words=False)
        self.zoom = Button(self.tr("Closer"), icons, "zoom-in", Look.QUIET)
        self.where = Text("", Type.SMALL, strong=True, wrap=False)
        self.cancel = Button(self.tr("Cancel"), icons, look=Look.LINK)
        self.again = Button(self.tr("Make the pages"), icons, look=Look.LINK)
        self._sheet = _Sheet(icons)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._sheet)
        self._area.setProperty("look", "clear")
        self._area.setProperty("spoken", "picture")
        self._area.setAccessibleName(self.tr("Preview of the pages"))
        self._area.viewport().setProperty("look", "clear")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._build()
        self._connect()
        self._area.installEventFilter(self)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Say how many pages there are; the page shown stays if it can."""
        self._count = count
        self.page = max(0, min(self.page, count - 1))
        self.where.setText(self.tr("Page {0} of {1}").format(self.page + 1, count) if count else "")
        self.before.setEnabled(self.page > 0)
        self.after.setEnabled(self.page < count - 1)
        self.zoom.setEnabled(count > 0)
        self._area.setAccessibleDescription(self.where.text())
        self._offer(None)

    def show_working(self) -> None:
        """Say that the pages are being made and offer to cancel it."""
        self.where.setText(self.tr("Making the pages…"))
        self._offer(self.cancel)

    def show_stopped(self) -> None:
        """Say that the pages were not made, and offer to make them."""
        self.where.setText(self.tr("Stopped"))
        self._offer(self.again)

    def show_image(self, image: QImage, page: int) -> None:
        """Show the picture of a page, unless another is wanted by now."""
        if page == self.page:
            self._sheet.image = image
            self._sheet.shape = image.size()
            self._lay_out()

    def clear(self) -> None:
        """Let go of the picture."""
        self._sheet.image = QImage()
        self._sheet.update()

    def turn(self, direction: int) -> None:
        """Show the next page (1) or the one before (-1)."""
        wanted = self.page + direction
        if 0 <= wanted < self._count:
            self.page = wanted
            self.show_count(self._count)
            self._area.verticalScrollBar().setValue(0)
            self.page_wanted.emit(wanted)

    def size_for(self) -> Callable[[QSize], QSize]:
        """Return what gives the pixels to draw a page in from its natural size; for any thread."""
        room, close_up, ratio = self._room(), self._close_up, self.devicePixelRatioF()

        def size(natural: QSize) -> QSize:
            return _fitted(natural, room, close_up=close_up) * ratio

        return size

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn pages with the page keys, wherever the focus is in the preview."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            turns = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
            direction = turns.get(Qt.Key(event.key()), 0)
            if direction:
                self.turn(direction)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture at hand at once, and ask for a sharper one after a pause."""
        super().resizeEvent(event)
        self._lay_out()
        if self._count:
            self._pause.start()

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew for another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_balance"):
            self._lay_out()

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        self.zoom.clicked.connect(self._on_zoom)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.again.clicked.connect(self.pages_wanted)
        self._pause.timeout.connect(self._on_page_changed)

    def _on_page_changed(self) -> None:
        self.page_wanted.emit(self.page)

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 0, 12, 0)
        bar.addWidget(self.zoom)
        bar.addStretch(1)
        bar.addWidget(self.before)
        bar.addWidget(self.where)
        bar.addWidget(self.after)
        bar.addWidget(self.cancel)
        bar.addWidget(self.again)
        bar.addStretch(1)
        self._balance = QSpacerItem(0, 0, QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        bar.addItem(self._balance)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(bar)
        layout.addWidget(self._area, 1)

    def _offer(self, offered: Button | None) -> None:
        for button in (self.cancel, self.again):
            button.setVisible(button is offered)
        for button in (self.before, self.after):
            button.setVisible(offered is None)

    def _lay_out(self) -> None:
        self.zoom.show_only_icon(only=self.width() < self._theme.scaled(_ROOMY))
        wide, policy = self.zoom.sizeHint().width(), QSizePolicy.Policy
        self._balance.changeSize(wide, 0, policy.Maximum, policy.Minimum)
        room = self._room()
        fitted = _fitted(self._sheet.shape, room, close_up=self._close_up)
        whole = room.expandedTo(fitted) + QSize(2 * _MARGIN, 2 * _MARGIN)
        if self._close_up:
            whole.setWidth(self._area.width() - _SCROLL_BAR)
        self._sheet.resize(whole)
        left = (whole.width() - fitted.width()) // 2
        self._sheet.box = QRect(QPoint(left, _TOP), fitted)
        self._sheet.update()

    def _room(self) -> QSize:
        return self._area.maximumViewportSize() - QSize(2 * _MARGIN, 2 * _MARGIN)

    def _on_zoom(self) -> None:
        self._close_up = not self._close_up
        self.zoom.show_words(
            self.tr("Whole page") if self._close_up else self.tr("Closer"),
            "zoom-out" if self._close_up else "zoom-in",
        )
        self._lay_out()
        self.page_wanted.emit(self.page)


def _fitted(natural: QSize, room: QSize, *, close_up: bool) -> QSize:
    """Return a page's size in the room: all of it, or as wide as can be."""
    room = room.expandedTo(QSize(80, 80))
    if close_up:
        wide = max(room.width() - _SCROLL_BAR, 80)
        return QSize(wide, round(natural.height() * wide / max(1, natural.width())))
    return natural.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
