"""A strip under the top bar for what a person must know for the whole session."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.text import Text


class Banner(QFrame):
    """Hidden until it has something to say."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setProperty("look", "banner")
        self._icon = QLabel()
        self._icon.setTextFormat(Qt.TextFormat.PlainText)
        self._text = Text("", Type.SMALL, strong=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 8)
        layout.addWidget(self._icon, 0)
        layout.addWidget(self._text, 1)
        self._dress()
        self.hide()

    def say(self, sentence: str) -> None:
        """Show and announce a sentence; an empty one hides the strip."""
        if sentence and sentence != self._text.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    def changeEvent(self, event: QEvent) -> None:
        """Tint the icon anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_icon"):
            self._dress()

    def _dress(self) -> None:
        self._icon.setPixmap(self._icons.pixmap("info", "on_notice_tint"))
