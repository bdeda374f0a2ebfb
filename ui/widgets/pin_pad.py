"""Where the staff type their PIN."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from finder.kiosk.gate import Gate
from ui.icons import Icons
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.on_screen_keyboard import KeyboardKey
from ui.widgets.overlay import Overlay
from ui.widgets.text import Text

LONGEST = 16
DOT = "●"


class PinPad(Overlay):
    """Tries PINs at `gate`; `opened` says that the right one was typed. The digits never show."""

    opened = Signal()

    def __init__(self, gate: Gate, icons: Icons, window: QWidget) -> None:
        super().__init__(icons, window, 460)
        self._gate = gate
        self._pin = ""
        self._waited = False
        self._dots = Text("", Type.TITLE, wrap=False)
        self.body.setSpacing(icons.theme.scaled(10))
        self._dots.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._dots.setAccessibleName(self.tr("Digits typed"))
        self._word = Text("", Type.SMALL, tone="notice")
        self._enter = Button(self.tr("Leave the public screen"), icons, "lock", Look.PRIMARY)
        self._cancel = Button(self.tr("Back to the public screen"), icons)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._show)
        field = QFrame()
        field.setProperty("look", "code")
        QVBoxLayout(field).addWidget(self._dots)
        self.body.addWidget(Text(self.tr("For staff"), Type.HEADING))
        self.body.addWidget(field)
        self.body.addWidget(self._word)
        self.body.addLayout(self._keys(icons))
        self.body.addWidget(self._enter)
        self.body.addWidget(self._cancel)
        self._enter.clicked.connect(self._try)
        self._cancel.clicked.connect(self.dismissed)
        self.dismissed.connect(self.close_pad)

    def open(self, below: int = 0) -> None:
        """Show the empty pad."""
        self._pin = ""
        self._show()
        super().open(below)
        self._second.start()

    def close_pad(self) -> None:
        """Forget the digits and go."""
        self._pin = ""
        self._second.stop()
        self.hide()

    def first_focus(self) -> QWidget | None:
        """Return the pad itself: digits are typed without a field."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return self

    def event(self, event: QEvent) -> bool:
        """Take digits from a keyboard too."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.text().isascii() and event.text().isdigit():
                self._type(event.text())
                return True
            match event.key():
                case Qt.Key.Key_Backspace:
                    self._rub()
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._try()
                    return True
                case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                    return QWidget.event(self, event)
                case _:
                    pass
        return super().event(event)

    def _keys(self, icons: Icons) -> QGridLayout:
        keys = QGridLayout()
        keys.setSpacing(8)
        for place, digit in enumerate("123456789"):
            keys.addWidget(self._key(digit, icons), place // 3, place % 3)
        rub = KeyboardKey(self.tr("Delete a digit"), icons, "delete", words=False)
        rub.clicked.connect(self._rub)
        keys.addWidget(self._key("0", icons), 3, 1)
        keys.addWidget(rub, 3, 2)
        return keys

    def _key(self, digit: str, icons: Icons) -> Button:
        key = KeyboardKey(digit, icons)
        key.clicked.connect(partial(self._type, digit))
        return key

    def _type(self, digit: str) -> None:
        self._pin = (self._pin + digit)[:LONGEST]
        self._word.setText("")
        self._show()

    def _rub(self) -> None:
        self._pin = self._pin[:-1]
        self._show()

    def _try(self) -> None:
        pin, self._pin = self._pin, ""
        if pin and self._gate.open(pin):
            self.close_pad()
            self.opened.emit()
            return
        self._word.setText(self.tr("That is not the PIN.") if pin else "")
        self._show()

    def _show(self) -> None:
        self._dots.setText(DOT * len(self._pin) or " ")
        wait = self._gate.wait
        self._enter.setEnabled(not wait and self._gate.can_open)
        if not self._gate.can_open:
            self._word.setText(self.tr("There is no PIN in the policy of this screen."))
        elif wait:
            self._word.setText(self.tr("Wait %n second(s) before the next try.", "", wait))
        elif self._waited:
            self._word.setText("")
        self._waited = bool(wait)
        self.place()
