"""The search field in the top bar."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.text import Text

LONGEST = 200


class _Line(QLineEdit):
    """A line whose arrow keys lead out of it and which Esc empties."""

    left_downwards = Signal()
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Down or Enter, clear by Esc; everything else edits."""
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left_downwards.emit()
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case _:
                super().keyPressEvent(event)


class SearchField(QFrame):
    """Words to search for. `words_changed` follows each change by the person's hand."""

    words_changed = Signal(str)
    left_downwards = Signal()
    escaped = Signal()

    def __init__(
        self, icons: Icons, parent: QWidget | None = None, *, shortcut: bool = True
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._has_shortcut = shortcut
        self.setProperty("look", "search")
        self._glass = QLabel()
        self._glass.setTextFormat(Qt.TextFormat.PlainText)
        self.line = _Line()
        self.line.setProperty("look", "bare")
        self.line.setProperty("ring", "host")
        self.line.setMaxLength(LONGEST)
        self.line.setPlaceholderText(self.tr("Search organisations, guides and tips"))
        self.line.setAccessibleName(self.tr("Search"))
        self._shortcut = Text(self.tr("Ctrl K"), Type.CAPTION, tone="muted", wrap=False)
        self._clear = Button(self.tr("Clear the search"), icons, "x", Look.QUIET, words=False)
        self._clear.hide()
        if not shortcut:
            self._shortcut.hide()
        self._layout = layout = QHBoxLayout(self)
        layout.setSpacing(icons.theme.scaled(8))
        for widget in (self._glass, self.line, self._shortcut, self._clear):
            layout.addWidget(widget, 1 if widget is self.line else 0)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self.words_changed)
        self.line.textChanged.connect(self._on_text_changed)
        self.line.left_downwards.connect(self.left_downwards)
        self.line.escaped.connect(self.escaped)
        self._clear.clicked.connect(self._on_clear)
        self._dress()

    def show_words(self, words: str) -> None:
        """Put words in without announcing them."""
        if words != self.line.text():
            self.line.setText(words)

    def start_with(self, letters: str) -> None:
        """Take the focus and go on from `letters`, typed elsewhere."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.insert(letters)
        self.words_changed.emit(self.line.text())

    def take_focus(self) -> None:
        """Take the focus with all words selected."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def minimumSizeHint(self) -> QSize:
        """Return the least room in which a search can be read."""
        theme = self._icons.theme
        return QSize(theme.scaled(150), theme.size("field"))

    def changeEvent(self, event: QEvent) -> None:
        """Take the new look's sizes and colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_layout"):
            self._dress()

    def _dress(self) -> None:
        theme = self._icons.theme
        self.setFixedHeight(theme.size("field"))
        self._glass.setPixmap(self._icons.pixmap("search"))
        self._layout.setContentsMargins(theme.scaled(13), 0, theme.scaled(6), 0)

    def _on_text_changed(self, words: str) -> None:
        self._clear.setVisible(bool(words))
        self._shortcut.setVisible(self._has_shortcut and not words)

    def _on_clear(self) -> None:
        self.line.clear()
        self.line.setFocus()
        self.words_changed.emit("")
