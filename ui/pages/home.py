"""Home: what a person needs today, ready-made handouts, what was looked at last, and 999."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from finder.catalogue.search import Results
from finder.entry import Kind
from ui.pages.home_cards import HandoutCard, NeedCard
from ui.pages.page import Page, PageName, Place
from ui.parts import Parts
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.emergency import EmergencyStrip
from ui.widgets.flow import Flow
from ui.widgets.grid import Grid
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text

SHOWN_HANDOUTS = 3
SHOWN_RECENT = 4


class HomePage(Page):
    """Where a session starts."""

    def __init__(self, parts: Parts, audience: str = "") -> None:
        super().__init__()
        self._parts = parts
        self._audience = audience
        theme = parts.theme
        self._needs = Grid(theme.scaled, 250, 3)
        self._handouts = Grid(theme.scaled, 250, 3)
        self._see_all = Button(self.tr("See all"), parts.icons, look=Look.LINK)
        self._recent = QWidget()
        self._recent_flow = Flow(gap=8)
        self._cards: list[NeedCard] = []
        self._scroll = Scroll(self._content())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        parts.runner.counted.connect(self._on_counted)
        self._see_all.clicked.connect(lambda: self.going.emit(Place(PageName.READY_MADE)))
        self._fill()

    def arrive(self, place: Place) -> None:
        """Show what was looked at since."""
        self._show_recent()

    def audience_changed(self, audience: str) -> None:
        """Show the needs and handouts of an audience."""
        if audience != self._audience:
            self._audience = audience
            self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Build the cards anew for another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_scroll"):
            self._fill()

    def _content(self) -> QWidget:
        content = QWidget()
        parts, theme = self._parts, self._parts.theme
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Start from a ready-made handout"), Type.HEADING), 1)
        head.addWidget(self._see_all)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(theme.size("gutter"), 26, theme.size("gutter"), 24)
        layout.setSpacing(0)
        lead = self.tr(
            "Choose a need, or start typing. Everything here works without the internet."
        )
        for widget, gap in (
            (Text(self.tr("What would help today?"), Type.DISPLAY), 6),
            (Text(lead, tone="muted"), 22),
            (self._needs, 22),
        ):
            layout.addWidget(widget)
            layout.addSpacing(gap)
        layout.addLayout(head)
        layout.addSpacing(6)
        layout.addWidget(self._handouts)
        layout.addSpacing(22)
        layout.addWidget(EmergencyStrip(parts.icons))
        layout.addSpacing(18)
        layout.addWidget(self._recent)
        layout.addStretch(1)
        return content

    def _fill(self) -> None:
        parts = self._parts
        wanted = [
            need
            for need in parts.catalogue.vocabulary.terms("need")
            if not self._audience or not need.audience or self._audience in need.audience
        ]
        self._cards = [NeedCard(need, parts.icons) for need in wanted]
        for card in self._cards:
            card.clicked.connect(lambda _checked=False, card=card: self._on_need(card))
        self._needs.show_widgets(self._cards)
        handouts = parts.catalogue.of_kind(Kind.HANDOUT, self._audience)
        shown = [HandoutCard(handout, parts.icons) for handout in handouts[:SHOWN_HANDOUTS]]
        for card, handout in zip(shown, handouts, strict=False):
            card.clicked.connect(
                lambda _checked=False, key=handout.id: self.going.emit(
                    Place(PageName.READY_MADE, key)
                )
            )
        self._handouts.show_widgets(shown)
        self._show_recent()

    def _show_recent(self) -> None:
        pass

    def _on_need(self, card: NeedCard) -> None:
        self.going.emit(Place(PageName.RESULTS, filters={"need": (card.need.id,)}))

    def _on_counted(self, results: Results) -> None:
        counts = results.facets["need"]
        for card in self._cards:
            card.show_count(counts.get(card.need.id, 0))
