"""Signpost as anybody starts it, and, for each line it is sent, a line on what its window shows.

It answers from the window's own thread, so an answer comes only when the window can be used.
"""

import json
import os
import sys
import threading

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget

from ui.app import main
from ui.desk.window import DeskWindow


class Teller(QObject):
    """Says where the window is, what has the focus and where the buttons that work are."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while os.read(0, 1):
            self.asked.emit()

    def _tell(self) -> None:
        desk = next(one for one in QApplication.topLevelWidgets() if isinstance(one, DeskWindow))
        active = QApplication.activeWindow()
        told = {
            "window": active.windowTitle() if active else "",
            "focus": name(QApplication.focusWidget()),
            "words": desk.search.line.text(),
            "page": "",
        }
        if desk._is_furnished and desk._place is not None:
            told |= {
                "page": str(desk.place.page),
                "settled": desk.page.is_settled,
                "percent": desk._icons.theme.percent,
                "buttons": dict(places(QApplication.activeModalWidget() or desk)),
                "rows": list(rows(desk)),
            }
        os.write(1, json.dumps(told).encode() + b"\n")


def name(widget: QWidget | None) -> str:
    spoken = QAccessible.queryAccessibleInterface(widget) if widget else None
    return spoken.text(QAccessible.Text.Name) if spoken else ""


def places(window: QWidget):
    """Yield each button's name and the middle of what can be seen of it, if it can be used."""
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled() and not button.visibleRegion().isEmpty():
            seen = button.visibleRegion().boundingRect()
            if seen.height() >= button.height() // 2:
                yield name(button), button.mapToGlobal(seen.center()).toTuple()


def rows(window: QWidget):
    """Yield the title and the beginning on the screen of each row that can be seen."""
    for view in window.findChildren(QAbstractItemView):
        for row in range(view.model().rowCount() if view.isVisible() else 0):
            index = view.model().index(row, 0)
            spot = view.visualRect(index).topLeft() + QPoint(60, 30)
            if view.viewport().visibleRegion().contains(spot):
                yield index.data(), view.viewport().mapToGlobal(spot).toTuple()


if __name__ == "__main__":
    teller = Teller()
    sys.exit(main())
