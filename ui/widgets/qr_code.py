"""A QR code, black on white in every theme so that every phone reads it."""

from functools import lru_cache

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from finder.handout.qr import modules
from ui.theme import Theme

QUIET = 4
"""Modules of white around the code, as its standard asks for."""

_modules = lru_cache(maxsize=64)(modules)
"""Codes are slow to make and the same ones are seen again and again."""


class QrCode(QWidget):
    """Shows the code of an address."""

    def __init__(
        self, url: str, theme: Theme, pixels: int = 128, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixels = pixels
        self._rows = _modules(url)
        self.setAccessibleName(self.tr("QR code for {0}").format(url))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a square that grows with the text, in whole pixels a module."""
        across = len(self._rows) + 2 * QUIET
        side = max(across * 2, self._theme.scaled(self._pixels) // across * across)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new look's size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the modules."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("qr_light"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("qr_dark"))
        step = self.width() / (len(self._rows) + 2 * QUIET)
        for down, row in enumerate(self._rows):
            for across, dark in enumerate(row):
                if dark:
                    left, top = (QUIET + across) * step, (QUIET + down) * step
                    painter.drawRect(QRectF(left, top, step, step))
