"""What a person sees and hears of a window: its texts, and where they do not fit."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QMenu,
    QTextEdit,
    QWidget,
)

from ui.widgets.prose import Prose

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


def texts(window):
    """Yield each text that is visible or spoken, with the widget it belongs to."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QMenu):
            yield from ((action.text(), "menu") for action in widget.actions())
        elif widget.isVisible() and not isinstance(widget, Prose):  # which holds content alone
            whole = (text.replace("\u00a0", " ") for text in _of(widget))
            yield from ((text, type(widget).__name__) for text in whole)


def _of(widget):
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for row in range(model.rowCount()):
            yield from (str(model.index(row, 0).data(role) or "") for role in ROLES)


def cut_off(window):
    """Yield each label or button that has less room than its text needs."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, (QLabel, QAbstractButton)):
            continue
        if not widget.text() or not widget.width():
            continue  # a window may leave out what it has no room for
        needed = _needed(widget)
        if needed.width() > widget.width() + 1 or needed.height() > widget.height() + 1:
            room = (widget.width(), widget.height())
            yield type(widget).__name__, widget.text(), needed.toTuple(), room


def _needed(widget):
    if widget.hasHeightForWidth():
        hint = widget.minimumSizeHint()
        hint.setWidth(min(hint.width(), widget.width()))
        hint.setHeight(widget.heightForWidth(widget.width()))
        return hint
    if isinstance(widget, QLabel):
        return widget.sizeHint()
    return widget.minimumSizeHint()
