"""The panel in which a visitor chooses the text's size."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.flow import Flow
from ui.widgets.overlay import Overlay
from ui.widgets.text import Text


class SizePanel(Overlay):
    """`chosen` carries a size in per cent."""

    chosen = Signal(int)

    def __init__(self, icons: Icons, window: QWidget) -> None:
        super().__init__(icons, window, 660)
        self._buttons: list[Button] = []
        sizes = Flow(gap=12)
        for percent in icons.theme.tokens.text_steps:
            button = Button(f"{percent} %", icons)
            button.setCheckable(True)
            button.setChecked(percent == icons.theme.percent)
            button.clicked.connect(partial(self.chosen.emit, percent))
            self._buttons.append(button)
            sizes.addWidget(button)
        close = Button(self.tr("Close"), icons, "x", Look.PRIMARY)
        close.clicked.connect(self.dismissed)
        self.body.addWidget(Text(self.tr("Text size"), Type.HEADING))
        self.body.addLayout(sizes)
        self.body.addWidget(close)
        self.dismissed.connect(self.hide)

    def first_focus(self) -> QWidget | None:
        """Return the size in force."""
        return next(button for button in self._buttons if button.isChecked())
