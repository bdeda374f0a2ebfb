"""Ready-made handouts as a public screen offers them: on an upright home, and to begin with."""

from PySide6.QtCore import Signal

from finder.entry import Kind
from ui.pages.home_cards import HandoutCard
from ui.parts import Parts
from ui.place import PageName, Place
from ui.widgets.grid import Grid

LEAST_CARD = 330


class KioskReadyMade(Grid):
    """The handouts for `audience` ("" for everyone), at most so many; `going` carries a place."""

    going = Signal(object)

    def __init__(self, parts: Parts, audience: str, columns: int, most: int | None = None) -> None:
        super().__init__(parts.theme.scaled, LEAST_CARD, columns)
        handouts = parts.catalogue.of_kind(Kind.HANDOUT, audience)[:most]
        cards: list[HandoutCard] = []
        for handout in handouts:
            contents = parts.wording.contents(len(handout.items), len(handout.tips))
            card = HandoutCard(handout, contents, parts.icons)
            place = Place(PageName.ENTRY, handout.id)
            card.clicked.connect(lambda _=False, place=place: self.going.emit(place))
            cards.append(card)
        self.show_widgets(cards)
