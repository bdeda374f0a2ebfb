"""What lies under an open card: the private note, its QR code, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from finder.shelf.words import NOTE_LENGTH
from ui.icons import Icons
from ui.kept.rows import KeptRow
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.flow import Flow
from ui.widgets.margins import margins
from ui.widgets.menu_button import MenuButton
from ui.widgets.note_field import NoteField
from ui.widgets.text import Text
from ui.widgets.tick_option import TickOption

NOTE_LINES = 3


class KeptDetails(QWidget):
    """Tells of changes with the row that they are for.

    `note_written` carries the note and whether it is printed, `code_chosen` whether the QR code is.
    """

    note_written = Signal(object, str, bool)
    code_chosen = Signal(object, bool)
    entry_wanted = Signal()
    closed = Signal()

    def __init__(
        self,
        row: KeptRow,
        icons: Icons,
        fill_menu: Callable[[QMenu], None],
        *,
        notes: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.note = NoteField(
            icons.theme,
            self.tr("Private note"),
            self.tr("Private note: no names. Only you see it, unless you print it."),
            NOTE_LENGTH,
            NOTE_LINES,
        )
        self.printed = TickOption(self.tr("Print this note on the handout"), icons)
        self.code = TickOption(self.tr("QR code for this one"), icons)
        self.open = Button(self.tr("Open"), icons, look=Look.LINK)
        self.more = MenuButton(self.tr("Move, copy and more"), icons, look=Look.LINK)
        self._row = row
        self._theme = icons.theme
        self._notes = notes
        self._layout = QVBoxLayout(self)
        heading = Text(self.tr("Private note"), Type.CAPTION, tone="muted", strong=True)
        for widget in (self.code, heading, self.note, self.printed):
            self._layout.addWidget(widget)
        buttons = Flow(gap=8)
        buttons.addWidget(self.open)
        buttons.addWidget(self.more)
        self._layout.addLayout(buttons)
        for widget in (heading, self.note, self.printed):
            widget.setVisible(notes)
        self.code.setVisible(row.may_have_code)
        self.open.setVisible(row.entry is not None)
        self.more.choices.aboutToShow.connect(lambda: fill_menu(self.more.choices))
        self.note.written.connect(self._on_note_changed)
        self.printed.toggled.connect(self._on_note_changed)
        self.code.toggled.connect(self._on_code_chosen)
        self.open.clicked.connect(self.entry_wanted)
        self.note.escaped.connect(self.closed)
        self.show_row(row)
        self._dress()

    def show_row(self, row: KeptRow) -> None:
        """Show a row as it is kept now."""
        self._row = row
        self.note.show_text(row.kept.note)
        self.printed.set_quietly(row.kept.note_on_paper)
        self.code.set_quietly(row.kept.qr)

    def start(self) -> None:
        """Take the keyboard's focus where a person most likely wants it."""
        (self.note if self._notes else self.more).setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Tell what was written and not told yet."""
        self.note.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new look's sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_layout"):
            self._dress()

    def _dress(self) -> None:
        theme = self._theme
        lead, trail = theme.scaled(43), theme.scaled(16)
        self._layout.setContentsMargins(margins(self, lead, 0, trail, theme.scaled(12)))
        self._layout.setSpacing(theme.scaled(6))

    def _on_note_changed(self, *_what: object) -> None:
        self.note_written.emit(self._row, self.note.toPlainText(), self.printed.isChecked())

    def _on_code_chosen(self) -> None:
        self.code_chosen.emit(self._row, self.code.isChecked())
