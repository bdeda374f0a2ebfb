"""An address as a code for a phone, large enough to be read from where somebody stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout

from finder.entry import Link
from ui.theme import Theme, Type
from ui.widgets.contact import shown_address
from ui.widgets.qr_code import QrCode
from ui.widgets.text import Text

CODE = 220
PAD = 24


class CodeCard(QFrame):
    """Stands beside a text as a column, or lies in it as a row."""

    def __init__(self, link: Link, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._words = (
            Text(self.tr("Open on your phone"), Type.SUBHEADING),
            Text(shown_address(link.url), Type.SMALL),
            Text(self.tr("Your phone may remember this page."), Type.CAPTION, tone="muted"),
        )
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addStretch(1)
        for text in self._words:
            column.addWidget(text)
        column.addStretch(1)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(PAD, PAD, PAD, PAD)
        self._layout.setSpacing(PAD)
        middle = Qt.AlignmentFlag.AlignCenter
        self._layout.addWidget(QrCode(link.url, theme, CODE), 0, middle)
        self._layout.addLayout(column, 1)

    def stand(self, *, upright: bool) -> None:
        """Stand as a column, or lie as a row."""
        way, edge = QBoxLayout.Direction, Qt.AlignmentFlag
        self._layout.setDirection(way.TopToBottom if upright else way.LeftToRight)
        for text in self._words:
            text.setAlignment(edge.AlignHCenter if upright else edge.AlignLeading)
