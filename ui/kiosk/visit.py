"""A visit to a public screen: how long it has been idle, and when it is over."""

from PySide6.QtCore import QObject, QTimer, Signal

WARNING = 20
"""Seconds of countdown before an idle visit ends: what WCAG 2.2.1 asks for at least."""

SECOND = 1000


class Visit(QObject):
    """Counts idle time. `idling` carries the seconds left, once a second; `stirred` takes it back.

    `over` is emitted when nobody has stirred for the policy's time.
    """

    idling = Signal(int)
    stirred = Signal()
    over = Signal()

    def __init__(self, idle_seconds: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = 0
        self._paused = 0
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval((idle_seconds - WARNING) * SECOND)
        self._quiet.timeout.connect(self._on_quiet)
        self._second = QTimer(self)
        self._second.setInterval(SECOND)
        self._second.timeout.connect(self._on_second)

    @property
    def is_going_on(self) -> bool:
        """Whether idle time is being counted, or would be but for a pause."""
        return bool(self._paused) or self._quiet.isActive() or self._second.isActive()

    def start(self) -> None:
        """Begin to count."""
        self._paused = 0
        self._quiet.start()

    def end(self) -> None:
        """Count no more."""
        self._paused = 0
        self._quiet.stop()
        self._second.stop()

    def stir(self) -> None:
        """Start the idle time afresh: somebody is here."""
        if self._paused or not self.is_going_on:
            return
        counting_down = self._second.isActive()
        self._second.stop()
        self._quiet.start()
        if counting_down:
            self.stirred.emit()

    def pause(self) -> None:
        """Count no idle time while something is being printed; pauses add up."""
        if self.is_going_on:
            self.stir()
            self._paused += 1
            self._quiet.stop()

    def resume(self) -> None:
        """Count again, from the start."""
        if self._paused:
            self._paused -= 1
            if not self._paused:
                self._quiet.start()

    def _on_quiet(self) -> None:
        self._left = WARNING
        self._second.start()
        self.idling.emit(self._left)

    def _on_second(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.idling.emit(self._left)
            return
        self.end()
        self.over.emit()
