"""When an entry was last checked, and what that means for whoever reads it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from finder.entry import Entry, Freshness
from ui.parts import Parts
from ui.widgets.icon_label import IconLabel
from ui.widgets.text import Text


class AgeCard(QFrame):
    """Says the month, and doubts what is no longer fresh."""

    def __init__(self, entry: Entry, parts: Parts) -> None:
        super().__init__()
        self.setProperty("look", "card")
        checked = self.tr("Last checked: {0}").format(parts.wording.month(entry.checked))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(checked))
        if entry.freshness(parts.catalogue.today) is not Freshness.FRESH:
            words.addWidget(Text(self._doubt(entry), tone="muted"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(14)
        layout.addWidget(IconLabel(parts.icons, "history", "brand", 24))
        layout.addLayout(words, 1)

    def _doubt(self, entry: Entry) -> str:
        if entry.phones or entry.links:
            return self.tr("Hours and addresses may have changed.")
        return self.tr("Some of this may have changed.")
