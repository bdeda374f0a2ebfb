"""Home: what a person needs today, ready-made handouts, what was looked at last, and 999."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from finder.catalogue.search import Results
from finder.entry import Kind
from ui.pages.home_cards import HandoutCard, NeedCard
from ui.pages.page import Page
from ui.pages.recent import Recent
from ui.pages.welcome import Welcome
from ui.parts import Parts
from ui.place import PageName, Place
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.emergency import EmergencyStrip
from ui.widgets.grid import Grid
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SHOWN_HANDOUTS = 4
"""They fill two rows of two; of one row of three the last stays away."""

WELCOMED = "welcomed"


class HomePage(Page):
    """Where a session starts."""

    def __init__(self, parts: Parts, audience: str = "") -> None:
        super().__init__()
        self._parts = parts
        self._audience = audience
        self._welcome: Welcome | None = None
        self._counts: Mapping[str, int] = {}
        self._cards: list[NeedCard] = []

    def build(self) -> "Iterator[object]":
        """Make what stands on the page from top to bottom."""
        parts, theme = self._parts, self._parts.theme
        self._needs = Grid(theme.scaled, 250, 3)
        self._handouts = Grid(theme.scaled, 250, 3, whole_rows=True)
        self._see_all = Button(self.tr("See all"), parts.icons, look=Look.LINK)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        yield from self._content(layout)
        yield from self._fill()
        parts.runner.counted.connect(self._on_counted)
        self._recent.entry_wanted.connect(self._on_entry_wanted)
        self._see_all.clicked.connect(lambda: self.going.emit(Place(PageName.READY_MADE)))

    def arrive(self, place: Place) -> None:
        """Show what was looked at since."""
        self._recent.refresh()

    def audience_changed(self, audience: str) -> None:
        """Show the needs and handouts of an audience."""
        if audience != self._audience:
            self._audience = audience
            for _ in self._fill():
                pass

    def _content(self, outer: QVBoxLayout) -> "Iterator[object]":
        content = QWidget()
        parts, theme = self._parts, self._parts.theme
        layout = QVBoxLayout(content)
        layout.setContentsMargins(theme.size("gutter"), 26, theme.size("gutter"), 12)
        layout.setSpacing(0)
        lead = self.tr(
            "Choose a need, or start typing. Everything here works without the internet."
        )
        first = Text(self.tr("What would help today?"), Type.DISPLAY)
        layout.addWidget(first)
        self._scroll = Scroll(content)
        outer.addWidget(self._scroll)
        yield
        if not parts.keeper.shelf.setting(WELCOMED, ""):
            self._welcome = Welcome(parts.icons)
            self._welcome.finished.connect(self._on_welcomed)
            layout.insertWidget(0, self._welcome)
            yield
        layout.addSpacing(6)
        layout.addWidget(Text(lead, tone="muted"))
        layout.addSpacing(22)
        layout.addWidget(self._needs)
        layout.addSpacing(22)
        layout.addLayout(self._head())
        layout.addSpacing(6)
        layout.addWidget(self._handouts)
        layout.addSpacing(22)
        yield
        yield from self._foot(layout)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Start from a ready-made handout"), Type.HEADING), 1)
        head.addWidget(self._see_all)
        return head

    def _foot(self, layout: QVBoxLayout) -> "Iterator[object]":
        layout.addWidget(EmergencyStrip(self._parts.icons))
        layout.addSpacing(18)
        yield
        self._recent = Recent(self._parts.keeper, self._parts.icons)
        layout.addWidget(self._recent)
        layout.addStretch(1)
        yield

    def _fill(self) -> "Iterator[object]":
        parts = self._parts
        wanted = [
            need
            for need in parts.catalogue.vocabulary.terms("need")
            if not self._audience or not need.audience or self._audience in need.audience
        ]
        self._needs.show_widgets(())
        self._handouts.show_widgets(())
        self._cards = []
        for need in wanted:
            card = NeedCard(need, parts.icons)
            card.clicked.connect(lambda _checked=False, card=card: self._on_need(card))
            self._cards.append(card)
            self._needs.add(card)
            yield
        self._show_counts()
        handouts = parts.catalogue.of_kind(Kind.HANDOUT, self._audience)
        yield
        for handout in handouts[:SHOWN_HANDOUTS]:
            contents = parts.wording.contents(len(handout.items), len(handout.tips))
            card = HandoutCard(handout, contents, parts.icons)
            card.clicked.connect(lambda _checked=False, key=handout.id: self._on_entry_wanted(key))
            self._handouts.add(card)
            yield
        if self._cards:
            QWidget.setTabOrder(self._cards[-1], self._see_all)

    def _on_entry_wanted(self, key: str) -> None:
        self.going.emit(Place(PageName.ENTRY, key))

    def _on_welcomed(self) -> None:
        self._parts.keeper.shelf.set_setting(WELCOMED, "yes")
        if self._welcome is not None:
            self._welcome.hide()

    def _on_need(self, card: NeedCard) -> None:
        self.going.emit(Place(PageName.RESULTS, filters={"need": (card.need.id,)}))

    def _on_counted(self, results: Results) -> None:
        self._counts = results.facets["need"]
        self._show_counts()

    def _show_counts(self) -> None:
        for card in self._cards:
            if card.need.id in self._counts:
                card.show_count(self._counts[card.need.id])
