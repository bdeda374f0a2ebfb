"""What was looked at last, on the home page; it can be cleared and turned off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import Icons
from ui.kept.keeper import Keeper
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.flow import Flow
from ui.widgets.text import Text

SHOWN = 4
LONGEST = 42


class Recent(QWidget):
    """Hidden while there is nothing. `entry_wanted` carries an id."""

    entry_wanted = Signal(str)

    def __init__(self, keeper: Keeper, icons: Icons) -> None:
        super().__init__()
        self._keeper = keeper
        self._icons = icons
        clear = Button(self.tr("Clear"), icons, look=Look.LINK)
        clear.setAccessibleName(self.tr("Clear recently viewed"))
        stop = Button(self.tr("Turn off"), icons, look=Look.LINK)
        stop.setAccessibleName(self.tr("Turn off recently viewed"))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Text(self.tr("Recently viewed"), Type.SUBHEADING, wrap=False), 1)
        head.addWidget(clear)
        head.addWidget(stop)
        self._flow = Flow(gap=8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addLayout(self._flow)
        clear.clicked.connect(self._on_clear)
        stop.clicked.connect(self._on_stop)
        self.hide()

    def refresh(self) -> None:
        """Show what was looked at since."""
        shelf = self._keeper.shelf
        viewed = shelf.recent(SHOWN) if shelf.recents_on else ()
        self._flow.clear()
        for each in viewed:
            words = each.title if len(each.title) <= LONGEST else each.title[: LONGEST - 1] + "…"
            button = Button(words, self._icons, "history", Look.SECONDARY)
            button.let_shorten()
            button.setAccessibleName(each.title)
            button.clicked.connect(
                lambda _checked=False, key=each.entry_id: self.entry_wanted.emit(key)
            )
            self._flow.addWidget(button)
        self.setVisible(bool(viewed))

    def _on_clear(self) -> None:
        self._keeper.do(self._keeper.shelf.clear_recent, self.tr("Recently viewed is cleared"))
        self.refresh()

    def _on_stop(self) -> None:
        self._keeper.shelf.recents_on = False
        sentence = self.tr("Recently viewed is off. You can turn it on again under About Signpost.")
        self._keeper.told.emit(sentence)
        self.refresh()
