"""One ring around whatever has the keyboard's focus, painted over the window."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QMenu,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from ui.theme import Theme
from ui.widgets.paint import rounded

_ROOM = 12
"""Pixels above and below that a widget keeps from the edge it is scrolled to."""

_MOVED = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
    QEvent.Type.ParentChange,
)


class FocusRing(QWidget):
    """Follows the focus inside one window. Lists paint their own ring around the current row.

    Unless it is there `always`, it shows around a line to type into, and around anything else while
    it is keys that lead the focus, as Qt says of the window.
    """

    def __init__(self, theme: Theme, window: QWidget, *, always: bool = True) -> None:
        super().__init__(window)
        self._always = always
        self._theme = theme
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def look_again(self) -> None:
        """Show the ring, or hide it, now that keys are used, or hands."""
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the target and with everything that it lies in."""
        if event.type() in _MOVED:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring and its outline, in the target's shape."""
        if self._target is None or not isValid(self._target):
            return
        ring, outline = self._theme.shape("ring"), self._theme.shape("ring_outline")
        radius = self._theme.shape("control_radius") + ring + outline
        painter = QPainter(self)
        box = self._ring().translated(-self.pos())
        rounded(painter, box, radius, line=self._theme.colour("focus_outline"), width=outline)
        inner = box.adjusted(outline, outline, -outline, -outline)
        rounded(painter, inner, radius - outline, line=self._theme.colour("focus"), width=ring)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        mine = new is not None and new.window() is self.window() and not isinstance(new, QMenu)
        self._target = self._ringed(new) if mine and new is not None else None
        self._reveal()
        step = self._target
        while step is not None and step is not self.window():
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self._place()

    def _reveal(self) -> None:
        """Scroll to where a key has led, which Qt does only inside one scroll area."""
        if self._target is None or QApplication.mouseButtons():
            return
        step = self._target.parentWidget()
        while step is not None and step is not self.window():
            if isinstance(step, QScrollArea) and self._target.height() < step.viewport().height():
                step.ensureWidgetVisible(self._target, 0, _ROOM)
            step = step.parentWidget()

    def _ringed(self, widget: QWidget) -> QWidget | None:
        if isinstance(widget, QAbstractItemView) or widget.property("ring") == "own":
            return None
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return None  # no key leads to a text that was clicked on to be copied
        host = widget.parentWidget()
        if widget.property("ring") == "host" and host is not None:
            return host
        return widget

    def _ring(self) -> QRect:
        assert self._target is not None  # noqa: S101  (only called while there is one)
        out = self._theme.shape("ring") + self._theme.shape("ring_outline")
        top = self._target.mapTo(self.window(), self._target.rect().topLeft())
        return QRect(top, self._target.size()).adjusted(-out, -out, out, out)

    def _wanted(self) -> bool:
        by_key = Qt.WidgetAttribute.WA_KeyboardFocusChange
        typing = isinstance(self.window().focusWidget(), QLineEdit)
        return self._always or typing or self.window().testAttribute(by_key)

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not (target.isVisible() and self._wanted()):
            self.hide()
            return
        seen = self._ring() & self.window().rect()
        step = target.parentWidget()
        while step is not None and step is not self.window():
            # Only what scrolls hides the ring: it may stand out over the edge of any other widget.
            if isinstance(step.parentWidget(), QAbstractScrollArea):
                seen &= QRect(step.mapTo(self.window(), step.rect().topLeft()), step.size())
            step = step.parentWidget()
        self.setGeometry(seen)
        self.setVisible(not seen.isEmpty())
        self.raise_()
        self.update()
