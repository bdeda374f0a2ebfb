"""Margins by where a line begins and ends, for Qt mirrors what is laid out but not its margins."""

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QWidget


def margins(widget: QWidget, begin: int, top: int, end: int, foot: int) -> QMargins:
    """Return margins in pixels for the way that pages run where `widget` stands."""
    mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return QMargins(end, top, begin, foot) if mirrored else QMargins(begin, top, end, foot)
