"""The few filters of a public screen, each as large as a finger needs."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from finder.catalogue.vocabulary import Vocabulary
from finder.entry import Kind, Term
from ui.icons import Icons
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.filter_panel import Filters, FilterSection, toggled
from ui.widgets.scroll import Scroll
from ui.widgets.tick_box import TickBox
from ui.widgets.touch import scroll_by_touch
from ui.wording import Wording

FACETS = ("need", "kind", "support")
UNFOLDED = ("need", "kind")
ALWAYS = "need"
"""The facet that stays, with what gives nothing; others show what there is."""


class KioskFilters(QWidget):
    """`changed` carries the filters as just set; `done` puts them away where they fill the page."""

    changed = Signal(object)
    done = Signal()

    def __init__(
        self, vocabulary: Vocabulary, wording: Wording, icons: Icons, audience: str
    ) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("look", "window")
        self._icons = icons
        self._filters: dict[str, tuple[str, ...]] = {}
        self._sections: dict[str, FilterSection] = {}
        self._clear = Button(self.tr("Clear all filters"), icons, "x")
        self._done = Button(self.tr("Show the results"), icons, "check", Look.PRIMARY)
        self._column = QVBoxLayout()
        for facet in FACETS:
            self._add_section(facet, vocabulary, wording, audience)
        self._column.addStretch(1)
        self._lay_out()
        self._clear.hide()  # until there is something to clear: the keyboard leaves little room
        self._clear.clicked.connect(lambda: self.changed.emit({}))
        self._done.clicked.connect(self.done)

    def show_done(self, shown: bool) -> None:  # noqa: FBT001  (as Qt's setVisible)
        """Show the button that puts the filters away, or hide it."""
        self._done.setVisible(shown)

    def show_state(self, counts: Mapping[str, Mapping[str, int]], filters: Filters) -> None:
        """Show the filters in force and what each value would give."""
        self._filters = dict(filters)
        self._clear.setVisible(bool(self._filters))
        for facet, section in self._sections.items():
            section.show_state(counts.get(facet, {}), self._filters.get(facet, ()))
            for box in section.findChildren(TickBox):
                box.setMinimumHeight(self._icons.theme.size("target"))
                given = box.isEnabled() or box.isChecked()
                box.setVisible(given or facet == ALWAYS)
            gives = any(counts.get(facet, {}).values()) or facet in self._filters
            section.setVisible(gives or facet == ALWAYS)

    def _add_section(
        self, facet: str, vocabulary: Vocabulary, wording: Wording, audience: str
    ) -> None:
        terms = {
            term.id: wording.kind(Kind(term.id)) if facet == "kind" else term.label
            for term in vocabulary.terms(facet)
            if _is_for(term, audience)
        }
        section = FilterSection(
            *(facet, wording.facet(facet), terms, self._icons),
            unfolded=facet in UNFOLDED,
            kind=Type.BODY,
        )
        section.toggled.connect(self._on_toggled)
        self._sections[facet] = section
        self._column.addWidget(section)

    def _lay_out(self) -> None:
        scaled = self._icons.theme.scaled
        pad = scaled(24)
        content = QWidget()
        content.setLayout(self._column)
        self._column.setContentsMargins(pad, scaled(16), pad, pad)
        self._column.setSpacing(scaled(12))
        scroll = Scroll(content)
        scroll_by_touch(scroll)
        foot = QVBoxLayout()
        foot.setContentsMargins(scaled(12), 8, scaled(12), scaled(16))
        foot.addWidget(self._clear)
        foot.addWidget(self._done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)

    def _on_toggled(self, facet: str, value: str, on: bool) -> None:  # noqa: FBT001  (Qt's signature)
        self._filters = toggled(self._filters, facet, value, on=on)
        self.changed.emit(self._filters)


def _is_for(term: Term, audience: str) -> bool:
    return not audience or not term.audience or audience in term.audience
