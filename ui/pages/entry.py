"""An entry on a page of its own."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from finder.entry import Kind
from ui.pages.page import Page
from ui.parts import Parts
from ui.place import PageName, Place
from ui.widgets.entry_actions import EntryActions
from ui.widgets.entry_view import EntryView


class EntryPage(Page):
    """Where links between entries lead, and where Enter leads in a narrow window."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.setProperty("look", "surface")
        self._view = EntryView(parts, splits=True)
        self._view.going.connect(self.going)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)

    @property
    def is_settled(self) -> bool:
        """Whether every section of the entry is there."""
        return self._view.is_complete

    def finish(self) -> None:
        """Show at once what is still to come."""
        super().finish()
        self._view.finish()

    def arrive(self, place: Place) -> None:
        """Show the entry and remember that it was looked at."""
        entry = self._parts.catalogue.entry(place.what)
        self._view.show_gradually(entry)
        self._parts.keeper.shelf.viewed(entry.id, entry.title)

    def first_focus(self) -> QWidget:
        """Return the first thing to do with the entry."""
        return self._view.buttons.handout

    @property
    def entry_actions(self) -> EntryActions:
        """Return what can be done with the entry that is shown."""
        return self._view.buttons

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the keys that act on the entry."""
        if not self._view.buttons.answer(event):
            super().keyPressEvent(event)


def page_of(kind: Kind) -> PageName:
    """Return the page on which an entry of a kind is read."""
    return PageName.READING if kind is Kind.GUIDANCE else PageName.ENTRY
