"""A page of plain sections, for help and about."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.page import Page
from ui.theme import Theme, Type
from ui.widgets.prose import Prose, plain_block
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text

WIDEST = 590


class PlainPage(Page):
    """A title and sections of paragraphs and other widgets, in one column."""

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__()
        self._holder: QWidget | None = None
        self._theme = theme
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self._column.addWidget(Text(title, Type.DISPLAY))

    def finish(self) -> None:
        """Lay the page out when all its sections are there."""
        self._column.addStretch(1)
        self._holder = holder = QWidget()
        holder.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        holder.setMaximumWidth(self._theme.scaled(WIDEST))
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(36, 26, 36, 28)
        row.addWidget(holder, 100)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroll(content))

    def changeEvent(self, event: QEvent) -> None:
        """Let the column grow with its text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._holder is not None:
            self._holder.setMaximumWidth(self._theme.scaled(WIDEST))

    def section(self, heading: str) -> None:
        """Begin a section."""
        self._column.addSpacing(12)
        self._column.addWidget(Text(heading, Type.HEADING))

    def say(self, paragraph: str) -> None:
        """Add a paragraph."""
        self._column.addWidget(Prose(plain_block(paragraph), self._theme))

    def add(self, widget: QWidget) -> None:
        """Add anything else."""
        self._column.addWidget(widget)
