"""The cards of the home page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from finder.entry import Entry, Term
from ui.icons import Icons
from ui.theme import Type
from ui.translation import in_language
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.pill import Pill
from ui.widgets.text import Text

PAD = 20


class NeedCard(Card):
    """A need with its icon, its hint and, once counted, how much there is for it."""

    def __init__(self, need: Term, icons: Icons) -> None:
        super().__init__(icons.theme, f"{need.label}. {need.hint}")
        self.need = need
        self._pill = Pill("", icons)
        policy = self._pill.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._pill.setSizePolicy(policy)
        self._pill.hide()
        theme = icons.theme
        top = QHBoxLayout()
        top.addWidget(IconLabel(icons, need.icon or "circle-help", "brand", 30))
        top.addStretch(1)
        top.addWidget(self._pill)
        layout = QVBoxLayout(self)
        self.space((PAD, PAD, PAD, PAD), 4)
        layout.addLayout(top)
        layout.addSpacing(theme.scaled(8))
        layout.addWidget(Text(need.label, Type.HEADING))
        layout.addWidget(Text(need.hint, Type.SMALL, tone="muted"))
        layout.addStretch(1)
        self.let_through()

    def show_count(self, count: int) -> None:
        """Show how many entries help with the need."""
        self._pill.setText(self.locale().toString(count))
        self._pill.updateGeometry()
        self._pill.show()
        self.setAccessibleDescription(self.tr("%n entry(ies)", "", count))


class HandoutCard(Card):
    """A ready-made handout."""

    def __init__(self, handout: Entry, contents: str, icons: Icons) -> None:
        super().__init__(icons.theme, f"{handout.title}. {handout.summary}")
        in_language(self, handout.language)
        theme = icons.theme
        words = QVBoxLayout()
        words.setSpacing(theme.scaled(2))
        words.addWidget(Text(handout.title, Type.SUBHEADING))
        words.addWidget(Text(contents, Type.SMALL, tone="muted"))
        layout = QHBoxLayout(self)
        self.space((18, 14, 16, 14), 14)
        layout.addWidget(IconLabel(icons, "file-text", "ink", 24), 0)
        layout.addLayout(words, 1)
        layout.addWidget(
            IconLabel(icons, "chevron-right", "ink", 18), 0, Qt.AlignmentFlag.AlignVCenter
        )
        self.let_through()
