"""All ready-made handouts."""

from collections.abc import Iterator

from finder.entry import Entry, Kind
from ui.pages.guidance import CardsPage, PageCard
from ui.pages.page import PageName, Place
from ui.widgets.card import Card


class ReadyMadePage(CardsPage):
    """Each card leads to what is in the handout and to the button that puts it on the table."""

    def heading(self) -> tuple[str, str]:
        """Return the page's title and the line under it."""
        lead = self.tr("Start from one of these, then add and take away as you like.")
        return self.tr("Ready-made handouts"), lead

    def groups(self, audience: str) -> Iterator[tuple[str, list[Card]]]:
        """Yield the audiences with their handouts."""
        for who in self._parts.catalogue.vocabulary.terms("audience"):
            if audience in ("", who.id):
                handouts = self._parts.catalogue.of_kind(Kind.HANDOUT, who.id)
                cards = [self._card(handout) for handout in handouts]
                yield self.tr("For {0}").format(who.label.lower()), cards

    def _card(self, handout: Entry) -> Card:
        facts = self._parts.wording.contents(len(handout.items), len(handout.tips))
        card = PageCard(handout, facts, "file-text", self._parts)
        card.clicked.connect(lambda: self.going.emit(Place(PageName.ENTRY, handout.id)))
        return card
