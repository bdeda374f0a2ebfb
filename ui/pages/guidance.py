"""All guidance pages, for whom and how long to read."""

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from finder.entry import Entry, Kind
from ui.pages.page import Page, PageName, Place
from ui.parts import Parts
from ui.theme import Type
from ui.translation import in_language
from ui.widgets.card import Card
from ui.widgets.grid import Grid
from ui.widgets.icon_label import IconLabel
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text, whole_ending


class PageCard(Card):
    """A page to read: its title, what it is about, and a line of facts."""

    def __init__(self, entry: Entry, facts: str, icon: str, parts: Parts) -> None:
        super().__init__(parts.theme, f"{entry.title}. {entry.summary} {facts}")
        in_language(self, entry.language)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(IconLabel(parts.icons, icon, "brand", 16))
        foot.addWidget(Text(facts, Type.CAPTION, tone="muted"), 1)
        layout = QVBoxLayout(self)
        self.space((18, 16, 18, 14), 6)
        layout.addWidget(Text(whole_ending(entry.title), Type.SUBHEADING))
        layout.addWidget(Text(whole_ending(entry.summary), Type.SMALL, tone="muted"))
        layout.addStretch(1)
        layout.addLayout(foot)
        self.let_through()


class CardsPage(Page):
    """A page of cards in groups, made anew for each audience."""

    def __init__(self, parts: Parts, audience: str) -> None:
        super().__init__()
        self._parts = parts
        self._audience = audience
        self._scroll: Scroll | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._fill()

    def audience_changed(self, audience: str) -> None:
        """Show the pages for an audience."""
        if audience != self._audience:
            self._audience = audience
            self._fill()

    def first_focus(self) -> QWidget | None:
        """Return the first card."""
        return self.findChild(Card)

    def heading(self) -> tuple[str, str]:
        """Return the page's title and the line under it."""
        raise NotImplementedError

    def groups(self, audience: str) -> Iterator[tuple[str, list[Card]]]:
        """Yield headings with their cards."""
        raise NotImplementedError

    def _fill(self) -> None:
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
        for heading, cards in self.groups(self._audience):
            if cards:
                layout.addSpacing(16)
                layout.addWidget(Text(heading, Type.HEADING))
                layout.addSpacing(4)
                grid = Grid(theme.scaled, 290, 3)
                grid.show_widgets(cards)
                layout.addWidget(grid)
        layout.addStretch(1)
        self._scroll = Scroll(content)
        self._layout.addWidget(self._scroll)


class GuidancePage(CardsPage):
    """The guidance pages, those for parents and carers apart from those for professionals."""

    def heading(self) -> tuple[str, str]:
        """Return the page's title and the line under it."""
        return self.tr("Guidance"), self.tr("Short pages to read together or to hand out.")

    def groups(self, audience: str) -> Iterator[tuple[str, list[Card]]]:
        """Yield the audiences with their pages."""
        for who in self._parts.catalogue.vocabulary.terms("audience"):
            if audience in ("", who.id):
                pages = self._parts.catalogue.of_kind(Kind.GUIDANCE, who.id)
                yield (
                    self.tr("For {0}").format(who.label.lower()),
                    [self._card(page) for page in pages],
                )

    def _card(self, page: Entry) -> Card:
        minutes = self._parts.wording.minutes(page.minutes)
        card = PageCard(page, minutes, "book-open", self._parts)
        card.clicked.connect(lambda: self.going.emit(Place(PageName.READING, page.id)))
        return card
