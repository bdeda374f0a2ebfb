"""Three short cards for the first run; they can be skipped and do not come back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.icon_label import IconLabel
from ui.widgets.text import Text

ROOMY = 760
"""Pixels at 100 % text from which on the buttons stand beside the words."""


class Welcome(QWidget):
    """`finished` follows the last card, or the wish to see no more."""

    finished = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = (
            (
                "search",
                self.tr("Find"),
                self.tr(
                    "Type a worry in everyday words, such as “sleep” or “court”, or choose a need."
                ),
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
        self._theme = icons.theme
        self._at = 0
        self._icon = IconLabel(icons, "search", "brand", 26)
        self._step = Text("", Type.CAPTION, tone="muted", wrap=False)
        self._title = Text("", Type.HEADING)
        self._words = Text("")
        self._next = Button(self.tr("Next"), icons, look=Look.PRIMARY)
        self._skip = Button(self.tr("Skip"), icons, look=Look.LINK)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._next.clicked.connect(self._on_next)
        self._skip.clicked.connect(self.finished)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the words, or under them where there is no room."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        roomy = self.width() >= self._theme.scaled(ROOMY)
        self._row.setDirection(ways.LeftToRight if roomy else ways.TopToBottom)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._title)
        words.addWidget(self._words)
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        for widget in (self._next, self._skip, self._step):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        self._row.setSpacing(14)
        self._row.addLayout(words, 1)
        self._row.addLayout(buttons)
        card = QFrame()
        card.setProperty("look", "tint")
        layout = QHBoxLayout(card)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(16)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._row, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 20)
        outer.addWidget(card)

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
