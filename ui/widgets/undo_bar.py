"""The bar at the bottom that says what was done and takes it back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.icons import Icons
from ui.widgets.button import Button, Look
from ui.widgets.margins import margins
from ui.widgets.paint import rounded
from ui.widgets.text import Text

SECONDS = 10
EDGE = 16
"""Pixels from the window's foot and its far side, where no page has what is pressed most."""


class UndoBar(QWidget):
    """Lies over the foot of its window for ten seconds, longer while pointed at or focused."""

    def __init__(self, icons: Icons, window: QWidget) -> None:
        super().__init__(window)
        self._host = window
        self._icons = icons
        self._take_back: Callable[[], None] | None = None
        self._sentence = Text("", wrap=False)
        self._undo = Button(self.tr("Undo"), icons, look=Look.LINK)
        self._way = Button("", icons, look=Look.LINK)
        self._lead: Callable[[], None] | None = None
        self._close = Button(self.tr("Close this message"), icons, "x", Look.QUIET, words=False)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SECONDS * 1000)
        self._timer.timeout.connect(self._on_time)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(window, 20, 6, 8, 6))
        layout.setSpacing(16)
        for widget in (self._sentence, self._undo, self._way, self._close):
            layout.addWidget(widget)
        self._undo.clicked.connect(self.undo)
        self._way.clicked.connect(self._on_way)
        self._close.clicked.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    @property
    def sentence(self) -> str:
        """What the bar says, "" while it is hidden."""
        return self._sentence.text() if self.isVisible() else ""

    def tell(self, sentence: str) -> None:
        """Say what was done; there is nothing to take back."""
        self.offer(sentence, None)

    def offer(self, sentence: str, take_back: Callable[[], None] | None) -> None:
        """Say what was done, with a button that calls `take_back`."""
        self._show(sentence, take_back, self.tr("Undo"))
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def follow(self, sentence: str, stop: Callable[[], None] | None) -> None:
        """Say what is going on as long as it lasts, with a button that stops it; "" ends that.

        It waits for a message that is shown and may still be taken back.
        """
        following = self.isVisible() and not self._timer.isActive()
        if not sentence:
            self.setHidden(following or self.isHidden())
        elif following or not self.isVisible():
            self._show(sentence, stop, self.tr("Cancel"))
            if not following:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def lead_to(self, words: str, lead: Callable[[], None]) -> None:
        """Offer a way from what has just been told to where it can be seen."""
        self._lead = lead
        self._way.show_words(words)
        self._way.show()
        self._place()

    def undo(self) -> None:
        """Take back what the bar tells of; nothing if it has gone."""
        if self.isVisible() and self._take_back is not None:
            take_back, self._take_back = self._take_back, None
            self.hide()
            take_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar's ground."""
        theme = self._icons.theme
        rounded(
            QPainter(self),
            self.rect(),
            theme.shape("card_radius"),
            fill=theme.colour("surface"),
            line=theme.colour("ink"),
            width=2,
        )

    def _show(self, sentence: str, act: Callable[[], None] | None, words: str) -> None:
        self._take_back = act
        self._sentence.setText(sentence)
        self._undo.show_words(words)
        self._undo.setVisible(act is not None)
        self._way.hide()
        self.show()
        self._place()
        self.raise_()

    def _on_way(self) -> None:
        self.hide()
        if self._lead is not None:
            self._lead()

    def _place(self) -> None:
        room = self._host.size()
        size = self.sizeHint()
        wide = min(size.width(), room.width() - 2 * EDGE)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = EDGE if mirrored else room.width() - wide - EDGE
        self.setGeometry(left, room.height() - size.height() - EDGE, wide, size.height())

    def _on_time(self) -> None:
        if self.underMouse() or self._undo.hasFocus() or self._close.hasFocus():
            self._timer.start()
        else:
            self.hide()
