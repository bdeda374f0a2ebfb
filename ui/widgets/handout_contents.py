"""What a ready-made handout holds."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from finder.entry import Block, BlockKind, Entry, Span
from ui.parts import Parts
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.prose import Prose
from ui.widgets.text import Text


class HandoutContents(QWidget):
    """The entries, each a way to it, and the tips."""

    entry_wanted = Signal(str)

    def __init__(self, handout: Entry, parts: Parts) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(Text(self.tr("What is in it"), Type.SUBHEADING))
        for entry in parts.catalogue.entries(handout.items):
            icon = parts.wording.kind_icon(entry.kind)
            button = Button(entry.title, parts.icons, icon, Look.LINE)
            button.clicked.connect(lambda _checked=False, key=entry.id: self.entry_wanted.emit(key))
            layout.addWidget(button)
        if handout.tips:
            layout.addSpacing(10)
            layout.addWidget(Text(self.tr("Tips to tick off"), Type.SUBHEADING))
            lines = tuple((Span(tip),) for tip in handout.tips)
            layout.addWidget(Prose((Block(BlockKind.BULLETS, lines),), parts.theme))
