"""A list with nothing in it yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from finder.shelf.records import Role
from ui.icons import Icons
from ui.widgets.button import Button, Look
from ui.widgets.flow import Flow
from ui.widgets.text import Text


class KeptEmpty(QWidget):
    """Says how things get here."""

    browsing = Signal()
    importing = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text("", tone="muted")
        self.browse = Button(self.tr("Browse all"), icons, "library", Look.PRIMARY)
        self.take_in = Button(self.tr("Import lists …"), icons, "upload")
        buttons = Flow(gap=8)
        buttons.addWidget(self.browse)
        buttons.addWidget(self.take_in)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self._words)
        layout.addLayout(buttons)
        self.browse.clicked.connect(self.browsing)
        self.take_in.clicked.connect(self.importing)

    def show_for(self, role: Role, *, imports: bool) -> None:
        """Say it for Saved or for a list."""
        if role is Role.SAVED:
            words = self.tr(
                "Nothing saved yet. Press S on any result, or use “Save”, and it stays here."
            )
        else:
            words = self.tr(
                "Nothing in this list yet. Add an entry from its own page, or drag, move or copy it"
                " here from Saved or from another list."
            )
        self._words.setText(words)
        self.take_in.setVisible(imports)
