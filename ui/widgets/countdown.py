"""The question to somebody who may have gone: how long until the screen clears itself."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.overlay import Overlay
from ui.widgets.text import Text

SPOKEN_EVERY = 10


class Countdown(Overlay):
    """`stayed` says that somebody is here."""

    stayed = Signal()

    def __init__(self, icons: Icons, window: QWidget) -> None:
        super().__init__(icons, window, 860)
        self._seconds = Text("", Type.TITLE)
        self._stay = Button(self.tr("I’m still here"), icons, "check", Look.PRIMARY)  # noqa: RUF001  (typography)
        for widget in (
            Text(self.tr("Are you still there?"), Type.HEADING),
            self._seconds,
            Text(self.tr("Nothing that you did here is kept."), tone="muted"),
            self._stay,
        ):
            self.body.addWidget(widget)
        self._stay.clicked.connect(self.stayed)
        self.dismissed.connect(self.stayed)

    def first_focus(self) -> QWidget | None:
        """Return the one button."""
        return self._stay

    def show_seconds(self, seconds: int) -> None:
        """Show, and now and then announce, how many seconds are left."""
        sentence = self.tr("This screen clears in %n second(s)", "", seconds)
        self._seconds.setText(sentence)
        self.place()
        if seconds % SPOKEN_EVERY == 0:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
