"""A strip under the top bar for what a person must know for the whole session."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.icon_label import IconLabel
from ui.widgets.text import Text


class Banner(QFrame):
    """Hidden until it has something to say."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "banner")
        self._text = Text("", Type.SMALL, strong=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 8)
        layout.addWidget(IconLabel(icons, "info", "on_notice_tint"))
        layout.addWidget(self._text, 1)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show and announce a sentence; an empty one hides the strip."""
        if sentence and sentence != self._text.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
