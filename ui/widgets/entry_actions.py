"""What a person does with an entry: hand it out, save it, print it, copy it, list it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from finder.entry import Entry
from ui.desk.settings import DeskSettings
from ui.parts import Parts
from ui.place import PageName, Place
from ui.widgets.button import Button, Look
from ui.widgets.flow import Flow
from ui.widgets.menu_button import MenuButton

COPY_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
COPY = "Ctrl+Shift+C"


class EntryActions(QWidget):
    """The row of buttons under an entry's title. `going` asks for the handout page."""

    going = Signal(object)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._entry: Entry | None = None
        icons = parts.icons
        self.handout = Button("", icons, "plus", Look.PRIMARY)
        self.save = Button("", icons, "bookmark")
        self.print = Button(self.tr("Print"), icons, "printer")
        self.more = MenuButton(self.tr("More"), icons, "ellipsis", Look.SECONDARY, words=False)
        row = Flow(self, gap=8)
        for button in (self.handout, self.save, self.print, self.more):
            row.addWidget(button)
        self.handout.clicked.connect(self.toggle_handout)
        self.save.clicked.connect(self.toggle_saved)
        self.print.clicked.connect(self.print_entry)
        self.more.choices.aboutToShow.connect(self._fill_more)
        parts.keeper.changed.connect(self._show_kept)

    def answer(self, event: QKeyEvent) -> bool:
        """Answer a key if it acts on the entry: S, H, or Ctrl+Shift+C; return whether it did.

        S and H do nothing where letter keys are switched off.
        """
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        act = {
            (Qt.Key.Key_S, True): self.toggle_saved,
            (Qt.Key.Key_H, True): self.toggle_handout,
            (Qt.Key.Key_C, False): self.copy_details,
        }.get((Qt.Key(event.key()), plain))
        if self._entry is None or act is None or not (plain or event.modifiers() == COPY_KEYS):
            return False
        if plain and not DeskSettings(self._parts.keeper.shelf).letter_keys:
            return False
        act()
        return True

    def show_entry(self, entry: Entry, print_words: str = "") -> None:
        """Act on `entry` from now on."""
        self._entry = entry
        if print_words:
            self.print.show_words(print_words)
        self._show_kept()

    def toggle_handout(self) -> None:
        """Put the entry on the handout, or take it off."""
        if self._entry is not None:
            self._parts.keeper.toggle_handout(self._entry.id, self._entry.title)

    def toggle_saved(self) -> None:
        """Save the entry, or let it go."""
        if self._entry is not None:
            self._parts.keeper.toggle_saved(self._entry.id, self._entry.title)

    def print_entry(self) -> None:
        """Put the entry on the handout and show how that prints."""
        if self._entry is not None:
            if self._entry.id not in self._parts.keeper.handout_ids:
                self._parts.keeper.add_to_handout(self._entry.id, self._entry.title)
            self.going.emit(Place(PageName.HANDOUT))

    def copy_details(self) -> None:
        """Put the entry's details on the clipboard as plain text."""
        if self._entry is None:
            return
        from finder.handout.plain_text import entry_text  # noqa: PLC0415  (rarely wanted)

        today, language = self._parts.catalogue.today, self._parts.translation.language
        self._parts.links.copy(entry_text(self._entry, today=today, language=language))
        self._parts.keeper.told.emit(self.tr("Details copied as plain text"))

    def _show_kept(self) -> None:
        if self._entry is None:
            return
        keeper = self._parts.keeper
        if self._entry.id in keeper.handout_ids:
            self.handout.show_words(self.tr("On the handout"), "check")
        else:
            self.handout.show_words(self.tr("Add to handout"), "plus")
        if self._entry.id in keeper.saved_ids:
            self.save.show_words(self.tr("Saved"), "bookmark-check")
        else:
            self.save.show_words(self.tr("Save"), "bookmark")
        self.layout_again()

    def layout_again(self) -> None:
        """Give the buttons the room that their words need now."""
        layout = self.layout()
        if layout is not None:
            layout.invalidate()

    def _fill_more(self) -> None:
        entry, keeper = self._entry, self._parts.keeper
        if entry is None:
            return
        menu = self.more.choices
        menu.clear()
        self.more.add_choice(self.tr("Copy details"), self.copy_details, COPY)
        if entry.links:
            url = entry.links[0].url
            self.more.add_choice(self.tr("Copy the address"), lambda: self._parts.links.copy(url))
        lists = keeper.shelf.lists()
        if lists:
            menu.addSeparator()
        for kept in lists:
            self.more.add_choice(
                self.tr("Add to {0}").format(kept.name),
                lambda kept=kept: keeper.add_to_list(kept, entry.id, entry.title),
            )
