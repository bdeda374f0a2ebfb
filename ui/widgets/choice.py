"""One of a few: all in sight where there is room, in a menu where there is not."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.icons import Icons
from ui.widgets.button import Look
from ui.widgets.menu_button import MenuButton
from ui.widgets.segments import Segments


class Choice(QWidget):
    """`chosen` carries the id of the choice that a person picked."""

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        icons: Icons,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = dict(choices)
        self._name = name
        self.segments = Segments(choices, icons.theme, name)
        self.menu = MenuButton("", icons, look=Look.SECONDARY)
        self._actions = self.menu.add_choices(choices, self._on_chosen)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.segments)
        layout.addWidget(self.menu)
        self.segments.chosen.connect(self._on_chosen)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.menu.hide()

    @property
    def current(self) -> str:
        """The id of the choice in force, "" before there is one."""
        return self.segments.current

    def choose(self, key: str) -> None:
        """Set the choice without announcing it."""
        self.segments.choose(key)
        self.menu.show_words(self._words.get(key, ""))
        self.menu.setAccessibleName(f"{self._name}: {self._words.get(key, '')}")
        if key in self._actions:
            self._actions[key].setChecked(True)

    def sizeHint(self) -> QSize:
        """Return the room of all choices beside each other."""
        return self.segments.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the room of the menu."""
        return QSize(80, self.menu.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the form that fits."""
        super().resizeEvent(event)
        fits = event.size().width() >= self.segments.minimumSizeHint().width()
        had = self.menu.hasFocus() or any(
            button.hasFocus() for button in self.segments.findChildren(QWidget)
        )
        self.segments.setVisible(fits)
        self.menu.setVisible(not fits)
        if had:
            (self.segments if fits else self.menu).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key)
