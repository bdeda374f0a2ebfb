"""Letters, numbers and Welsh accents under a finger, for the line that has the focus."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.icons import Icons
from ui.widgets.button import Button, Look

LETTERS = ("qwertyuiop", "asdfghjkl'", "zxcvbnm-")
NUMBERS = ("1234567890", "&/@#%+()\"'", ".,?!:;-")
ACCENTS = ("âêîôûŵŷ", "áéíóúẃý", "äëïöüẅÿ")
_ROOM = 12


class KeyboardKey(Button):
    """A key that leaves the focus where the letters go."""

    def __init__(self, text: str, icons: Icons, icon: str = "", *, words: bool = True) -> None:
        super().__init__(text, icons, icon, Look.ICON, words=words)
        least = icons.theme.size("target") + 4
        self.setMinimumSize(least, least)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _face(self) -> tuple[str, str]:
        if self.isChecked():
            return "brand_tint", "edge"
        return "sunken" if self.isDown() else "surface", "edge"


class OnScreenKeyboard(QWidget):
    """Types into whatever has the focus. `closed` and `entered` are its own two commands."""

    closed = Signal()
    entered = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setAccessibleName(self.tr("On-screen keyboard"))
        self._sheets = {name: QWidget() for name in ("letters", "numbers", "accents")}
        self._sheet_keys: dict[str, Button] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, _ROOM, 16, _ROOM)
        layout.setSpacing(8)
        for name, rows in zip(self._sheets, (LETTERS, NUMBERS, ACCENTS), strict=True):
            self._fill(self._sheets[name], rows)
            layout.addWidget(self._sheets[name])
        layout.addLayout(self._last_row())
        self.show_sheet("letters")

    def show_sheet(self, name: str) -> None:
        """Show the letters, the numbers or the accents."""
        for other, sheet in self._sheets.items():
            sheet.setVisible(other == name)
        for other, key in self._sheet_keys.items():
            key.setChecked(other == name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line above."""
        painter, theme = QPainter(self), self._icons.theme
        painter.fillRect(self.rect(), theme.colour("sunken"))
        painter.fillRect(0, 0, self.width(), 1, theme.colour("edge"))

    def _fill(self, sheet: QWidget, rows: tuple[str, ...]) -> None:
        sheet.setLayout(layout := QVBoxLayout())
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for number, letters in enumerate(rows):
            row = QHBoxLayout()
            row.setSpacing(8)
            for letter in letters:
                key = KeyboardKey(letter, self._icons)
                key.clicked.connect(partial(self._type, letter))
                row.addWidget(key, 2)
            if number == len(rows) - 1:
                row.addWidget(self._backspace(), 3)
            layout.addLayout(row)

    def _backspace(self) -> Button:
        key = KeyboardKey(self.tr("Delete a letter"), self._icons, "delete", words=False)
        key.setAutoRepeat(True)
        key.clicked.connect(partial(self._press, Qt.Key.Key_Backspace, ""))
        return key

    def _last_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        names = {"letters": "abc", "numbers": "123", "accents": "âŵŷ"}
        spoken = {
            "letters": self.tr("Letters"),
            "numbers": self.tr("Numbers and signs"),
            "accents": self.tr("Letters with accents"),
        }
        for name, text in names.items():
            key = KeyboardKey(text, self._icons)
            key.setAccessibleName(spoken[name])
            key.setCheckable(True)
            key.clicked.connect(partial(self.show_sheet, name))
            self._sheet_keys[name] = key
            row.addWidget(key, 3)
        space = KeyboardKey(self.tr("Space"), self._icons)
        space.clicked.connect(partial(self._type, " "))
        search = KeyboardKey(self.tr("Search"), self._icons, "search")
        search.clicked.connect(self.entered)
        close = KeyboardKey(self.tr("Close keyboard"), self._icons, "chevrons-down", words=False)
        close.clicked.connect(self.closed)
        row.addWidget(space, 6)
        row.addWidget(search, 5)
        row.addWidget(close, 2)
        return row

    def _type(self, letter: str) -> None:
        key = Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown
        self._press(key, letter)

    def _press(self, key: Qt.Key, text: str) -> None:
        target = QApplication.focusWidget()
        if target is None:
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(target, event)
