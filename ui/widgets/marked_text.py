"""Text with marked words, painted in one or two lines."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

_DOTS = "…"


class MarkedText:
    """Paints marked text; `mark` is the ground of marked words and `on_mark` their letters."""

    def __init__(self, mark: QColor, on_mark: QColor) -> None:
        self._mark = mark
        self._on_mark = on_mark

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        marks: Sequence[tuple[int, int]],
        lines: int,
    ) -> int:
        """Paint `text` from the top of `rect` in the painter's font, cut after `lines` lines.

        Return how many lines it took.
        """
        cut = _Cut(text, painter.font(), rect.width(), painter.layoutDirection(), lines)
        origin = QPointF(rect.topLeft())
        kept = [(start, min(end, cut.end)) for start, end in marks if start < cut.end]
        for line in cut.lines if kept else ():
            self._paint_marks(painter, line, kept, origin)
        cut.layout.draw(painter, origin, [self._format(start, end) for start, end in kept])
        if cut.dots is not None:
            painter.drawText(origin + cut.dots, _DOTS)
        return len(cut.lines)

    def _paint_marks(
        self, painter: QPainter, line: QTextLine, marks: Sequence[tuple[int, int]], origin: QPointF
    ) -> None:
        first, last = line.textStart(), line.textStart() + line.textLength()
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._mark)
        for start, end in marks:
            if start < last and end > first:
                left, right = _edge(line, max(start, first)), _edge(line, min(end, last))
                box = QRectF(min(left, right), line.y(), abs(right - left), line.height())
                painter.drawRoundedRect(box.translated(origin).adjusted(-1.5, 0, 1.5, 0), 3, 3)
        painter.restore()

    def _format(self, start: int, end: int) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = start, end - start
        look = QTextCharFormat()
        look.setForeground(self._on_mark)
        made.format = look
        return made


class _Cut:
    """The first lines of a text, none but whole words in them; `dots` is where a rest is missing.

    `end` is how many characters are shown.
    """

    def __init__(
        self, text: str, font: QFont, width: int, direction: Qt.LayoutDirection, most: int
    ) -> None:
        self.layout = QTextLayout(text, font)
        self.layout.setTextOption(_option(direction))
        self.lines: list[QTextLine] = []
        self.dots: QPointF | None = None
        self.end, height = 0, 0.0
        self.layout.beginLayout()
        while len(self.lines) < most and (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
            self.end = line.textStart() + line.textLength()
            self.lines.append(line)
        if self.lines and self.end < len(text):
            self._shorten(self.lines[-1], width, QFontMetricsF(font).horizontalAdvance(_DOTS))
        self.layout.endLayout()

    def _shorten(self, line: QTextLine, width: int, dots: float) -> None:
        """Make room for the dots after what the last line says, whichever way it is read."""
        line.setLineWidth(width - dots)
        self.end = line.textStart() + line.textLength()
        leftwards = _edge(line, line.textStart()) > _edge(line, self.end)
        line.setPosition(QPointF(dots if leftwards else 0, line.y()))
        said = line.naturalTextRect()
        left = said.left() - dots if leftwards else said.right()
        self.dots = QPointF(left, line.y() + line.ascent())


def _option(direction: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _edge(line: QTextLine, place: int) -> float:
    edge, _place = cast("tuple[float, int]", line.cursorToX(place))
    return edge
