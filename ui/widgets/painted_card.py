"""A card that paints what it says: one widget, where a label a line would be five."""

from collections.abc import Sequence
from typing import NamedTuple
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.card import Card

_TALL = 100_000
_FROM_LEFT = Qt.TextFlag.TextForceLeftToRight
_WIDTHS = 3
"""How many widths are remembered: layouts ask for the same few again and again."""

_USUAL = 250
"""Pixels at 100 % that a card is taken to be wide until it is laid out."""


class Words(NamedTuple):
    """A paragraph: what it says, its role, and its colour's token."""

    text: str
    kind: Type
    colour: str = "ink"


class Picture(NamedTuple):
    """An icon: its name, its colour's token, and its side in pixels at 100 %."""

    name: str
    colour: str
    side: int


class Placed(NamedTuple):
    """What is painted where, in a card that runs from the left and is as low as can be.

    What stands `low` keeps to the foot of a card that is taller.
    """

    what: Words | Picture
    box: QRect
    low: bool = False

    @property
    def end(self) -> int:
        """Where what stands below it may begin."""
        return self.box.top() + self.box.height()


class PaintedCard(Card):
    """A subclass says what lies where by `arrange`; a card that runs from the right mirrors it."""

    def __init__(self, icons: Icons, name: str) -> None:
        super().__init__(icons.theme, name)
        self._icons = icons
        self._least: QSize | None = None
        self._arranged: dict[int, tuple[Sequence[Placed], int]] = {}

    def arrange(self, width: int) -> tuple[Sequence[Placed], int]:
        """Return what is painted in a card of a width, and the least height that it takes."""
        raise NotImplementedError

    def words(self) -> Sequence[Words]:
        """Return what the card says; its longest word is never cut."""
        raise NotImplementedError

    def beside(self) -> int:
        """Return the room that is kept beside the words."""
        raise NotImplementedError

    def say_anew(self) -> None:
        """Arrange again, for what is shown has changed."""
        self._least, self._arranged = None, {}
        self.updateGeometry()
        self.update()

    def placed(self, words: Words, left: int, top: int, wide: int) -> Placed:
        """Return words in a column of a width, as high as they are."""
        metrics = QFontMetrics(self._theme.font(words.kind))
        room = QRect(left, top, max(wide, 1), _TALL)
        high = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, words.text).height()
        return Placed(words, QRect(left, top, wide, high))

    def sizeHint(self) -> QSize:
        """Return the room of the card at a usual width."""
        wide = self._theme.scaled(_USUAL)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the room of the longest word."""
        if self._least is None:
            longest = max(self._longest(words) for words in self.words())
            self._least = QSize(longest + self.beside(), self._theme.size("target"))
        return self._least

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return self._at(width)[1]

    def changeEvent(self, event: QEvent) -> None:
        """Arrange again in another look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_arranged"):
            self.say_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, then what lies on it."""
        super().paintEvent(event)
        painter = QPainter(self)
        placed, least = self._at(self.width())
        for what, box, low in placed:
            lower = max(0, self.height() - least) if low else 0
            seen = box.translated(0, lower)
            seen = QStyle.visualRect(self.layoutDirection(), self.rect(), seen)
            if isinstance(what, Picture):
                painter.drawPixmap(seen.topLeft(), self._icons.pixmap(*what))
            else:
                self._paint_words(painter, what, seen)

    def _longest(self, words: Words) -> int:
        metrics = QFontMetrics(self._theme.font(words.kind))
        likely = sorted(words.text.split(), key=len)[-2:]
        return max(map(metrics.horizontalAdvance, likely), default=0)

    def _paint_words(self, painter: QPainter, words: Words, box: QRect) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        way = Qt.TextFlag.TextForceRightToLeft if _runs_from_right(words.text) else _FROM_LEFT
        painter.setFont(self._theme.font(words.kind))
        painter.setPen(self._theme.colour(words.colour))
        wrapped = flags.value | way.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(box, wrapped, words.text)

    def _at(self, width: int) -> tuple[Sequence[Placed], int]:
        if width not in self._arranged:
            self._arranged = dict(tuple(self._arranged.items())[1 - _WIDTHS :])
            self._arranged[width] = self.arrange(width)
        return self._arranged[width]


def _runs_from_right(text: str) -> bool:
    """Say by a text's first letter which way it runs, whatever way the window does."""
    kinds = (bidirectional(letter) for letter in text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)
