"""The strip that is never behind a click."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.icons import Icons
from ui.widgets.flow import Flow
from ui.widgets.icon_label import IconLabel
from ui.widgets.text import Line


class EmergencyStrip(QFrame):
    """Says what to do when a child is in immediate danger."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "tint")
        first = Line(self.tr("If a child is in immediate danger, call 999."), strong=True)
        second = Line(self.tr("This app cannot contact anyone for you."), tone="muted")
        words = Flow(gap=5)
        words.addWidget(first)
        words.addWidget(second)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(IconLabel(icons, "phone", "ink", 22))
        layout.addLayout(words, 1)
