"""A sentence that must be seen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from finder.entry import Entry
from ui.icons import Icons
from ui.theme import Type
from ui.translation import in_language
from ui.widgets.icon_label import IconLabel
from ui.widgets.text import Text
from ui.wording import Wording


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


def notice_boxes(entry: Entry, wording: Wording, icons: Icons) -> list[NoticeBox]:
    """Return a box for each notice of an entry; its own is in the entry's language."""
    boxes: list[NoticeBox] = []
    for sentence in wording.notices(entry):
        box = NoticeBox(sentence, icons)
        boxes.append(in_language(box, entry.language) if sentence == entry.notice else box)
    return boxes
