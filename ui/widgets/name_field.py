"""A heading that can be renamed where it stands."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from finder.shelf.words import NAME_LENGTH
from ui.icons import Icons
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.text import Text


class _Line(QLineEdit):
    """Enter finishes, Esc gives up, leaving finishes."""

    finished = Signal()
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.finished.emit()
            case Qt.Key.Key_Escape:
                self.given_up.emit()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finished.emit()


class NameField(QWidget):
    """Shows a name; `named` carries another one. `refuse` says why it cannot be had."""

    named = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Text("", Type.DISPLAY)
        self.rename = Button(self.tr("Rename"), icons, "pencil", Look.ICON, words=False)
        self.line = _Line()
        self.line.setProperty("look", "name")
        self.line.setMaxLength(NAME_LENGTH)
        self.line.setAccessibleName(self.tr("Name of the list"))
        self.trouble = Text("", Type.SMALL, tone="error", strong=True)
        row = QHBoxLayout()
        row.addWidget(self.heading)
        row.addWidget(self.line, 1)
        row.addWidget(self.rename)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.trouble)
        self._icons = icons
        self.rename.clicked.connect(self.start)
        self.line.finished.connect(self._on_finished)
        self.line.given_up.connect(self._end)
        self._end()
        self._dress()

    @property
    def renaming(self) -> bool:
        """Whether a name is being typed."""
        return not self.line.isHidden()

    def show_name(self, name: str, *, can_rename: bool) -> None:
        """Show a name."""
        self.heading.setText(name)
        self.rename.setVisible(can_rename and not self.renaming)

    def start(self) -> None:
        """Let the name be typed, with all of it selected."""
        self.line.setText(self.heading.text())
        self.heading.hide()
        self.rename.hide()
        self.line.show()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why a name cannot be had, and go on asking."""
        self.start()
        self.trouble.setText(sentence)
        self.trouble.show()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new look's sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_icons"):
            self._dress()

    def _on_finished(self) -> None:
        if self.renaming:
            name = self.line.text()
            self._end()
            if name.strip() and name != self.heading.text():
                self.named.emit(name)

    def _end(self) -> None:
        had = self.line.hasFocus()
        self.line.hide()
        self.trouble.hide()
        self.heading.show()
        self.rename.show()
        if had:
            self.rename.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        self.line.setMaximumWidth(self._icons.theme.scaled(520))
