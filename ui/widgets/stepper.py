"""A small number with buttons for one less and one more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QSpinBox, QWidget

from ui.icons import Icons
from ui.widgets.button import Button, Look


class Stepper(QWidget):
    """`changed` carries the number; it can be typed, and stepped with the arrow keys."""

    changed = Signal(int)

    def __init__(self, icons: Icons, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QSpinBox()
        self.box.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.box.setAccessibleName(name)
        self.box.setFixedWidth(icons.theme.scaled(56))
        self.less = Button(
            self.tr("{0}: one less").format(name), icons, "minus", Look.ICON, words=False
        )
        self.more = Button(
            self.tr("{0}: one more").format(name), icons, "plus", Look.ICON, words=False
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.less, self.box, self.more):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.box.valueChanged.connect(self.changed)
        self.less.clicked.connect(self.box.stepDown)
        self.more.clicked.connect(self.box.stepUp)

    @property
    def value(self) -> int:
        """The number."""
        return self.box.value()

    def show_value(self, value: int, least: int, most: int) -> None:
        """Set the number and its bounds."""
        self.box.setRange(least, most)
        self.box.setValue(value)
