"""Paints kept entries as cards."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.icons import Icons
from ui.kept.rows import KeptRow
from ui.theme import Type
from ui.widgets.kept_card import KeptCard, Part, gap, lay_out
from ui.widgets.kept_model import KeptRole
from ui.widgets.paint import rounded

_AnyIndex = QModelIndex | QPersistentModelIndex


class KeptDelegate(QStyledItemDelegate):
    """A grip to drag by, the title and what it is, its notice and note, and two things to press.

    An open card is taller by the height of the widget that the view lays under it.
    """

    def __init__(self, icons: Icons, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._icons = icons
        self._view = view
        self._measured_at = (0, 0)
        self._heights: dict[tuple[int, bool], tuple[KeptRow, int]] = {}

    def card(self, index: _AnyIndex, rect: QRect, direction: Qt.LayoutDirection) -> KeptCard:
        """Return where everything lies on a row's card in its rectangle."""
        row, opened = index.data(KeptRole.ROW), bool(index.data(KeptRole.OPEN))
        return lay_out(row, rect, self._icons.theme, direction, opened=opened)

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        """Return the room of a card, with what is laid under it, at the view's width.

        Every row is asked for at each change of any, so what has been measured is remembered.
        """
        wide = max(1, self._view.viewport().width())
        row: KeptRow = index.data(KeptRole.ROW)
        opened = bool(index.data(KeptRole.OPEN))
        theme = self._icons.theme
        if self._measured_at != (wide, theme.percent):
            self._measured_at = (wide, theme.percent)
            self._heights.clear()
        held = self._heights.get((row.kept.key, opened))
        if held is None or held[0] is not row:
            card = lay_out(row, QRect(0, 0, wide, 1), theme, option.direction, opened=opened)
            held = self._heights[row.kept.key, opened] = (row, card.height + gap(theme))
        below = self._view.indexWidget(index) if opened else None  # pyright: ignore[reportUnknownMemberType]  (the stubs leave its type open)
        return QSize(wide, held[1] + (_height_of(below, wide) if below else 0))

    def updateEditorGeometry(  # noqa: N802  (Qt's name)
        self, editor: QWidget, option: QStyleOptionViewItem, index: _AnyIndex
    ) -> None:
        """Lay the widget of an open row under its card's words."""
        card = self.card(index, option.rect, option.direction)
        room = option.rect.adjusted(0, card.height, 0, -gap(self._icons.theme))
        editor.setGeometry(room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        """Paint the card."""
        row: KeptRow = index.data(KeptRole.ROW)
        theme = self._icons.theme
        frame = option.rect.adjusted(0, 0, 0, -gap(theme))
        card = self.card(index, option.rect, option.direction)
        painter.save()
        self._paint_frame(painter, option, frame)
        self._paint_words(painter, option, row, card)
        muted = "ink" if option.state & QStyle.StateFlag.State_MouseOver else "muted"
        self._paint_icon(painter, card.grip, "grip-vertical", muted)
        opened = bool(index.data(KeptRole.OPEN))
        self._paint_icon(painter, card.details, "chevron-up" if opened else "chevron-down", "ink")
        self._paint_icon(painter, card.remove, "x", "ink")
        painter.restore()

    def tooltip(self, part: Part, *, opened: bool) -> str:
        """Return what pressing a part of a card does."""
        close, show = self.tr("Close the details"), self.tr("Note, QR code and more")
        return {
            Part.GRIP: self.tr("Drag to reorder, or press Alt with the up and down arrows"),
            Part.DETAILS: close if opened else show,
            Part.REMOVE: self.tr("Remove"),
            Part.TITLE: self.tr("Open"),
            Part.REST: "",
        }[part]

    def _paint_frame(self, painter: QPainter, option: QStyleOptionViewItem, frame: QRect) -> None:
        theme = self._icons.theme
        state = option.state
        radius = theme.shape("control_radius")
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        chosen = bool(state & QStyle.StateFlag.State_Selected) and focused
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        line = theme.colour("edge" if hover or chosen else "line")
        rounded(painter, frame, radius, fill=theme.colour("surface"), line=line)
        if focused:
            outline, ring = theme.shape("ring_outline"), theme.shape("ring")
            rounded(painter, frame, radius, line=theme.colour("focus_outline"), width=outline)
            inner = frame.adjusted(outline, outline, -outline, -outline)
            rounded(painter, inner, radius - outline, line=theme.colour("focus"), width=ring)

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, row: KeptRow, card: KeptCard
    ) -> None:
        theme = self._icons.theme
        small, strong = theme.font(Type.SMALL, strong=True), theme.font(Type.CAPTION, strong=True)
        caption = theme.font(Type.CAPTION)
        side = option.direction
        self._write(painter, side, card.title, small, "ink", row.title)
        self._write(painter, side, card.about, caption, "muted", row.about)
        self._write(painter, side, card.notice, strong, "notice", row.notice)
        if not card.note.isEmpty():
            painter.setFont(caption)
            words = (
                self.tr("Note, printed: {0}") if row.kept.note_on_paper else self.tr("Note: {0}")
            )
            line = words.format(" ".join(row.kept.note.split()))
            shown = painter.fontMetrics().elidedText(
                line, Qt.TextElideMode.ElideRight, card.note.width()
            )
            self._write(painter, side, card.note, caption, "muted", shown)

    def _write(
        self,
        painter: QPainter,
        direction: Qt.LayoutDirection,
        box: QRect,
        font: QFont,
        colour: str,
        text: str,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._icons.theme.colour(colour))
        mirrored = direction is Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = edge | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, int(flags) | int(Qt.TextFlag.TextWordWrap), text)

    def _paint_icon(self, painter: QPainter, box: QRect, name: str, colour: str) -> None:
        pixmap = self._icons.pixmap(name, colour, 18)
        size = pixmap.deviceIndependentSize().toSize()
        place = QRect(box.center() - QRect(0, 0, size.width(), size.height()).center(), size)
        painter.drawPixmap(place.topLeft(), pixmap)


def _height_of(widget: QWidget, wide: int) -> int:
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalHeightForWidth(wide)
    return widget.sizeHint().height()
