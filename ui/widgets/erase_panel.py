"""Erases everything that is kept: asked for in two steps, because nothing brings it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.text import Text


class ErasePanel(QWidget):
    """A button that opens the question; `wanted` follows the answer."""

    wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opener = Button(self.tr("Erase everything…"), icons, "trash-2")
        self.question = QWidget()
        self.question.setAccessibleName(self.tr("Erase everything?"))
        self.confirm = Button(self.tr("Erase"), icons, "trash-2", Look.PRIMARY)
        self.keep = Button(self.tr("Keep"), icons)
        self._lay_out()
        self.question.hide()
        self.opener.clicked.connect(self._ask)
        self.keep.clicked.connect(self._fold)
        self.confirm.clicked.connect(self._on_confirmed)

    def _lay_out(self) -> None:
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addWidget(self.confirm)
        answers.addWidget(self.keep)
        answers.addStretch(1)
        asked = QVBoxLayout(self.question)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(8)
        sentence = self.tr(
            "This deletes your lists, notes, settings and their backups from this computer."
            " It cannot be undone."
        )
        asked.addWidget(Text(sentence, Type.BODY, strong=True))
        asked.addLayout(answers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        row = QHBoxLayout()
        row.addWidget(self.opener)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self.question)

    def _ask(self) -> None:
        self.opener.hide()
        self.question.show()
        self.keep.setFocus()

    def _fold(self) -> None:
        self.question.hide()
        self.opener.show()
        self.opener.setFocus()

    def _on_confirmed(self) -> None:
        self._fold()
        self.wanted.emit()
