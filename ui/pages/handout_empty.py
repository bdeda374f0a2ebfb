"""The handout page before anything lies on the table."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from finder.entry import Entry
from ui.icons import Icons
from ui.pages.home_cards import HandoutCard
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.grid import Grid
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text
from ui.wording import Wording


class HandoutEmpty(QWidget):
    """Says how to begin. `chosen` carries a ready-made handout to begin with."""

    chosen = Signal(object)
    browsing = Signal()

    def __init__(self, icons: Icons, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._wording = wording
        theme = icons.theme
        self._cards = Grid(theme.scaled, 300, 2)
        self.browse = Button(self.tr("Browse all"), icons, "library", Look.PRIMARY)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(theme.size("gutter"), 26, theme.size("gutter"), 24)
        layout.setSpacing(theme.scaled(8))
        lead = self.tr(
            "Gather what a family needs, then print it or save it as a PDF. Press H on"
            " any result, or use “Add to handout”."
        )
        layout.addWidget(Text(self.tr("Nothing on the handout yet"), Type.DISPLAY))
        layout.addWidget(Text(lead, tone="muted"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.browse)
        buttons.addStretch(1)
        layout.addSpacing(theme.scaled(8))
        layout.addLayout(buttons)
        layout.addSpacing(theme.scaled(20))
        layout.addWidget(Text(self.tr("Or start from a ready-made handout"), Type.HEADING))
        layout.addWidget(self._cards)
        layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(content))
        self.browse.clicked.connect(self.browsing)

    def show_ready_made(self, handouts: Sequence[Entry]) -> None:
        """Show the ready-made handouts."""
        cards = [self._card(handout) for handout in handouts]
        for card, handout in zip(cards, handouts, strict=True):
            card.clicked.connect(lambda _checked=False, handout=handout: self.chosen.emit(handout))
        self._cards.show_widgets(cards)

    def _card(self, handout: Entry) -> HandoutCard:
        contents = self._wording.contents(len(handout.items), len(handout.tips))
        return HandoutCard(handout, contents, self._icons)
