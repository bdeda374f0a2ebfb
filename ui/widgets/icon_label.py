"""An icon that stands for itself: decoration beside words, in the theme's colours."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.icons import Icons

_REDRAWN = (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange)


class IconLabel(QLabel):
    """Shows an icon and tints it anew when the theme changes."""

    def __init__(
        self,
        icons: Icons,
        name: str,
        colour: str = "ink",
        pixels: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._icons = icons
        self._what = (name, colour, pixels)
        self._dress()

    def show_icon(self, name: str, colour: str = "ink") -> None:
        """Show another icon at the same size."""
        self._what = (name, colour, self._what[2])
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Tint the icon anew."""
        super().changeEvent(event)
        if event.type() in _REDRAWN and hasattr(self, "_what"):
            self._dress()

    def _dress(self) -> None:
        pixmap = self._icons.pixmap(*self._what)
        self.setPixmap(pixmap)
        self.setFixedSize(pixmap.deviceIndependentSize().toSize())
