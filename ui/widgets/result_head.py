"""The line over the list: how many results, the filters in force, the order."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from finder.catalogue.query import Sort
from ui.icons import Icons
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow
from ui.widgets.margins import margins
from ui.widgets.menu_button import MenuButton
from ui.widgets.text import Line, Text

CRAMPED = 360


class ResultHead(QFrame):
    """`chip_removed` carries facet and value, `sort_chosen` the order, `filters_wanted` a click."""

    chip_removed = Signal(str, str)
    sort_chosen = Signal(str)
    filters_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setProperty("look", "window")
        self._sorts = {
            Sort.BEST: self.tr("Best match"),
            Sort.TITLE: self.tr("A to Z"),
            Sort.CHECKED: self.tr("Newest checked"),
        }
        self.filters = Button(self.tr("Filters"), icons, "sliders-horizontal", Look.QUIET)
        self._count = Line("", Type.SUBHEADING)
        self._chips = Flow(gap=6)
        self._chips.addWidget(self._count)
        self._sort = MenuButton("", icons, look=Look.SMALL)
        actions = self._sort.add_choices(list(self._sorts.items()), self._on_sort)
        actions[Sort.BEST].setChecked(True)
        self._note = Text("", Type.SMALL, tone="notice")
        self._note.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.filters)
        row.addLayout(self._chips, 1)
        row.addWidget(self._sort)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(margins(self, 18, 8, 12, 8))
        self._column.setSpacing(4)
        self._column.addLayout(row)
        self._column.addWidget(self._note)
        self.filters.clicked.connect(self.filters_wanted)
        self.show_sort(Sort.BEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the word out of the button for the filters where there is no room."""
        super().resizeEvent(event)
        room = self.width() * 100 / self._icons.theme.percent
        self.filters.show_only_icon(only=room < CRAMPED)

    def add_below(self, widget: QWidget) -> None:
        """Give a widget the whole width under the line."""
        self._column.addWidget(widget)

    def show_sort(self, sort: Sort) -> None:
        """Show the order in force."""
        self._sort.show_words(self._sorts[sort])
        self._sort.setAccessibleName(self.tr("Order: {0}").format(self._sorts[sort]))

    def show_total(self, total: int, note: str = "") -> None:
        """Show, and announce, how many results there are, and what should be known about them."""
        words = self.tr("%Ln result(s)", "", total)
        if (words, note) != (self._count.text(), self._note.text()):
            said = f"{words}. {note}" if note else words
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self._count.setText(words)
        self._sort.setVisible(total > 1)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._chips.invalidate()

    def show_chips(self, chips: Mapping[tuple[str, str], str]) -> None:
        """Show the filters in force, each removable."""
        self._chips.takeAt(0)
        self._chips.clear()
        self._chips.addWidget(self._count)
        for (facet, value), label in chips.items():
            chip = Chip(label, self._icons)
            chip.clicked.connect(
                lambda _checked=False, facet=facet, value=value: self.chip_removed.emit(
                    facet, value
                )
            )
            self._chips.addWidget(chip)

    def _on_sort(self, sort: str) -> None:
        self.show_sort(Sort(sort))
        self.sort_chosen.emit(sort)
