"""The offer to search for what was meant, where a word is one that nothing has."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.painted_card import PaintedCard, Picture, Placed, Words

_ICON = 20
_PAD, _EDGE, _GAP = 10, 14, 10


class GuessCard(PaintedCard):
    """Hidden while there is no guess. `taken` carries the words of the guess that was clicked."""

    taken = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__(icons, "")
        self._asked = self._guess = ""
        self.hide()
        self.clicked.connect(lambda: self.taken.emit(self._guess))

    def show_guess(self, asked: str, guess: str) -> None:
        """Offer, and announce, a guess at what was meant by the words that were asked."""
        if (asked, guess) == (self._asked, self._guess):
            return
        self._asked, self._guess = asked, guess
        (said,) = self.words()
        self.setAccessibleName(said.text)
        self.say_anew()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said.text))

    def keep_for(self, asked: str) -> None:
        """Take the guess back unless it is one at these words."""
        if self._guess and asked != self._asked:
            self._asked = self._guess = ""
            self.hide()

    def words(self) -> Sequence[Words]:
        """Return the guess, called one."""
        said = self.tr("Did you mean “{0}”?").format(self._guess)
        return (Words(said, Type.BODY, "brand"),)

    def beside(self) -> int:
        """Return the room beside the words."""
        return self._theme.scaled(2 * _EDGE + _ICON + _GAP)

    def arrange(self, width: int) -> tuple[Sequence[Placed], int]:
        """Put the icon before the words, in the middle of their first line."""
        scaled = self._theme.scaled
        (said,) = self.words()
        left = scaled(_EDGE + _ICON + _GAP)
        words = self.placed(said, left, scaled(_PAD), width - self.beside())
        spare = max(0, self._theme.size("target") - words.end - scaled(_PAD))
        words = words._replace(box=words.box.translated(0, spare // 2))
        line = QFontMetrics(self._theme.font(said.kind)).height()
        top = words.box.top() + (line - scaled(_ICON)) // 2
        icon = Picture("lightbulb", "brand", _ICON)
        box = QRect(scaled(_EDGE), top, scaled(_ICON), scaled(_ICON))
        return (Placed(icon, box), words), words.end + scaled(_PAD) + spare - spare // 2
