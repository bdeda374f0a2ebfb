"""The contents of a page to read, in a card of their own."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.theme import Theme, Type
from ui.widgets.contents import Contents
from ui.widgets.text import Text

PAD = 20


class ContentsCard(QFrame):
    """`chosen` carries the number of the heading that a person wants to read."""

    chosen = Signal(int)

    def __init__(self, headings: Sequence[str], theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        contents = Contents(headings, theme)
        contents.chosen.connect(self.chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, PAD, PAD, PAD)
        layout.setSpacing(theme.scaled(10))
        layout.addWidget(Text(self.tr("On this page"), Type.SUBHEADING))
        layout.addWidget(contents)
