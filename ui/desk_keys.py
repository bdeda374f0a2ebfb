"""The keys that work everywhere in the desk window."""

from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.desk.window import PLACES, DeskWindow
from ui.pages.page import Place


def add_keys(window: DeskWindow, room: QWidget) -> None:
    """Give `room`, which fills the window, its keys; they go when it goes."""
    bar = window.top_bar
    for keys, answer in (
        ("Ctrl+K", bar.search.take_focus),
        ("Ctrl+P", window.print_page),
        ("Ctrl+Z", window.undo_bar.undo),
        ("Alt+Left", window.go_back),
        ("Alt+Right", window.go_forward),
        ("F1", bar.help_wanted.emit),
        ("Ctrl+=", partial(bar.text_stepped.emit, 1)),
        ("Ctrl++", partial(bar.text_stepped.emit, 1)),
        ("Ctrl+-", partial(bar.text_stepped.emit, -1)),
        ("Ctrl+0", partial(bar.text_stepped.emit, 0)),
    ):
        QShortcut(QKeySequence(keys), room).activated.connect(answer)
    for number, page in enumerate(PLACES, 1):
        shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), room)
        shortcut.activated.connect(partial(window.go, Place(page)))
