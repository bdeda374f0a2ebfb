"""Paints a result: title, byline, text, chips, and a bookmark to click."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.marked_text import MarkedText
from ui.widgets.paint import rounded
from ui.widgets.result_model import ResultRole

_AnyIndex = QModelIndex | QPersistentModelIndex
_LINES = 3
"""Lines that title and text have together; a title takes one or two."""


class ResultDelegate(QStyledItemDelegate):
    """Every row has the same height. `save_clicked` carries the row whose bookmark was clicked."""

    save_clicked = Signal(QModelIndex)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        """Return the one size of all rows."""
        title, small, chip = (
            self._line(kind) for kind in (Type.ROW_TITLE, Type.SMALL, Type.CAPTION)
        )
        gap = self._icons.theme.scaled
        height = gap(15) + title + small + gap(10) + 2 * small + gap(11) + chip + gap(6) + gap(15)
        return QSize(gap(200), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        """Paint a row from what the view and the model say, or where its words will stand."""
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._paint_ground(painter, option)
        if index.data(ResultRole.TITLE) is None:
            self._paint_blank(painter, option)
        else:
            self._paint_words(painter, option, index)
            self._paint_bookmark(painter, option, saved=bool(index.data(ResultRole.SAVED)))
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: _AnyIndex,
    ) -> bool:
        """Answer a click on the bookmark."""
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and self.bookmark_box(option).contains(event.position().toPoint())
        ):
            self.save_clicked.emit(index)
            return True
        return super().editorEvent(event, model, option, index)

    def bookmark_box(self, option: QStyleOptionViewItem) -> QRect:
        """Return where the bookmark can be clicked, as large as any other target."""
        theme = self._icons.theme
        side = theme.size("target")
        left = option.rect.right() - theme.scaled(14) - side
        box = QRect(left, option.rect.top() + theme.scaled(17), side, side)
        return QStyle.visualRect(option.direction, option.rect, box)

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex
    ) -> None:
        theme = self._icons.theme
        marked = MarkedText(theme.colour("mark"), theme.colour("on_mark"))
        box = self._text_box(option)
        title, snippet = index.data(ResultRole.TITLE), index.data(ResultRole.SNIPPET)
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font(Type.ROW_TITLE))
        room = QRect(box)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        room.adjust(theme.scaled(34) if mirrored else 0, 0, 0 if mirrored else -theme.scaled(34), 0)
        taken = marked.paint(painter, room, title.text, title.marks, _LINES - 1)
        box.setTop(box.top() + taken * self._line(Type.ROW_TITLE) + theme.scaled(2))
        painter.setFont(theme.font(Type.SMALL))
        painter.setPen(theme.colour("muted"))
        marked.paint(painter, box, index.data(ResultRole.BYLINE), (), 1)
        between = theme.scaled(8 if taken == 1 else 5)
        box.setTop(box.top() + self._line(Type.SMALL) + between)
        painter.setPen(theme.colour("ink"))
        marked.paint(painter, box, snippet.text, snippet.marks, _LINES - taken)
        box.setTop(option.rect.bottom() - theme.scaled(15 + 6) - self._line(Type.CAPTION))
        self._paint_chips(painter, option, box, index.data(ResultRole.CHIPS))

    def _paint_blank(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme, box = self._icons.theme, self._text_box(option)
        top, width = box.top(), box.width()
        for kind, share in ((Type.ROW_TITLE, 50), (Type.SMALL, 30), (Type.SMALL, 80)):
            line = self._line(kind)
            bar = QRect(box.left(), top + line // 4, width * share // 100, line // 2)
            place = QStyle.visualRect(option.direction, box, bar)
            rounded(painter, place, bar.height() / 2, fill=theme.colour("sunken"))
            top += line + theme.scaled(5)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = self._icons.theme
        rect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.fillRect(rect, theme.colour("brand_tint" if chosen else "window"))
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, theme.colour("line"))
        if chosen:
            edge = QRect(rect.left(), rect.top(), 4, rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, rect, edge), theme.colour("brand"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            outline, ring = theme.shape("ring_outline"), theme.shape("ring")
            box = rect.adjusted(1, 1, -1, -2)
            rounded(painter, box, 6, line=theme.colour("focus_outline"), width=outline)
            inner = box.adjusted(outline, outline, -outline, -outline)
            rounded(painter, inner, 5, line=theme.colour("focus"), width=ring)

    def _paint_chips(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, chips: tuple[str, ...]
    ) -> None:
        theme = self._icons.theme
        painter.setFont(theme.font(Type.CAPTION))
        metrics = painter.fontMetrics()
        high = self._line(Type.CAPTION) + theme.scaled(6)
        left = box.left()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        for chip in chips:
            wide = metrics.horizontalAdvance(chip) + theme.scaled(20)
            if left + wide > box.right():
                break
            place = QStyle.visualRect(option.direction, box, QRect(left, box.top(), wide, high))
            fill = theme.colour("surface" if chosen and not theme.is_dark else "sunken")
            rounded(painter, place, high / 2, fill=fill)
            painter.setPen(theme.colour("ink"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, chip)
            left += wide + theme.scaled(6)

    def _paint_bookmark(
        self, painter: QPainter, option: QStyleOptionViewItem, *, saved: bool
    ) -> None:
        box = self.bookmark_box(option)
        side = self._icons.theme.scaled(22)
        pixmap = self._icons.pixmap("bookmark-check" if saved else "bookmark", "brand", 22)
        painter.drawPixmap(box.center() - QPoint(side // 2, side // 2), pixmap)

    def _text_box(self, option: QStyleOptionViewItem) -> QRect:
        gap = self._icons.theme.scaled
        return option.rect.adjusted(gap(18), gap(15), -gap(18), 0)

    def _line(self, kind: Type) -> int:
        return QFontMetrics(self._icons.theme.font(kind)).lineSpacing()
