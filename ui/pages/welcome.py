"""Three short cards for the first run; they can be skipped and do not come back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.flow import Flow
from ui.widgets.icon_label import IconLabel
from ui.widgets.text import Text


class Welcome(QWidget):
    """`finished` follows the last card, or the wish to see no more."""

    finished = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = (
            (
                "search",
                self.tr("Find"),
                self.tr("Type a worry in everyday words, such as “can't sleep”, or choose a need."),
            ),
            (
                "bookmark",
                self.tr("Keep"),
                self.tr("Save what you use often. Put what a family needs on the handout."),
            ),
            (
                "printer",
                self.tr("Print"),
                self.tr("Print the handout or save it as a PDF. Nothing here needs the internet."),
            ),
        )
        self._at = 0
        self._icon = IconLabel(icons, "search", "brand", 26)
        self._step = Text("", Type.CAPTION, tone="muted")
        self._title = Text("", Type.HEADING)
        self._words = Text("")
        self._next = Button(self.tr("Next"), icons, look=Look.PRIMARY)
        self._skip = Button(self.tr("Skip"), icons, look=Look.LINK)
        words = QVBoxLayout()
        words.setSpacing(3)
        for text in (self._step, self._title, self._words):
            words.addWidget(text)
        buttons = Flow(gap=8)
        buttons.addWidget(self._next)
        buttons.addWidget(self._skip)
        words.addSpacing(6)
        words.addLayout(buttons)
        card = QFrame()
        card.setProperty("look", "tint")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 20)
        outer.addWidget(card)
        layout = QHBoxLayout(card)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(16)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self._next.clicked.connect(self._on_next)
        self._skip.clicked.connect(self.finished)
        self._show()

    def _on_next(self) -> None:
        if self._at + 1 == len(self._cards):
            self.finished.emit()
            return
        self._at += 1
        self._show()

    def _show(self) -> None:
        icon, title, words = self._cards[self._at]
        self._icon.show_icon(icon, "brand")
        self._step.setText(self.tr("{0} of {1}").format(self._at + 1, len(self._cards)))
        self._title.setText(title)
        self._words.setText(words)
        last = self._at + 1 == len(self._cards)
        self._next.show_words(self.tr("Start") if last else self.tr("Next"))
        self._skip.setVisible(not last)
