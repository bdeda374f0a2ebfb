"""One entry on a public screen's handout."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.icons import Icons
from ui.widgets.button import Button, Look
from ui.widgets.margins import margins
from ui.widgets.text import Text


class HandoutRow(QFrame):
    """Its title and, where it `goes`, the way to take it off again: `removed`."""

    removed = Signal()

    def __init__(self, title: str, icons: Icons, *, goes: bool) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.setMinimumHeight(icons.theme.size("button"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(self, 20, 8, 8, 8))
        layout.addWidget(Text(title, strong=True), 1)
        if goes:
            remove = Button(self.tr("Remove"), icons, "x", Look.QUIET)
            remove.setAccessibleName(self.tr("Remove {0}").format(title))
            remove.clicked.connect(self.removed)
            layout.addWidget(remove)
