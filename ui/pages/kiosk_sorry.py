"""What a public screen shows when its catalogue can no longer be read."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.icons import Icons
from ui.pages.page import Page
from ui.theme import Type
from ui.widgets.emergency import EmergencyStrip
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text


class KioskSorryPage(Page):
    """Says it calmly, and what still works: asking somebody, and 999."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        theme = icons.theme
        content = QWidget()
        column = QVBoxLayout(content)
        gutter = theme.size("gutter")
        column.setContentsMargins(gutter, theme.scaled(40), gutter, theme.scaled(28))
        column.setSpacing(theme.scaled(16))
        column.addWidget(
            Text(self.tr("This screen cannot look anything up just now"), Type.DISPLAY)
        )
        column.addWidget(
            Text(
                self.tr("You did nothing wrong. Please ask a member of staff for help."), Type.PROSE
            )
        )
        column.addStretch(1)
        column.addWidget(EmergencyStrip(icons))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroll(content))
