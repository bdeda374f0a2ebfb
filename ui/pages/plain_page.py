"""A page of plain sections, for help and about."""

from collections.abc import Iterator

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
        self._title = title
        self._column = QVBoxLayout()

    def build(self) -> Iterator[object]:
        """Make the title, then one section after another."""
        self._holder = holder = QWidget()
        holder.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(Text(self._title, Type.DISPLAY))
        holder.setMaximumWidth(self._theme.scaled(WIDEST))
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(36, 26, 36, 28)
        row.addWidget(holder, 100)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroll(content))
        yield
        for _ in self.fill():
            yield
        self._column.addStretch(1)

    def fill(self) -> Iterator[object]:
        """Make the sections by `section`, `say` and `add`, a few each step."""
        raise NotImplementedError

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
