"""Python's cyclic garbage, collected in the window's thread and in no other.

Left to itself Python collects in whichever thread makes objects, and a widget that is destroyed by
a search's thread or a printer's takes the program with it.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 2_000


class Collector(QObject):
    """Collects when Python's own thresholds say so, looking every two seconds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Take collecting over from Python."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give it back."""
        self._timer.stop()
        gc.enable()

    def collect(self) -> None:
        """Collect the oldest generation that is due."""
        due = [
            generation
            for generation, (count, most) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > most
        ]
        if due:
            gc.collect(max(due))
