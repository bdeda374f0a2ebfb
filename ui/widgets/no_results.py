"""What stands in place of an empty list: which filter to drop, and who can help anyway."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from finder.entry import Entry, Phone
from ui.icons import Icons
from ui.search_runner import Advice
from ui.theme import Type
from ui.translation import in_language
from ui.widgets.button import Button, Look
from ui.widgets.contact import PhoneCard, numbers
from ui.widgets.flow import Flow
from ui.widgets.grid import Grid
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text
from ui.wording import Wording

WIDEST = 1020
_CARD = 11
"""A card's least width in heights of a number's letters: a number must not break."""


class NoResults(QWidget):
    """Never a dead end. `filter_dropped` carries a facet, "" for all of them."""

    filter_dropped = Signal(str)
    entry_wanted = Signal(str)

    def __init__(
        self, icons: Icons, wording: Wording, wider: Callable[[], Sequence[Entry]]
    ) -> None:
        super().__init__()
        self._wider = wider
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("look", "surface")
        self._icons = icons
        self._wording = wording
        self._advice = QVBoxLayout()
        self._advice.setSpacing(4)
        self._head = Text("", Type.HEADING)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)

    def first(self) -> QWidget:
        """Return what takes the keyboard's focus here."""
        return next((button for button in self.findChildren(Button)), self)

    def show_words(self, words: str) -> None:
        """Say what was not found; advice may follow."""
        if not self._outer.count():
            self._outer.addWidget(Scroll(self._content()))
        if words:
            self._head.setText(self.tr("Nothing here has “{0}”").format(words))
        else:
            self._head.setText(self.tr("Nothing fits all these filters"))
        self._empty()

    def show_advice(self, advice: Advice) -> None:
        """Say which filters to drop and what that would give."""
        self._empty()
        for facet, total in advice.without:
            name = self._wording.facet(facet)
            words = self.tr("Drop the filter “{0}”: %Ln result(s)", "", total).format(name)
            self._offer(words, facet)
        if len(advice.query.filters) > 1:
            self._offer(self.tr("Drop all filters"), "")
        if not advice.without:
            words = self.tr("Try fewer or other words, such as “sleep”, “court” or “online”.")
            self._advice.addWidget(Text(words, Type.SMALL, tone="muted"))

    def _content(self) -> QWidget:
        content = QWidget()
        scaled = self._icons.theme.scaled
        lines = Grid(self._wide, _CARD, 3)
        lines.show_widgets(
            [self._line(entry, phone) for entry in self._wider() for phone in numbers(entry)[:1]]
        )
        layout = QVBoxLayout()
        layout.setSpacing(12)
        layout.addWidget(self._head)
        layout.addLayout(self._advice)
        layout.addSpacing(12)
        layout.addWidget(Text(self.tr("Lines that help with many worries"), Type.SUBHEADING))
        layout.addWidget(lines)
        layout.addStretch(1)
        column = QWidget()
        column.setLayout(layout)
        layout.setContentsMargins(0, 0, 0, 0)
        column.setMaximumWidth(scaled(WIDEST))
        row = QHBoxLayout(content)
        row.setContentsMargins(26, 22, 26, 22)
        row.addWidget(column, 100)
        row.addStretch(1)
        return content

    def _offer(self, words: str, facet: str) -> None:
        button = Button(words, self._icons, "x", Look.LINK)
        button.clicked.connect(lambda: self.filter_dropped.emit(facet))
        row = QWidget()
        flow = Flow(row)
        flow.addWidget(button)
        self._advice.addWidget(row)

    def _wide(self, letters: float) -> int:
        return int(letters * self._icons.theme.size("number"))

    def _line(self, entry: Entry, phone: Phone) -> QWidget:
        button = Button(entry.title, self._icons, look=Look.LINK)
        button.clicked.connect(lambda: self.entry_wanted.emit(entry.id))
        in_language(button, entry.language)
        return PhoneCard(phone, self._icons, entry.language, button)

    def _empty(self) -> None:
        while (item := self._advice.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
