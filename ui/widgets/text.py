"""A label that is always plain text and says its role to the style sheet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import Type


class Text(QLabel):
    """Plain text in one of the type roles; it wraps unless told not to."""

    def __init__(
        self,
        text: str = "",
        kind: Type = Type.BODY,
        *,
        tone: str = "",
        strong: bool = False,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setProperty("type", str(kind))
        self.setProperty("tone", tone)
        self.setProperty("strong", strong)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def let_copy(self) -> None:
        """Let a person select and copy the text, by mouse and by keyboard."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def restyle(self, *, tone: str) -> None:
        """Change the tone after the label has been shown."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
