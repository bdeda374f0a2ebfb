"""What a public screen shows when it has not been set up as it must be."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.emergency import EmergencyStrip
from ui.widgets.text import Text


class KioskNotice(QWidget):
    """One sentence for the staff, and 999. It cannot be left: what is below is not for visitors."""

    def __init__(self, sentence: str, icons: Icons) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        icons.theme.apply()
        self.setWindowTitle(self.tr("Signpost"))
        self.setProperty("look", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        gutter = icons.theme.size("gutter")
        layout.setContentsMargins(gutter, gutter, gutter, gutter)
        layout.setSpacing(icons.theme.scaled(16))
        layout.addStretch(1)
        layout.addWidget(Text(self.tr("This screen is not ready"), Type.DISPLAY))
        layout.addWidget(Text(sentence))
        layout.addStretch(2)
        layout.addWidget(EmergencyStrip(icons))
        icons.theme.dress(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay."""
        event.ignore()
