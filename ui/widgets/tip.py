"""What a button without words is called, for whoever points at it or comes to it by keyboard.

Qt's own tips go when the pointer moves onto them and never come by keyboard (WCAG 1.4.13).
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from ui.theme import Density, Theme

DELAY, GRACE = 500, 250
"""Milliseconds from pointing to a tip, and from pointing elsewhere to its end."""

APART = 8
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Tip(QLabel):
    """A label over the window, by a spot in `host`. It stays while it is pointed at; Esc ends it.

    A public screen shows none: it is made for touch.
    """

    def __init__(self, host: QWidget, theme: Theme) -> None:
        super().__init__(host.window())
        self._host = host
        self._theme = theme
        self._spot = QRect()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", "tip")
        theme.dress(self)
        self.hide()
        self._coming, self._going = QTimer(self), QTimer(self)
        for timer, pause, answer in (
            (self._coming, DELAY, self._appear),
            (self._going, GRACE, self.hide),
        ):
            timer.setSingleShot(True)
            timer.setInterval(pause)
            timer.timeout.connect(answer)
        host.destroyed.connect(self.deleteLater)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.end)

    def offer(self, words: str, spot: QRect, *, at_once: bool = False) -> None:
        """Say `words` by `spot`, unless it is left again at once."""
        if self._theme.density is Density.KIOSK:
            return
        self._going.stop()
        if (words, spot) == (self.text(), self._spot) and self.isVisible():
            return
        self.hide()
        self.setText(words)
        self._spot = spot
        self._coming.start(0 if at_once else DELAY)

    def is_by(self, point: QPoint) -> bool:
        """Say whether it is by a spot that holds `point`."""
        return self.isVisible() and self._spot.contains(point)

    def withdraw(self) -> None:
        """Go in a moment, unless the pointer comes to the tip itself."""
        self._coming.stop()
        if self.isVisible() and not self._going.isActive():
            self._going.start()

    def end(self) -> None:
        """Go now."""
        self._coming.stop()
        self._going.stop()
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Stay while the pointer is here."""
        if event.type() == QEvent.Type.Enter:
            self._going.stop()
        elif event.type() == QEvent.Type.Leave:
            self.withdraw()
        return super().event(event)

    def _appear(self) -> None:
        window = self._host.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self.ensurePolished()
        self.adjustSize()
        spot = QRect(self._host.mapTo(window, self._spot.topLeft()), self._spot.size())
        x = min(max(spot.center().x() - self.width() // 2, 0), window.width() - self.width())
        below = spot.bottom() + APART
        fits = below + self.height() <= window.height()
        self.move(QPoint(x, below if fits else spot.top() - APART - self.height()))
        self.show()
        self.raise_()


class _ButtonTip(QObject):
    """Offers a button's name while it shows no words."""

    def __init__(self, button: QAbstractButton, theme: Theme) -> None:
        super().__init__(button)
        self._button = button
        self._theme = theme
        self._tip: Tip | None = None
        self.wanted = True
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer and the focus."""
        kind = event.type()
        if kind == QEvent.Type.Enter:
            self._offer()
        elif kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            if event.reason() in _BY_KEYBOARD:
                self._offer(at_once=True)
        elif self._tip is not None:
            if kind == QEvent.Type.Leave and not self._button.hasFocus():
                self._tip.withdraw()
            elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.MouseButtonPress):
                self._tip.end()
        return False

    def _offer(self, *, at_once: bool = False) -> None:
        if self.wanted:
            self._tip = self._tip or Tip(self._button, self._theme)
            spot = self._button.rect()
            self._tip.offer(self._button.accessibleName(), spot, at_once=at_once)


def show_name(button: QAbstractButton, theme: Theme, *, wanted: bool) -> None:
    """Show a button's name in a tip from now on, or no longer."""
    tip = button.findChild(_ButtonTip)
    if tip is None and wanted:
        tip = _ButtonTip(button, theme)
    if tip is not None:
        tip.wanted = wanted
