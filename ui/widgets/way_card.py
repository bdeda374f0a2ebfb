"""A way to another place, as wide as its column: words that wrap, and a chevron at their end."""

from PySide6.QtWidgets import QHBoxLayout

from ui.icons import Icons
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.text import Text


class WayCard(Card):
    """Leads where its words say."""

    def __init__(self, words: str, icons: Icons) -> None:
        super().__init__(icons.theme, words)
        layout = QHBoxLayout(self)
        self.space((20, 12, 16, 12), 14)
        layout.addWidget(Text(words, strong=True), 1)
        layout.addWidget(IconLabel(icons, "chevron-right", "ink", 22))
        self.setMinimumHeight(icons.theme.size("button"))
        self.let_through()
