"""A list with nothing in it yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from finder.shelf.records import Role
from ui.icons import Icons
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.flow import Flow
from ui.widgets.icon_label import IconLabel
from ui.widgets.text import Text


class KeptEmpty(QFrame):
    """Says how things get here."""

    browsing = Signal()
    importing = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._icon = IconLabel(icons, "bookmark", "brand", 26)
        self._head = Text("", Type.SUBHEADING)
        self._words = Text("", tone="muted")
        self.browse = Button(self.tr("Browse all"), icons, "library", Look.PRIMARY)
        self.take_in = Button(self.tr("Import lists…"), icons, "upload")
        buttons = Flow(gap=8)
        buttons.addWidget(self.browse)
        buttons.addWidget(self.take_in)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self._head)
        column.addWidget(self._words)
        column.addSpacing(10)
        column.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 20)
        layout.setSpacing(16)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, 1)
        self.browse.clicked.connect(self.browsing)
        self.take_in.clicked.connect(self.importing)

    def show_for(self, role: Role, *, imports: bool) -> None:
        """Say it for Saved or for a list."""
        if role is Role.SAVED:
            head = self.tr("Nothing saved yet")
            words = self.tr("Press S on any result, or use “Save”, and it stays here.")
        else:
            head = self.tr("Nothing in this list yet")
            words = self.tr(
                "Add an entry from its own page, or drag, move or copy it here from Saved or from"
                " another list."
            )
        self._icon.show_icon("bookmark" if role is Role.SAVED else "list", "brand")
        self._head.setText(head)
        self._words.setText(words)
        self.take_in.setVisible(imports)
