"""The filters with live counts."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from finder.catalogue.vocabulary import Vocabulary
from finder.entry import Term
from ui.icons import Icons
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.fold_button import FoldButton
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text
from ui.widgets.tick_box import TickBox
from ui.wording import Wording

OPEN = ("need", "support", "area")
CLOSED = ("kind", "format", "publisher", "freshness")
SHOWN = 6
"""Values of a facet that are shown before the person asks for more."""

Filters = Mapping[str, tuple[str, ...]]


class FilterSection(QWidget):
    """A facet: its heading folds its values away, and its foot those that give least.

    Values keep the vocabulary's order. Before an answer is there, no counts are shown.
    """

    toggled = Signal(str, str, bool)

    def __init__(
        self,
        facet: str,
        heading: str,
        terms: Mapping[str, str],
        icons: Icons,
        *,
        unfolded: bool,
        kind: Type = Type.SMALL,
    ) -> None:
        super().__init__()
        self._facet = facet
        self._terms = terms
        self._icons = icons
        self._kind = kind
        self._boxes: dict[str, TickBox] = {}
        self._counts: Mapping[str, int] | None = None
        self._chosen: tuple[str, ...] = ()
        self._leading: frozenset[str] = frozenset()
        self._shows_all = len(terms) <= SHOWN + 1
        self._head = FoldButton(heading, icons)
        self._more = Button("", icons, look=Look.LINE)
        self._more.setAccessibleDescription(heading)
        self._values = QWidget()
        self._layout = QVBoxLayout(self._values)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._values)
        layout.addWidget(self._more)
        self._more.clicked.connect(self._on_more)
        self._head.toggled.connect(self._on_folded)
        self._head.setChecked(unfolded)
        self._on_folded(unfolded)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_state(
        self, counts: Mapping[str, int] | None, chosen: tuple[str, ...], *, held: bool = False
    ) -> None:
        """Show counts and ticks; while it is `held`, what is shown stays shown."""
        self._counts, self._chosen = counts, chosen
        if not held or not self._leading:
            self._leading = self._giving_most()
        self._leading |= set(chosen)
        if chosen:
            self._head.setChecked(True)
        for value, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setChecked(value in chosen)
            box.show_count(None if counts is None else counts.get(value, 0))
        self._fold()

    def _giving_most(self) -> frozenset[str]:
        """Return the values that give most, in doubt those that the vocabulary has first."""
        counts = self._counts or {}
        most_first = sorted(self._terms, key=lambda value: -counts.get(value, 0))
        return frozenset(most_first[:SHOWN])

    def _fold(self) -> None:
        for value, box in self._boxes.items():
            box.setVisible(self._shows_all or value in self._leading)
        folded = len(self._terms) - len(self._leading)
        if self._shows_all:
            self._more.show_words(self.tr("Show fewer"), "minus")
        else:
            self._more.show_words(self.tr("%n more", "", folded), "plus")
        worth_folding = len(self._terms) > SHOWN + 1 and folded > 0
        self._more.setVisible(worth_folding and self._head.isChecked())

    def _on_more(self) -> None:
        self._shows_all = not self._shows_all
        self._fold()

    def _on_folded(self, unfolded: bool) -> None:  # noqa: FBT001  (Qt's signature)
        self._values.setVisible(unfolded)
        if unfolded and not self._boxes:
            for value, label in self._terms.items():
                box = TickBox(label, self._icons, self._kind)
                box.toggled.connect(partial(self.toggled.emit, self._facet, value))
                self._boxes[value] = box
                self._layout.addWidget(box)
            self.show_state(self._counts, self._chosen, held=True)
        self._fold()


class FilterPanel(QWidget):
    """`changed` carries the filters as the person has just set them."""

    changed = Signal(object)

    def __init__(self, vocabulary: Vocabulary, wording: Wording, icons: Icons) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("look", "window")
        self._filters: dict[str, tuple[str, ...]] = {}
        self._clear = Button(self.tr("Clear"), icons, look=Look.LINK)
        self._clear.setAccessibleName(self.tr("Clear all filters"))
        self._icons = icons
        content = QWidget()
        self._layout = QVBoxLayout(content)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Filters"), Type.SUBHEADING, wrap=False), 1)
        head.addWidget(self._clear)
        self._layout.addLayout(head)
        self._sections: dict[str, FilterSection] = {}
        for facet in OPEN + CLOSED:
            terms = {term.id: _label(facet, term, wording) for term in vocabulary.terms(facet)}
            section = FilterSection(
                facet, wording.facet(facet), terms, icons, unfolded=facet in OPEN
            )
            section.toggled.connect(self._on_toggled)
            self._sections[facet] = section
            self._layout.addWidget(section)
        self._layout.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroll(content))
        self._clear.clicked.connect(self.clear)
        self._dress()

    def show_state(self, counts: Mapping[str, Mapping[str, int]], filters: Filters) -> None:
        """Show the filters in force and what each value would give."""
        self._filters = dict(filters)
        self._clear.setEnabled(bool(self._filters))
        held = self._is_in_use()
        for facet, section in self._sections.items():
            section.show_state(counts.get(facet, {}), self._filters.get(facet, ()), held=held)

    def clear(self) -> None:
        """Take every filter away."""
        self.changed.emit({})

    def changeEvent(self, event: QEvent) -> None:
        """Take the new look's sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_sections"):
            self._dress()

    def _is_in_use(self) -> bool:
        focused = QApplication.focusWidget()
        return self.underMouse() or (focused is not None and self.isAncestorOf(focused))

    def _dress(self) -> None:
        gap = self._icons.theme.scaled
        self._layout.setContentsMargins(gap(18), 10, gap(18), 12)
        self._layout.setSpacing(gap(4))

    def _on_toggled(self, facet: str, value: str, on: bool) -> None:  # noqa: FBT001  (Qt's signature)
        self._filters = toggled(self._filters, facet, value, on=on)
        self.changed.emit(self._filters)


def toggled(filters: Filters, facet: str, value: str, *, on: bool) -> dict[str, tuple[str, ...]]:
    """Return the filters with a value put in or taken out."""
    values = [known for known in filters.get(facet, ()) if known != value]
    made = {name: known for name, known in filters.items() if name != facet}
    if on:
        values.append(value)
    if values:
        made[facet] = tuple(values)
    return made


def _label(facet: str, term: Term, wording: Wording) -> str:
    words: dict[str, Callable[[str], str]] = {"freshness": wording.freshness, "kind": wording.kind}
    return words[facet](term.id) if facet in words else term.label
