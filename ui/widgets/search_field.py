"""The search field in the top bar."""

from typing import TYPE_CHECKING

from PySide6 import QtCore  # QtCore.Qt takes 10 ms, which the first window does without
from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.margins import margins

if TYPE_CHECKING:
    from ui.widgets.button import Button
    from ui.widgets.text import Text

LONGEST = 200


class _Line(QLineEdit):
    """A line whose arrow keys lead out of it and which Esc empties."""

    left_downwards = Signal()
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Down or Enter, clear by Esc; everything else edits."""
        match event.key():
            case QtCore.Qt.Key.Key_Down | QtCore.Qt.Key.Key_Return | QtCore.Qt.Key.Key_Enter:
                self.left_downwards.emit()
            case QtCore.Qt.Key.Key_Escape:
                self.escaped.emit()
            case _:
                super().keyPressEvent(event)


class SearchField(QFrame):
    """Words to search for. `words_changed` follows each change by the person's hand.

    One that is `bare` takes words already, and waits for `complete` to get what stands beside them.
    """

    words_changed = Signal(str)
    left_downwards = Signal()
    escaped = Signal()

    def __init__(
        self,
        icons: Icons,
        parent: QWidget | None = None,
        *,
        shortcut: bool = True,
        bare: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._has_shortcut = shortcut
        self.setProperty("look", "search")
        self._glass = QLabel()
        self.line = _Line()
        self.line.setProperty("look", "bare")
        self.line.setProperty("ring", "host")
        self.line.setMaxLength(LONGEST)
        self._shortcut: Text | None = None
        self._clear: Button | None = None
        self._say()
        self._layout = layout = QHBoxLayout(self)
        layout.setSpacing(icons.theme.scaled(8))
        layout.addWidget(self._glass)
        layout.addWidget(self.line, 1)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self.words_changed)
        self.line.textChanged.connect(self._on_text_changed)
        self.line.left_downwards.connect(self.left_downwards)
        self.line.escaped.connect(self.escaped)
        self._dress()
        if not bare:
            self.complete()

    def complete(self) -> None:
        """Add the glass, the word about the shortcut and the way to clear the words."""
        from ui.widgets.button import Button, Look  # noqa: PLC0415  (they load Qt's enumerations)
        from ui.widgets.text import Text  # noqa: PLC0415  (as above)

        self._say()
        self._shortcut = Text(self.tr("Ctrl K"), Type.CAPTION, tone="muted", wrap=False)
        clear = self.tr("Clear the search")
        self._clear = Button(clear, self._icons, "x", Look.QUIET, words=False)
        self._clear.clicked.connect(self._on_clear)
        self._glass.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        self._layout.addWidget(self._shortcut)
        self._layout.addWidget(self._clear)
        self._on_text_changed(self.line.text())
        self._dress()

    def show_words(self, words: str) -> None:
        """Put words in without announcing them."""
        if words != self.line.text():
            self.line.setText(words)

    def start_with(self, letters: str) -> None:
        """Take the focus and go on from `letters`, typed elsewhere."""
        self.line.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        self.line.insert(letters)
        self.words_changed.emit(self.line.text())

    def take_focus(self) -> None:
        """Take the focus with all words selected."""
        self.line.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def minimumSizeHint(self) -> QSize:
        """Return the least room in which a search can be read."""
        theme = self._icons.theme
        return QSize(theme.scaled(150), theme.size("field"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what can be found where there is room for it, and one word where there is not."""
        super().resizeEvent(event)
        self._hint()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new look's sizes and colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_layout"):
            self._dress()

    def _say(self) -> None:
        self.line.setAccessibleName(self.tr("Search"))
        self._hint()

    def _hint(self) -> None:
        shortcut = self._shortcut.sizeHint().width() + 8 if self._shortcut is not None else 0
        taken = self._icons.theme.scaled(32) + self._icons.theme.size("icon") + shortcut
        whole, short = self.tr("Search organisations, guides and tips"), self.tr("Search")
        wide = self.line.fontMetrics().horizontalAdvance
        self.line.setPlaceholderText(whole if wide(whole) <= self.width() - taken else short)
        if self._shortcut is not None:
            fits = wide(short) <= self.width() - taken
            self._shortcut.setVisible(self._has_shortcut and fits and not self.line.text())

    def _dress(self) -> None:
        theme = self._icons.theme
        self.setFixedHeight(theme.size("field"))
        self._glass.setFixedWidth(theme.size("icon"))
        if self._clear is not None:
            self._glass.setPixmap(self._icons.pixmap("search"))
        self._layout.setContentsMargins(margins(self, theme.scaled(13), 0, theme.scaled(6), 0))
        self._hint()

    def _on_text_changed(self, words: str) -> None:
        if self._clear is not None and self._shortcut is not None:
            self._clear.setVisible(bool(words))
            self._hint()

    def _on_clear(self) -> None:
        self.line.clear()
        self.line.setFocus()
        self.words_changed.emit("")
