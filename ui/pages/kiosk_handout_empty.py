"""A public screen's handout before anything lies on it: how to begin."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.kiosk_ready_made import KioskReadyMade
from ui.pages.page import Page
from ui.parts import Parts
from ui.place import PageName, Place
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.icon_label import IconLabel
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text
from ui.widgets.touch import scroll_by_touch

COLUMNS = 3


class KioskHandoutEmpty(Page):
    """Leads to the search, and to the ready-made handouts."""

    def __init__(self, parts: Parts, audience: str) -> None:
        super().__init__()
        scaled, gutter = parts.theme.scaled, parts.theme.size("gutter")
        ready_made = KioskReadyMade(parts, audience, COLUMNS)
        ready_made.going.connect(self.going)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(gutter, scaled(28), gutter, scaled(28))
        layout.setSpacing(scaled(16))
        layout.addWidget(Text(self.tr("My handout"), Type.TITLE))
        layout.addWidget(self._how_to_begin(parts))
        layout.addSpacing(scaled(12))
        layout.addWidget(Text(self.tr("Or start from a ready-made handout"), Type.HEADING))
        layout.addWidget(ready_made)
        layout.addStretch(1)
        scroll = Scroll(content)
        scroll_by_touch(scroll)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _how_to_begin(self, parts: Parts) -> QWidget:
        card, pad = QFrame(), parts.theme.size("pad")
        card.setProperty("look", "card")
        begin = Button(self.tr("Find something"), parts.icons, "search", Look.PRIMARY)
        begin.clicked.connect(lambda: self.going.emit(Place(PageName.HOME)))
        words = QVBoxLayout()
        words.setSpacing(parts.theme.scaled(8))
        words.addWidget(Text(self.tr("There is nothing on your handout yet."), Type.HEADING))
        lead = self.tr("Touch “Add to my handout” on anything that could help, then print it here.")
        words.addWidget(Text(lead))
        words.addSpacing(parts.theme.scaled(8))
        words.addWidget(begin, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QHBoxLayout(card)
        layout.setContentsMargins(pad, pad, pad, pad)
        layout.setSpacing(pad)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(IconLabel(parts.icons, "printer", "brand", 42), 0, top)
        layout.addLayout(words, 1)
        return card
