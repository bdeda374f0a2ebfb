"""All guidance pages, for whom and how long to read."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from finder.entry import Entry, Kind
from ui.pages.page import Page
from ui.parts import Parts
from ui.place import PageName, Place
from ui.theme import Type
from ui.translation import in_language
from ui.widgets.card import Card
from ui.widgets.grid import Grid
from ui.widgets.painted_card import PaintedCard, Picture, Placed, Words
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text, whole_ending

_EDGES = 18, 16, 18, 14
"""Left, top, right and bottom of a card."""

_ICON = 16


class PageCard(PaintedCard):
    """A page to read: its title, what it is about, and a line of facts at the foot."""

    def __init__(self, entry: Entry, facts: str, icon: str, parts: Parts) -> None:
        super().__init__(parts.icons, f"{entry.title}. {entry.summary} {facts}")
        in_language(self, entry.language)
        self._icon = icon
        self._says = (
            Words(whole_ending(entry.title), Type.SUBHEADING),
            Words(whole_ending(entry.summary), Type.SMALL, "muted"),
            Words(facts, Type.CAPTION, "muted"),
        )

    def words(self) -> Sequence[Words]:
        """Return the title, the summary and the facts."""
        return self._says

    def beside(self) -> int:
        """Return the room beside the words."""
        return self._theme.scaled(_EDGES[0]) + self._theme.scaled(_EDGES[2])

    def arrange(self, width: int) -> tuple[Sequence[Placed], int]:
        """Put the words above each other, the facts at the foot of a card that is taller."""
        scaled = self._theme.scaled
        left, above, _, below = map(scaled, _EDGES)
        wide, side, gap = width - self.beside(), scaled(_ICON), scaled(6)
        title, summary, facts = self._says
        first = self.placed(title, left, above, wide)
        second = self.placed(summary, left, first.end + gap, wide)
        foot = self.placed(facts, left + side + 8, second.end + gap, wide - side - 8)
        high = max(side, foot.box.height())
        middle = second.end + gap + high // 2
        foot.box.moveTop(middle - foot.box.height() // 2)
        icon = QRect(left, middle - side // 2, side, side)
        picture = Placed(Picture(self._icon, "brand", _ICON), icon, low=True)
        least = second.end + gap + high + below
        return (first, second, picture, foot._replace(low=True)), least


class CardsPage(Page):
    """A page of cards in groups, made anew for each audience."""

    def __init__(self, parts: Parts, audience: str) -> None:
        super().__init__()
        self._parts = parts
        self._audience = audience
        self._scroll: Scroll | None = None

    def build(self) -> Iterator[object]:
        """Make the cards, one each step."""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        yield from self._fill()

    def audience_changed(self, audience: str) -> None:
        """Show the pages for an audience."""
        if audience != self._audience:
            self._audience = audience
            for _ in self._fill():
                pass

    def first_focus(self) -> QWidget | None:
        """Return the first card."""
        return self.findChild(Card)

    def heading(self) -> tuple[str, str]:
        """Return the page's title and the line under it."""
        raise NotImplementedError

    def groups(self, audience: str) -> Iterator[tuple[str, Sequence[Entry]]]:
        """Yield headings with what stands under them."""
        raise NotImplementedError

    def card(self, entry: Entry) -> Card:
        """Make the card of an entry."""
        raise NotImplementedError

    def _fill(self) -> Iterator[object]:
        if self._scroll is not None:
            self._scroll.hide()
            self._scroll.deleteLater()
        theme = self._parts.theme
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(theme.size("gutter"), 26, theme.size("gutter"), 24)
        layout.setSpacing(6)
        title, lead = self.heading()
        layout.addWidget(Text(title, Type.DISPLAY))
        layout.addWidget(Text(lead, tone="muted"))
        self._scroll = Scroll(content)
        self._layout.addWidget(self._scroll)
        yield
        for heading, entries in self.groups(self._audience):
            if entries:
                layout.addSpacing(16)
                layout.addWidget(Text(heading, Type.HEADING))
                layout.addSpacing(4)
                grid = Grid(theme.scaled, 290, 3)
                layout.addWidget(grid)
                for entry in entries:
                    grid.add(self.card(entry))
                    yield
        layout.addStretch(1)


class GuidancePage(CardsPage):
    """The guidance pages, those for parents and carers apart from those for professionals."""

    def heading(self) -> tuple[str, str]:
        """Return the page's title and the line under it."""
        return self.tr("Guidance"), self.tr("Short pages to read together or to hand out.")

    def groups(self, audience: str) -> Iterator[tuple[str, Sequence[Entry]]]:
        """Yield the audiences with their pages."""
        for who in self._parts.catalogue.vocabulary.terms("audience"):
            if audience in ("", who.id):
                pages = self._parts.catalogue.of_kind(Kind.GUIDANCE, who.id)
                yield self.tr("For {0}").format(who.label.lower()), pages

    def card(self, entry: Entry) -> Card:
        """Make a card that leads to a page."""
        minutes = self._parts.wording.minutes(entry.minutes)
        card = PageCard(entry, minutes, "book-open", self._parts)
        card.clicked.connect(lambda: self.going.emit(Place(PageName.READING, entry.id)))
        return card
