"""Text with marked words, painted in one or two lines."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)


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
        font, direction = painter.font(), painter.layoutDirection()
        shown = _cut(text, font, rect.width(), lines, direction)
        layout = _laid_out(shown, font, rect.width(), direction)
        kept = [(start, min(end, len(shown))) for start, end in marks if start < len(shown)]
        origin = QPointF(rect.x(), rect.y())
        taken = min(layout.lineCount(), lines)
        for number in range(taken):
            self._paint_marks(painter, layout.lineAt(number), kept, origin)
        layout.draw(painter, origin, [self._format(start, end) for start, end in kept])
        return taken

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


def _edge(line: QTextLine, place: int) -> float:
    edge, _place = cast("tuple[float, int]", line.cursorToX(place))
    return edge


def _laid_out(text: str, font: QFont, width: int, direction: Qt.LayoutDirection) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _cut(text: str, font: QFont, width: int, lines: int, direction: Qt.LayoutDirection) -> str:
    layout = _laid_out(text, font, width, direction)
    if layout.lineCount() <= lines:
        return text
    start = layout.lineAt(lines - 1).textStart()
    rest = QFontMetrics(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
    return text[:start] + rest
