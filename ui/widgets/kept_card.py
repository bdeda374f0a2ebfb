"""Where everything lies on the card of a kept entry."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyle

from ui.kept.rows import KeptRow
from ui.theme import Theme, Type

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
_TALLEST = 10_000


class Part(Enum):
    """What on a card can be pressed."""

    GRIP = "grip"
    DETAILS = "details"
    REMOVE = "remove"
    TITLE = "title"
    REST = "rest"


@dataclass(frozen=True)
class KeptCard:
    """The parts of a card in pixels, mirrored if need be; `height` is a closed card's.

    `words` is what the title's letters fill of its room.
    """

    grip: QRect
    title: QRect
    words: QRect
    about: QRect
    notice: QRect
    note: QRect
    details: QRect
    remove: QRect
    height: int

    def part_at(self, point: QPoint) -> Part:
        """Return what lies under a point."""
        for part, box in (
            (Part.REMOVE, self.remove),
            (Part.DETAILS, self.details),
            (Part.GRIP, self.grip),
            (Part.TITLE, self.words),
        ):
            if box.contains(point):
                return part
        return Part.REST


def gap(theme: Theme) -> int:
    """Return the room between two cards."""
    return theme.scaled(8)


def lay_out(
    row: KeptRow, card: QRect, theme: Theme, direction: Qt.LayoutDirection, *, opened: bool
) -> KeptCard:
    """Lay a row out on a card of known top, left and width; an open one shows its note below."""
    pad, side = theme.scaled(12), theme.scaled(36)
    left = card.left() + theme.scaled(43)
    right = card.right() + 1 - 2 * side - theme.scaled(6)
    wide = max(1, right - left)
    top = card.top() + pad
    boxes: list[QRect] = []
    for text, kind, strong in (
        (row.title, Type.SMALL, True),
        (row.about, Type.CAPTION, False),
        (row.notice, Type.CAPTION, True),
    ):
        high = _height(text, wide, QFontMetrics(theme.font(kind, strong=strong)))
        boxes.append(QRect(left, top, wide, high))
        top += high + (theme.scaled(2) if high else 0)
    line = QFontMetrics(theme.font(Type.CAPTION)).height() + theme.scaled(4)
    boxes.append(QRect(left, top, wide, line if row.kept.note and not opened else 0))
    top += boxes[-1].height()
    height = max(top + pad - theme.scaled(2) - card.top(), theme.scaled(63))
    edge = card.right() + 1 - theme.scaled(4)
    middle = card.top() + (height - side) // 2
    whole = QRect(card.left(), card.top(), card.width(), height)

    def seen(box: QRect) -> QRect:
        return QStyle.visualRect(direction, whole, box)

    title, about, notice, note = (seen(box) for box in boxes)
    letters = QFontMetrics(theme.font(Type.SMALL, strong=True))
    filled = letters.boundingRect(QRect(0, 0, wide, _TALLEST), int(_WRAP), row.title).width()
    return KeptCard(
        grip=seen(QRect(card.left(), card.top(), theme.scaled(40), height)),
        title=title,
        words=seen(QRect(left, boxes[0].top(), filled, boxes[0].height())),
        about=about,
        notice=notice,
        note=note,
        details=seen(QRect(edge - 2 * side, middle, side, side)),
        remove=seen(QRect(edge - side, middle, side, side)),
        height=height,
    )


def _height(text: str, wide: int, metrics: QFontMetrics) -> int:
    if not text:
        return 0
    return metrics.boundingRect(QRect(0, 0, wide, _TALLEST), int(_WRAP), text).height()
