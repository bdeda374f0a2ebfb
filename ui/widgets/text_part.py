"""The headings and links inside a text, for a screen reader: Qt tells nothing of either."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

BODY_LEVEL = 2
"""The level of the headings in a body, whose title is at level 1."""


class _Mark(NamedTuple):
    first: int
    last: int
    words: str
    follow: Callable[[], None] | None


class TextPart(QWidget):
    """Lies over its words, paints nothing and takes no touch; `followed` is a link's."""

    followed = Signal()

    def __init__(self, text: QTextEdit, mark: _Mark) -> None:
        super().__init__(text)
        self._text = text
        self._mark = mark
        self.leads = mark.follow is not None
        self.level = 0 if self.leads else BODY_LEVEL
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setAccessibleName(mark.words)
        if mark.follow is not None:
            self.followed.connect(mark.follow)

    def place(self) -> None:
        """Lie where the words are now."""
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(self._mark.first)
        begin = self._text.cursorRect(cursor)
        cursor.setPosition(self._mark.last)
        end = self._text.cursorRect(cursor)
        if begin.top() == end.top():
            self.setGeometry(begin | end)
        else:
            down = end.bottom() - begin.top() + 1
            self.setGeometry(QRect(0, begin.top(), self._text.width(), down))
        self.show()


class TextParts:
    """Notes the headings and links of a text, and makes objects of them once they are asked for."""

    def __init__(self, text: QTextEdit) -> None:
        self._text = text
        self._marks: list[_Mark] = []
        self._parts: list[TextPart] = []
        self._wanted = False

    def clear(self) -> None:
        """Forget them: the text is written anew."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._marks, self._parts = [], []

    def note(
        self, first: int, last: int, words: str, follow: Callable[[], None] | None = None
    ) -> None:
        """Note a heading from `first` to `last`, or a link, which `follow` follows."""
        self._marks.append(_Mark(first, last, words, follow))

    def tell(self) -> None:
        """Make them, now and whenever the text is written anew: a screen reader listens."""
        self._wanted = True
        self.place()

    def place(self) -> None:
        """Put what is made where its words are now."""
        if self._wanted and not self._parts:
            self._parts = [TextPart(self._text, mark) for mark in self._marks]
            for part in self._parts:
                made = QAccessibleEvent(part, QAccessible.Event.ObjectCreated)
                QAccessible.updateAccessibility(made)
        for part in self._parts:
            part.place()
