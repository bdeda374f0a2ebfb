"""All ready-made handouts."""

from collections.abc import Iterator, Sequence

from finder.entry import Entry, Kind
from ui.pages.guidance import CardsPage, PageCard
from ui.place import PageName, Place
from ui.widgets.card import Card


class ReadyMadePage(CardsPage):
    """Each card leads to what is in the handout and to the button that puts it on the table."""

    def heading(self) -> tuple[str, str]:
        """Return the page's title and the line under it."""
        lead = self.tr("Start from one of these, then add and take away as you like.")
        return self.tr("Ready-made handouts"), lead

    def groups(self, audience: str) -> Iterator[tuple[str, Sequence[Entry]]]:
        """Yield the audiences with their handouts."""
        for who in self._parts.catalogue.vocabulary.terms("audience"):
            if audience in ("", who.id):
                handouts = self._parts.catalogue.of_kind(Kind.HANDOUT, who.id)
                yield self.tr("For {0}").format(who.label.lower()), handouts

    def card(self, entry: Entry) -> Card:
        """Make a card that leads to a handout."""
        facts = self._parts.wording.contents(len(entry.items), len(entry.tips))
        card = PageCard(entry, facts, "file-text", self._parts)
        card.clicked.connect(lambda: self.going.emit(Place(PageName.ENTRY, entry.id)))
        return card
