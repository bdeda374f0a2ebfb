"""Printing options in our own words: printer, copies, pages, one side or both."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.icons import Icons
from ui.paper.printing import Queue
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.menu_button import MenuButton
from ui.widgets.stepper import Stepper
from ui.widgets.text import Text
from ui.widgets.tick_option import TickOption

MOST_COPIES = 50


@dataclass(frozen=True, slots=True)
class PrintChoice:
    """What to print where; `last` None prints to the end."""

    printer: str
    copies: int = 1
    first: int = 1
    last: int | None = None
    both_sides: bool = False


class PrintDialog(QDialog):
    """`chosen` carries the choice at Done or Print, `print_wanted` follows it at Print."""

    chosen = Signal(object)
    print_wanted = Signal()

    def __init__(
        self,
        queues: tuple[Queue, ...],
        choice: PrintChoice,
        pages: int,
        icons: Icons,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Printing"))
        self._labels = {queue.name: queue.label for queue in queues}
        self._printer = choice.printer
        self._pages = max(1, pages)
        self.printer = MenuButton("", icons, look=Look.SECONDARY)
        self.printer.let_shorten()
        choices = [(queue.name, queue.label) for queue in queues]
        self._queues = self.printer.add_choices(choices, self._on_printer)
        self.copies = Stepper(icons, self.tr("Copies"))
        self.copies.show_value(choice.copies, 1, MOST_COPIES)
        self.first = Stepper(icons, self.tr("First page"))
        self.first.show_value(choice.first, 1, self._pages)
        self.last = Stepper(icons, self.tr("Last page"))
        self.last.show_value(choice.last or self._pages, 1, self._pages)
        self.both = TickOption(
            self.tr("Print on both sides"), icons, self.tr("Only where the printer can")
        )
        self.both.set_quietly(choice.both_sides)
        self.go = Button("", icons, "printer", Look.PRIMARY)
        self.done_button = Button(self.tr("Done"), icons)
        self.stay = Button(self.tr("Cancel"), icons)
        self._build(icons)
        self._connect()
        self._on_printer(choice.printer)
        self._on_number()

    @property
    def choice(self) -> PrintChoice:
        """What is chosen now."""
        last = self.last.value
        return PrintChoice(
            self._printer,
            self.copies.value,
            self.first.value,
            None if last == self._pages else last,
            self.both.isChecked(),
        )

    def _build(self, icons: Icons) -> None:
        theme = icons.theme
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.scaled(24))
        grid.setVerticalSpacing(theme.scaled(12))
        pages = QHBoxLayout()
        pages.addWidget(self.first)
        pages.addWidget(Text(self.tr("to"), wrap=False))
        pages.addWidget(self.last)
        pages.addStretch(1)
        for row, (words, field) in enumerate(
            (
                (self.tr("Printer"), self.printer),
                (self.tr("Copies"), self.copies),
                (self.tr("Pages"), pages),
            )
        ):
            label: QLabel = Text(words, strong=True, wrap=False)
            grid.addWidget(label, row, 0)
            if isinstance(field, QHBoxLayout):
                grid.addLayout(field, row, 1)
            else:
                grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        for button in (self.go, self.done_button, self.stay):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(theme.scaled(16))
        layout.addWidget(Text(self.tr("Printing"), Type.HEADING))
        layout.addLayout(grid)
        layout.addWidget(self.both)
        layout.addLayout(buttons)
        self.setMinimumWidth(theme.scaled(440))
        self.go.setDefault(True)

    def _connect(self) -> None:
        self.first.changed.connect(self.last.box.setMinimum)
        self.last.changed.connect(self.first.box.setMaximum)
        for stepper in (self.copies, self.first, self.last):
            stepper.changed.connect(self._on_number)
        self.go.clicked.connect(lambda: self._finish(printing=True))
        self.done_button.clicked.connect(lambda: self._finish(printing=False))
        self.stay.clicked.connect(self.reject)

    def _on_printer(self, name: str) -> None:
        self._printer = name
        self.printer.show_words(self._labels.get(name, ""))
        self.printer.setAccessibleName(self.tr("Printer: {0}").format(self._labels.get(name, "")))
        if name in self._queues:
            self._queues[name].setChecked(True)

    def _on_number(self, *_what: object) -> None:
        pages = (self.last.value - self.first.value + 1) * self.copies.value
        self.go.show_words(self.tr("Print %n page(s)", "", pages))

    def _finish(self, *, printing: bool) -> None:
        self.chosen.emit(self.choice)
        self.accept()
        if printing:
            self.print_wanted.emit()
