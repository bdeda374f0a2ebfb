"""The keys that work everywhere in the desk window, also where letter keys are switched off."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.desk.window import DeskWindow
from ui.place import PLACES, Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.widgets.entry_actions import EntryActions


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
    acts: dict[str, Callable[[EntryActions], None]] = {
        "Ctrl+D": lambda actions: actions.toggle_saved(),
        "Ctrl+H": lambda actions: actions.toggle_handout(),
    }
    for keys, act in acts.items():
        shortcut = QShortcut(QKeySequence(keys), room)
        shortcut.activated.connect(partial(_act, window, act))
    for number, page in enumerate(PLACES, 1):
        shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), room)
        shortcut.activated.connect(partial(window.go, Place(page)))


def _act(window: DeskWindow, act: "Callable[[EntryActions], None]") -> None:
    """Do something with the entry that is shown, wherever the focus is."""
    actions = window.page.entry_actions
    if actions is not None:
        act(actions)
