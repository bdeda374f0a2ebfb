"""A label that is always plain text and says its role to the style sheet."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import Type

_SHORT = 7
"""Letters of a last word that may not stand on a line by itself."""


def whole_ending(words: str) -> str:
    """Return words whose short last one keeps the one before it beside it on its line."""
    start, space, last = words.rpartition(" ")
    return f"{start}\u00a0{last}" if space and len(last) < _SHORT else words


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
        self.setProperty("type", str(kind))
        self.setText(text)
        self.setProperty("tone", tone)
        self.setProperty("strong", strong)
        self.setWordWrap(wrap)
        self._align()
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def changeEvent(self, event: QEvent) -> None:
        """Stand at the leading edge, whatever way the text itself runs."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        upright = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | upright)

    def let_copy(self) -> None:
        """Let a person select and copy the text, by mouse and by keyboard."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


class Line(Text):
    """Words on one line, or on more where there is no room for that."""

    def sizeHint(self) -> QSize:
        """Return the room of one line."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())
