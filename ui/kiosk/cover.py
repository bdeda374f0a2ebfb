"""The quick exit: a neutral page over everything, painted at once."""

from PySide6.QtCore import QDate, QEvent, QObject, QRect, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Theme, fonts

MINUTE = 60_000
_LIFTING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Cover(QWidget):
    """A plain clock over the whole window. `lifted` is emitted by a touch, Enter or Space.

    It looks the same in every theme and text size, so that it tells nothing of who was here. Its
    colours and fonts are made beforehand: dropping it reads no file and asks nobody.
    """

    lifted = Signal()
    painted = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._ground = theme.colour("cover")
        size, ink = theme.shape, theme.colour("cover_ink")
        self._lines = (
            (fonts.font(size("cover_clock"), QFont.Weight.DemiBold), ink, -80),
            (fonts.font(size("cover_date")), ink, 28),
            (fonts.font(size("cover_hint")), theme.colour("cover_muted"), 150),
        )
        self._words = ("", "", "")
        self.held = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setProperty("ring", "own")
        self.setProperty("spoken", "button")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._on_minute)
        self._tell_the_time()
        window.installEventFilter(self)
        self.hide()

    def drop(self) -> None:
        """Cover the window now; when this returns, it has been painted."""
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.repaint()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def hold(self) -> None:
        """Let nothing lift the cover any more: another process is to take over."""
        self.held = True

    def lift(self) -> None:
        """Show what lies below, if that is allowed."""
        if self.isVisible() and not self.held:
            self.hide()
            self.lifted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Be lifted by a touch or a click that ends here, by Enter and by Space."""
        match event.type():
            case QEvent.Type.MouseButtonRelease | QEvent.Type.TouchEnd:
                self.lift()
                return True
            case QEvent.Type.KeyPress:
                if isinstance(event, QKeyEvent) and event.key() in _LIFTING:
                    self.lift()
                return True
            case _:
                return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and three lines."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ground)
        for (font, colour, below), words in zip(self._lines, self._words, strict=True):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            middle = self.height() // 2 + below
            box = QRect(0, middle - font.pixelSize(), self.width(), 2 * font.pixelSize())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
        self.painted.emit()

    def _tell_the_time(self) -> None:
        now = QTime.currentTime()
        today = self.locale().toString(QDate.currentDate(), "dddd d MMMM")
        self._words = (now.toString("HH:mm"), today, self.tr("Touch to start"))
        self.setAccessibleName(self._words[2])
        self._clock.start(MINUTE - now.msecsSinceStartOfDay() % MINUTE)

    def _on_minute(self) -> None:
        self._tell_the_time()
        self.update()
