"""A heading or a link inside a text, for a screen reader, to which Qt tells nothing of either."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

BODY_LEVEL = 2
"""The level of the headings in a body, whose title is at level 1."""


class TextPart(QWidget):
    """Lies over its words, paints nothing and takes no touch; `followed` is a link's.

    `first` and `last` are where its words begin and end in the text; `leads` makes it a link.
    """

    followed = Signal()

    def __init__(
        self, text: QTextEdit, first: int, last: int, words: str, *, leads: bool = False
    ) -> None:
        super().__init__(text)
        self._text = text
        self._first, self._last = first, last
        self.leads = leads
        self.level = 0 if leads else BODY_LEVEL
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setAccessibleName(words)

    def place(self) -> None:
        """Lie where the words are now."""
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(self._first)
        begin = self._text.cursorRect(cursor)
        cursor.setPosition(self._last)
        end = self._text.cursorRect(cursor)
        if begin.top() == end.top():
            self.setGeometry(begin | end)
        else:
            down = end.bottom() - begin.top() + 1
            self.setGeometry(QRect(0, begin.top(), self._text.width(), down))
        self.show()
