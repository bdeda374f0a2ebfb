"""Kept entries as cards: opened, ordered, annotated and removed with mouse or keyboard alone."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.icons import Icons
from ui.kept.rows import KeptRow
from ui.widgets.kept_card import Part
from ui.widgets.kept_delegate import KeptDelegate
from ui.widgets.kept_details import KeptDetails
from ui.widgets.kept_model import KeptModel
from ui.widgets.order_view import OrderView
from ui.widgets.tip import Tip

_POINTERS = {Part.GRIP: Qt.CursorShape.OpenHandCursor, Part.REST: Qt.CursorShape.ArrowCursor}

_SPOT = 14
"""Pixels around the pointer that a tip names."""


class KeptView(OrderView):
    """Asks for what a person does to a row; the page does it and shows the rows anew.

    `menu_wanted` carries a row and a global point. `make_details` gives the widget that is laid
    under an open card. The view is as tall as its rows, so that the page around it scrolls.
    """

    entry_wanted = Signal(object)
    removed = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(
        self,
        icons: Icons,
        model: KeptModel,
        make_details: Callable[[KeptRow], KeptDetails],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icons.theme, model, parent)
        self._make_details = make_details
        self._cards = KeptDelegate(icons, self)
        self._tip = Tip(self.viewport(), icons.theme)
        self.setItemDelegate(self._cards)
        self.setAccessibleName(self.tr("What the list holds, in order"))
        self.setMouseTracking(True)
        self.setProperty("look", "clear")
        self.viewport().setProperty("look", "clear")
        for signal in (
            model.rowsInserted,
            model.rowsRemoved,
            model.rowsMoved,
            model.dataChanged,
            model.modelReset,
        ):
            signal.connect(self._on_rows_changed)
        self._fit()

    @property
    def details(self) -> KeptDetails | None:
        """What lies under the open card."""
        index = self._rows.index_of(self._rows.open_key)
        under = self.indexWidget(index) if index.isValid() else None
        return under if isinstance(under, KeptDetails) else None

    def current_row(self) -> KeptRow | None:
        """Return the row that the keyboard is on."""
        return self._rows.row_at(self.currentIndex())

    def choose(self, key: int) -> None:
        """Put the keyboard on a row."""
        index = self._rows.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)

    def toggle_details(self, row: KeptRow) -> None:
        """Open a row's details and go there, or close them and come back."""
        key = row.kept.key
        opening = self._rows.open_key != key
        self.close_details()
        if opening:
            self.choose(key)
            details = self._make_details(row)
            self._rows.set_open(key)
            self.setIndexWidget(self._rows.index_of(key), details)
            self._fit()
            self._tab_into(details)
            details.start()

    def close_details(self) -> bool:
        """Close what is open; return whether anything was."""
        details = self.details
        if details is None:
            self._rows.set_open(0)
            return False
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        index = self._rows.index_of(self._rows.open_key)
        self._rows.set_open(0)
        self.setIndexWidget(index, None)  # pyright: ignore[reportArgumentType]  # None takes it out
        self._fit()
        return True

    def sizeHint(self) -> QSize:
        """Return the room of all rows."""
        return QSize(200, self._content_height())

    def minimumSizeHint(self) -> QSize:
        """Return the same height: the page around scrolls, not the list."""
        return QSize(80, self._content_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new look's sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_cards"):
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, F2 or Space shows details, Delete removes, the menu key offers the rest."""
        row = self.current_row()
        if row is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entry_wanted.emit(row)
            case Qt.Key.Key_F2 | Qt.Key.Key_Space:
                self.toggle_details(row)
            case Qt.Key.Key_Delete:
                self.removed.emit(row)
            case Qt.Key.Key_Menu:
                self._ask_for_menu(row)
            case Qt.Key.Key_Up | Qt.Key.Key_Down | Qt.Key.Key_Home | Qt.Key.Key_End:
                super().keyPressEvent(event)
            case _:
                event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done to the row under the pointer, or to the current one."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            row = self._rows.row_at(self.indexAt(event.pos()))
            if row is not None:
                self.choose(row.kept.key)
                self.menu_wanted.emit(row, event.globalPos())
        elif (row := self.current_row()) is not None:
            self._ask_for_menu(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press what lies under the pointer."""
        super().mouseReleaseEvent(event)
        found = self._under(event.position().toPoint())
        if found is None or event.button() != Qt.MouseButton.LeftButton:
            return
        row, part = found
        if part is Part.REMOVE:
            self.removed.emit(row)
        elif part is Part.DETAILS:
            self.toggle_details(row)
        elif part is Part.TITLE:
            self.entry_wanted.emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what can be pressed and dragged."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        if not self._tip.is_by(point):
            self._tip.withdraw()
        found = self._under(point)
        part = found[1] if found and (self.orderable or found[1] is not Part.GRIP) else Part.REST
        self.viewport().setCursor(_POINTERS.get(part, Qt.CursorShape.PointingHandCursor))

    def viewportEvent(self, event: QEvent) -> bool:
        """Name the part under the pointer in a tip."""
        if event.type() == QEvent.Type.Leave:
            self._tip.withdraw()
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        found = self._under(event.pos())
        opened = found is not None and found[0].kept.key == self._rows.open_key
        words = self._cards.tooltip(found[1], opened=opened) if found else ""
        if words:
            spot = QRect(event.pos() - QPoint(_SPOT, _SPOT), QSize(2 * _SPOT, 2 * _SPOT))
            self._tip.offer(words, spot, at_once=True)
        return True

    def _under(self, point: QPoint) -> tuple[KeptRow, Part] | None:
        index = self.indexAt(point)
        row = self._rows.row_at(index)
        if row is None:
            return None
        card = self._cards.card(index, self.visualRect(index), self.layoutDirection())
        return row, card.part_at(point)

    def _ask_for_menu(self, row: KeptRow) -> None:
        box = self.visualRect(self.currentIndex())
        self.menu_wanted.emit(row, self.viewport().mapToGlobal(box.center()))

    def _tab_into(self, details: QWidget) -> None:
        before: QWidget = self
        for widget in details.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, widget)
                before = widget

    def _on_rows_changed(self, *_what: object) -> None:
        self._fit()
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0))

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def _content_height(self) -> int:
        count = self._rows.rowCount()
        if not count:
            return 0
        top, last = (self.visualRect(self._rows.index(place)) for place in (0, count - 1))
        return last.united(QRect(top)).height()

    def scrollTo(  # noqa: N802  (Qt's name)
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight by scrolling the page around."""
        box = self.visualRect(index)
        if self.isVisible():
            self._bring_into_sight(box.center(), box.height() // 2 + 8)
