"""The short facts of an entry, and how old they are."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from finder.catalogue.vocabulary import Vocabulary
from finder.entry import Entry
from ui.parts import Parts
from ui.widgets.flow import Flow
from ui.widgets.pill import Pill
from ui.widgets.text import Line, Text


class Facts(QWidget):
    """A table: helps with, for, area, format, last checked."""

    def __init__(self, entry: Entry, parts: Parts) -> None:
        super().__init__()
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(20)
        self._layout.setVerticalSpacing(parts.theme.scaled(9))
        self._layout.setColumnMinimumWidth(0, parts.theme.scaled(110))
        self._layout.setColumnStretch(1, 1)
        vocabulary = parts.catalogue.vocabulary
        for name, words in (
            (self.tr("Helps with"), _labels(vocabulary, "need", entry.needs)),
            (self.tr("For"), _labels(vocabulary, "audience", entry.audience)),
            (self.tr("Gives"), _labels(vocabulary, "support", entry.support)),
            (self.tr("Area"), _labels(vocabulary, "area", entry.area)),
            (self.tr("Format"), _labels(vocabulary, "format", (entry.format,))),
            (self.tr("By"), "; ".join(entry.authors)),
            (self.tr("Year"), str(entry.year or "")),
            (self.tr("Also found by"), "; ".join(entry.also)),
        ):
            if words:
                self._add(name, Text(words))
        self._add(self.tr("Last checked"), self._checked(entry, parts))

    def _add(self, name: str, value: QWidget) -> None:
        row = self._layout.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        self._layout.addWidget(Line(name, tone="muted"), row, 0, top)
        self._layout.addWidget(value, row, 1)

    def _checked(self, entry: Entry, parts: Parts) -> QWidget:
        wording, today = parts.wording, parts.catalogue.today
        value = QWidget()
        row = Flow(value, gap=8)
        row.addWidget(Line(wording.month(entry.checked)))
        notice = wording.age_notice(entry.freshness(today))
        if notice:
            row.addWidget(Pill(notice, parts.icons, "history", notice=True, wraps=True))
        return value


def _labels(vocabulary: Vocabulary, facet: str, values: Sequence[str]) -> str:
    return ", ".join(vocabulary.label(facet, value) for value in values if value)
