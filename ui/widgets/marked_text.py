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
        lay_out = _Layouts(painter.font(), rect.width(), painter.layoutDirection())
        layout = lay_out.lines(text, lines + 1)
        if layout.lineCount() > lines:
            text = lay_out.cut(text, layout.lineAt(lines - 1).textStart())
            layout = lay_out.lines(text, lines)
        kept = [(start, min(end, len(text))) for start, end in marks if start < len(text)]
        origin = QPointF(rect.x(), rect.y())
        for number in range(layout.lineCount() if kept else 0):
            self._paint_marks(painter, layout.lineAt(number), kept, origin)
        layout.draw(painter, origin, [self._format(start, end) for start, end in kept])
        return layout.lineCount()

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


class _Layouts:
    """Breaks texts in one font into lines of one width."""

    def __init__(self, font: QFont, width: int, direction: Qt.LayoutDirection) -> None:
        self._font = font
        self._width = width
        self._option = QTextOption()
        self._option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        mirrored = direction is Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self._option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)

    def lines(self, text: str, most: int) -> QTextLayout:
        """Return the first lines of a text, `most` of them at the most."""
        layout = QTextLayout(text, self._font)
        layout.setTextOption(self._option)
        layout.beginLayout()
        height = 0.0
        while layout.lineCount() < most and (line := layout.createLine()).isValid():
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout

    def cut(self, text: str, start: int) -> str:
        """Return the text with all that follows `start` cut to a line."""
        elide = QFontMetrics(self._font).elidedText
        return text[:start] + elide(text[start:], Qt.TextElideMode.ElideRight, self._width)
