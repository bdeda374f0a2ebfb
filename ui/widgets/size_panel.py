"""The panel in which a visitor chooses the text's size."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.grid import Grid
from ui.widgets.overlay import Overlay
from ui.widgets.text import Text

LEAST = 120
"""Pixels of the narrowest button at 100 % text."""


class SizePanel(Overlay):
    """`chosen` carries a size in per cent."""

    chosen = Signal(int)

    def __init__(self, icons: Icons, window: QWidget) -> None:
        super().__init__(icons, window, 560)
        self._buttons: list[Button] = []
        for percent in icons.theme.tokens.text_steps:
            button = Button(f"{percent} %", icons)
            button.setCheckable(True)
            button.setChecked(percent == icons.theme.percent)
            button.clicked.connect(partial(self.chosen.emit, percent))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._buttons.append(button)
        sizes = Grid(icons.theme.scaled, LEAST, 3)
        sizes.show_widgets(self._buttons)
        close = Button(self.tr("Close"), icons, "x", Look.PRIMARY)
        close.clicked.connect(self.dismissed)
        self.body.addWidget(Text(self.tr("Text size"), Type.HEADING))
        self.body.addWidget(sizes)
        self.body.addWidget(close)
        self.dismissed.connect(self.hide)

    def first_focus(self) -> QWidget | None:
        """Return the size in force."""
        return next(button for button in self._buttons if button.isChecked())
