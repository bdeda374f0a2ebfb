"""Several lines of plain text that somebody writes, told when they pause."""

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.theme import Theme, Type

_PAUSE = 350


class NoteField(QPlainTextEdit):
    """`written` carries the text after a pause, at leaving and at `flush`; Tab leaves."""

    written = Signal(str)
    escaped = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        hint: str,
        longest: int,
        lines: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._longest = longest
        self._lines = lines
        self._told = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._on_text_changed)

    def show_text(self, text: str) -> None:
        """Put a text in without telling; one that is being written is left alone."""
        if text == self._told or self.hasFocus():
            return
        self._told = text
        blocked = self.blockSignals(True)  # noqa: FBT003  (Qt's signature)
        self.setPlainText(text)
        self.blockSignals(blocked)

    def flush(self) -> None:
        """Tell what was written since it was last told."""
        self._pause.stop()
        text = self.toPlainText()
        if text != self._told:
            self._told = text
            self.written.emit(text)

    def sizeHint(self) -> QSize:
        """Return the room of the wanted lines."""
        line = QFontMetrics(self._theme.font(Type.BODY)).lineSpacing()
        return QSize(self._theme.scaled(200), line * self._lines + 24)

    def minimumSizeHint(self) -> QSize:
        """Return the room of the wanted lines, however narrow."""
        return QSize(80, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc; everything else edits."""
        if event.key() == Qt.Key.Key_Escape:
            self.flush()
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell at once when the field is left."""
        super().focusOutEvent(event)
        self.flush()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802  (Qt's name)
        """Paste plain text only, and no more than fits."""
        room = self._longest - len(self.toPlainText()) + len(self.textCursor().selectedText())
        self.insertPlainText(source.text()[: max(0, room)])

    def _on_text_changed(self) -> None:
        text = self.toPlainText()
        if len(text) > self._longest:
            place = self.textCursor().position()
            blocked = self.blockSignals(True)  # noqa: FBT003  (Qt's signature)
            self.setPlainText(text[: self._longest])
            self.blockSignals(blocked)
            cursor = self.textCursor()
            cursor.setPosition(min(place, self._longest))
            self.setTextCursor(cursor)
        self._pause.start()
