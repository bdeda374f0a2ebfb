"""What the window shows before its bars and pages are there: the search field in its place."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.search_field import SearchField

BEFORE_SEARCH = 153
"""How far from the bar's edge the search field begins at 100 %: behind the program's name."""


class FirstRoom(QWidget):
    """The top bar's ground with the search field, and the window's ground below."""

    def __init__(self, search: SearchField, theme: Theme) -> None:
        super().__init__()
        search.setMaximumWidth(theme.scaled(369))
        bar = QFrame()
        bar.setProperty("look", "surface")
        bar.setFixedHeight(theme.size("bar") - 1)
        rule = QFrame()
        rule.setProperty("look", "rule")
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.scaled(BEFORE_SEARCH), 0, theme.scaled(14), 0)
        row.addWidget(search, 100)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(rule)
        layout.addStretch(1)
        theme.dress(self)
