"""Sentences that must be seen, in a box of the notice's colours."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from finder.entry import Entry
from ui.icons import Icons
from ui.theme import Type
from ui.translation import in_language
from ui.widgets.icon_label import IconLabel
from ui.widgets.text import Text
from ui.wording import Wording


class NoticeBox(QFrame):
    """A sentence, or others in its place."""

    def __init__(self, sentence: str, icons: Icons) -> None:
        super().__init__()
        self._words = Text(sentence, Type.SMALL, strong=True)
        self.setProperty("look", "notice")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(IconLabel(icons, "info", "on_notice_tint", 20), 0, top)
        layout.addWidget(self._words, 1)

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, sentence: str) -> None:
        """Say something else."""
        self._words.setText(sentence)


class Notice(QWidget):
    """What a person must know before going on; hidden when there is nothing.

    `below` is the room in pixels that is kept under it while it is there.
    """

    def __init__(self, icons: Icons, *, below: int = 0) -> None:
        super().__init__()
        self._box = NoticeBox("", icons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, below)
        layout.addWidget(self._box)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._box.sentence

    def say(self, sentence: str) -> None:
        """Show sentences; none hides the notice."""
        self._box.say(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))


def notice_boxes(entry: Entry, wording: Wording, icons: Icons) -> list[NoticeBox]:
    """Return a box for each notice of an entry; its own is in the entry's language."""
    boxes: list[NoticeBox] = []
    for sentence in wording.notices(entry):
        box = NoticeBox(sentence, icons)
        boxes.append(in_language(box, entry.language) if sentence == entry.notice else box)
    return boxes
