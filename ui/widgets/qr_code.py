"""A QR code, black on white in every theme so that every phone reads it."""

from functools import lru_cache, partial

from PySide6.QtCore import QEvent, QRect, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.worker import Worker

QUIET = 4
"""Modules of white around the code, as its standard asks for."""

LEAST = 2
"""Pixels that a module has at least."""

Rows = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=64)
def _modules(url: str) -> Rows:
    """Return the code's rows; the same ones are seen again and again."""
    # What makes codes fills 9 MB, which a window that has shown none yet does without.
    from finder.handout.qr import modules  # noqa: PLC0415  (as said above)

    return modules(url)


class QrCode(QWidget):
    """Shows the code of an address, which is made away from the window."""

    def __init__(
        self, url: str, theme: Theme, pixels: int = 128, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixels = pixels
        self._rows: Rows = ()
        self.setAccessibleName(self.tr("QR code for {0}").format(url))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        maker = Worker(self)
        maker.finished.connect(self._on_made)
        maker.run(partial(_modules, url))

    @property
    def rows(self) -> Rows:
        """What is dark, without the white around it; empty until it is made."""
        return self._rows

    def sizeHint(self) -> QSize:
        """Return a square that grows with the text, and with an address that is very long."""
        side = max(self._across * LEAST, self._theme.scaled(self._pixels))
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new look's size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the modules in whole pixels, in the middle."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("qr_light"))
        dark_colour = self._theme.colour("qr_dark")
        step = self.width() // self._across
        edge = (self.width() - len(self._rows) * step) // 2
        for down, row in enumerate(self._rows):
            for across, dark in enumerate(row):
                if dark:
                    left, top = edge + across * step, edge + down * step
                    painter.fillRect(QRect(left, top, step, step), dark_colour)

    @property
    def _across(self) -> int:
        return len(self._rows) + 2 * QUIET

    @Slot(object)
    def _on_made(self, rows: Rows) -> None:
        self._rows = rows
        self.updateGeometry()
        self.update()
