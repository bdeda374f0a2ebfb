"""The bar over every page of a public screen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import Icons
from ui.theme import ThemeName, Type
from ui.translation import in_language
from ui.widgets.button import Button, Look
from ui.widgets.count_button import CountButton
from ui.widgets.leave_button import LeaveButton
from ui.widgets.text import Text

GAP = 12
WIDEST = 16_777_215
HOLD = 3000
"""Milliseconds for which the staff hold the name to be asked for their PIN."""


class KioskBar(QWidget):
    """The way back, how things look, and the way out; two lines where one is too short.

    `languages` are the codes and names of the others than the one in force.
    """

    back_wanted = Signal()
    home_wanted = Signal()
    handout_wanted = Signal()
    size_wanted = Signal()
    contrast_wanted = Signal()
    language_chosen = Signal(str)
    leave_wanted = Signal()
    staff_wanted = Signal()

    def __init__(
        self, icons: Icons, centre: str, languages: Sequence[tuple[str, str]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._sign = Button(self.tr("Signpost"), icons, "signpost", Look.SIGN)
        self._sign.setAccessibleName(self.tr("Signpost"))
        self._centre = Text(centre, Type.SMALL, tone="muted", wrap=False)
        self._back = Button(self.tr("Back"), icons, "arrow-left")
        self._home = Button(self.tr("Start again"), icons, "house")
        self._languages = [
            in_language(Button(name, icons, "languages"), code) for code, name in languages
        ]
        self._size = Button(self.tr("Text size"), icons, "a-large-small")
        self._contrast = Button(self.tr("Contrast"), icons, "contrast")
        self._handout = CountButton(self.tr("My handout"), icons, "printer")
        self._leave = LeaveButton(icons)
        self._settings = (*self._languages, self._size, self._contrast, self._handout)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD)
        self._hold.timeout.connect(self.staff_wanted)
        self._middle = QWidget()
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self._layout = QVBoxLayout(self)
        self._lay_out()
        self._connect(languages)

    @property
    def buttons(self) -> tuple[Button, ...]:
        """Every button, in the order of the Tab key."""
        return tuple(self.findChildren(Button))

    def show_place(self, *, home: bool) -> None:
        """Show what belongs to the home page, or to any other."""
        for widget in (self._sign, self._centre, *self._languages):
            widget.setVisible(home)
        for widget in (self._back, self._home, self._handout):
            widget.setVisible(not home)
        self._fit()

    def show_count(self, count: int) -> None:
        """Show how many entries lie on the handout."""
        self._handout.show_count(count)
        self._fit()

    def show_theme(self, theme: ThemeName) -> None:
        """Show whether the contrast is high."""
        self._contrast.setCheckable(True)
        self._contrast.setChecked(theme is ThemeName.HIGH_CONTRAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the two groups on one line or on two."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit again when the text's size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_layout"):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line below."""
        painter, theme = QPainter(self), self._icons.theme
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._middle)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in self._settings:
            row.addWidget(widget)
        for widget in (self._sign, self._centre, self._back, self._home):
            self._first.addWidget(widget)
        self._first.addStretch(1)
        self._first.addWidget(self._middle)
        self._first.addWidget(self._leave)
        for line in (row, self._first, self._second):
            line.setSpacing(GAP)
        self._layout.setSpacing(GAP)
        self._layout.addLayout(self._first)
        self._layout.addLayout(self._second)

    def _connect(self, languages: Sequence[tuple[str, str]]) -> None:
        for button, signal in (
            (self._back, self.back_wanted),
            (self._home, self.home_wanted),
            (self._handout, self.handout_wanted),
            (self._size, self.size_wanted),
            (self._contrast, self.contrast_wanted),
        ):
            button.clicked.connect(signal)
        for button, (code, _) in zip(self._languages, languages, strict=True):
            button.clicked.connect(lambda _on=False, code=code: self.language_chosen.emit(code))
        self._leave.left.connect(self.leave_wanted)
        self._sign.pressed.connect(self._hold.start)
        self._sign.released.connect(self._hold.stop)

    def _fit(self) -> None:
        theme = self._icons.theme
        side = theme.scaled(36) if self.width() > theme.scaled(900) else 16
        room = self.width() - 2 * side
        one_line = self._shed(lambda: sum(self._widths()) + GAP <= room)
        if not one_line:
            self._shed(lambda: max(self._widths()) <= room)
        first, second = self._widths()
        named = first + GAP + self._centre.sizeHint().width()
        self._centre.setMaximumWidth(WIDEST if named + one_line * (GAP + second) <= room else 0)
        for line in (self._first, self._second):
            line.removeWidget(self._middle)
        if one_line:
            self._first.insertWidget(self._first.indexOf(self._leave), self._middle)
        else:
            self._second.insertWidget(0, self._middle, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.setContentsMargins(side, 12, side, 13)
        line = max(theme.size("bar") - 25, self._leave.sizeHint().height())
        self.setFixedHeight(25 + line + (0 if one_line else GAP + line))

    def _shed(self, fits: Callable[[], bool]) -> bool:
        """Leave icons out until it fits: none, those of how things look, all of them."""
        buttons = (self._back, self._home, self._leave, *self._settings)
        looks = (*self._languages, self._size, self._contrast)
        for dropped in ((), looks, buttons):
            for button in buttons:
                button.show_icon(shown=button not in dropped)
            if fits():
                return True
        return False

    def _widths(self) -> tuple[int, int]:
        """Return the pixels that each of two lines needs, without the centre's name."""
        first = (self._sign, self._back, self._home, self._leave)
        return _width(first), _width(self._settings)


def _width(widgets: Sequence[QWidget]) -> int:
    shown = [widget.sizeHint().width() for widget in widgets if not widget.isHidden()]
    return sum(shown) + GAP * max(0, len(shown) - 1)
