"""A sentence that must be seen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.icon_label import IconLabel
from ui.widgets.text import Text


class NoticeBox(QFrame):
    """A sentence that must be seen, in the notice's colours."""

    def __init__(self, sentence: str, icons: Icons) -> None:
        super().__init__()
        self.setProperty("look", "notice")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(IconLabel(icons, "info", "on_notice_tint", 20), 0, top)
        layout.addWidget(Text(sentence, Type.SMALL, strong=True), 1)
