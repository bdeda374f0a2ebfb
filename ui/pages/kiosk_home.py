"""A public screen's home: what would help, a search, the handout, and 999."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from finder.entry import Term
from ui.icons import Icons
from ui.pages.kiosk_ready_made import KioskReadyMade
from ui.pages.page import Page
from ui.parts import Parts
from ui.place import PageName, Place
from ui.theme import Type
from ui.widgets.card import Card
from ui.widgets.count_button import CountButton
from ui.widgets.emergency import EmergencyStrip
from ui.widgets.icon_label import IconLabel
from ui.widgets.need_tiles import NeedTile, NeedTiles
from ui.widgets.paint import rounded
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text
from ui.widgets.touch import scroll_by_touch

ROOMY = 900
"""Pixels of the page's height at 100 % text from which tiles say more."""

NARROW = 420
"""Pixels at 100 % under which the way to the handout stands below the search."""

READY_MADE = 6


class SearchCard(Card):
    """Looks like the search field that it leads to."""

    def __init__(self, words: str, icons: Icons) -> None:
        super().__init__(icons.theme, words)
        self._icons = icons
        theme = icons.theme
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.scaled(26), 0, theme.scaled(26), 0)
        layout.setSpacing(theme.scaled(16))
        layout.addWidget(IconLabel(icons, "search", "ink", 26))
        layout.addWidget(Text(words, tone="muted"), 1)
        self.setFixedHeight(theme.size("field"))
        self.let_through()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a field's ground and line."""
        theme = self._icons.theme
        fill = theme.colour("brand_tint" if self.isDown() else "surface")
        radius, line = theme.shape("control_radius"), theme.colour("brand")
        rounded(QPainter(self), self.rect(), radius, fill=fill, line=line, width=2)


class KioskHomePage(Page):
    """Where a visit starts; `audience` is the policy's, "" for everyone."""

    def __init__(self, parts: Parts, audience: str) -> None:
        super().__init__()
        self._parts = parts
        tiles = [self._tile(need) for need in self._wanted(audience)]
        self._needs = NeedTiles(tiles, parts.theme.scaled)  # first: Tab goes by order of making
        self._search = SearchCard(self.tr("Search"), parts.icons)
        self._handout = CountButton(self.tr("My handout"), parts.icons, "printer")
        self._handout.setMinimumHeight(parts.theme.size("field"))
        self._ready_made = QWidget()
        self._show_ready_made(audience)
        scroll = Scroll(self._content())
        scroll_by_touch(scroll)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self._search.clicked.connect(
            lambda: self.going.emit(Place(PageName.RESULTS, what="search"))
        )
        self._handout.clicked.connect(lambda: self.going.emit(Place(PageName.HANDOUT)))

    def arrive(self, place: Place) -> None:
        """Show how much lies on the handout."""
        self._handout.show_count(len(self._parts.keeper.handout_ids))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room that there is: two columns and ready-made handouts on an upright screen."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = self.width() * 100 / self._parts.theme.percent < NARROW
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        upright = self.height() > self.width()
        roomy = self.height() >= self._parts.theme.scaled(ROOMY)
        self._needs.use(2 if upright else 3, roomy=roomy)
        self._ready_made.setVisible(upright)

    def _content(self) -> QWidget:
        content = QWidget()
        theme = self._parts.theme
        gutter = theme.size("gutter")
        layout = QVBoxLayout(content)
        layout.setContentsMargins(gutter, theme.scaled(28), gutter, theme.scaled(24))
        layout.setSpacing(theme.scaled(6))
        lead = self.tr("Nothing you do here is saved. It clears itself when you walk away.")
        not_hidden = self.tr(
            "“Leave this page” covers the screen at once. It cannot hide what somebody has already"
            " seen, what is on paper, or what your phone remembers."
        )
        layout.addWidget(Text(self.tr("What would help today?"), Type.DISPLAY))
        layout.addWidget(Text(lead, tone="muted"))
        layout.addSpacing(theme.scaled(16))
        layout.addWidget(self._needs, 1)
        layout.addSpacing(theme.scaled(14))
        layout.addLayout(self._search_row())
        layout.addWidget(self._ready_made)
        layout.addSpacing(theme.scaled(14))
        layout.addWidget(EmergencyStrip(self._parts.icons))
        layout.addSpacing(theme.scaled(8))
        layout.addWidget(Text(not_hidden, Type.SMALL, tone="muted"))
        return content

    def _search_row(self) -> QBoxLayout:
        self._row = row = QHBoxLayout()
        row.setSpacing(16)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._search.setSizePolicy(policy)
        row.addWidget(self._search, 1)
        row.addWidget(self._handout, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _show_ready_made(self, audience: str) -> None:
        theme = self._parts.theme
        handouts = KioskReadyMade(self._parts, audience, 2, READY_MADE)
        handouts.going.connect(self.going)
        layout = QVBoxLayout(self._ready_made)
        layout.setContentsMargins(0, theme.scaled(22), 0, theme.scaled(8))
        layout.setSpacing(theme.scaled(12))
        layout.addWidget(Text(self.tr("Ready-made handouts"), Type.HEADING))
        layout.addWidget(handouts)

    def _wanted(self, audience: str) -> list[Term]:
        terms = self._parts.catalogue.vocabulary.terms("need")
        return [need for need in terms if not audience or audience in need.audience]

    def _tile(self, need: Term) -> NeedTile:
        tile = NeedTile(need, self._parts.icons)
        place = Place(PageName.RESULTS, filters={"need": (need.id,)})
        tile.clicked.connect(lambda: self.going.emit(place))
        return tile
