"""The entries that are related to the one shown."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from finder.entry import Entry
from ui.icons import Icons
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.columns import rule
from ui.widgets.flow import Flow
from ui.widgets.text import Text


class RelatedRow(QFrame):
    """Under a line, in as many lines as they need. `entry_wanted` carries an id."""

    entry_wanted = Signal(str)

    def __init__(self, entries: Sequence[Entry], icons: Icons) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(rule())
        holder = QWidget()
        row = Flow(holder, gap=6)
        row.setContentsMargins(26, 8, 26, 8)
        row.addWidget(Text(self.tr("Related"), Type.SMALL, strong=True, wrap=False))
        for entry in entries:
            button = Button(entry.title, icons, look=Look.LINK)
            button.clicked.connect(lambda _checked=False, key=entry.id: self.entry_wanted.emit(key))
            row.addWidget(button)
        outer.addWidget(holder)
