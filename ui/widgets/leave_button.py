"""The way out that is on every screen."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.icons import Icons
from ui.widgets.button import Button


class LeaveButton(Button):
    """`left` comes at the press, not at the release: there may be no time for both."""

    left = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__("", icons, "log-out", parent=parent)
        self.show_words(self.tr("Leave this page"))
        self.clicked.connect(self.left)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave at once."""
        self.left.emit()
        event.accept()

    def _face(self) -> tuple[str, str]:
        return "ink", ""

    def _ink(self) -> str:
        return "surface"
