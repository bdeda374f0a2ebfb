"""The cards of the home page."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle

from finder.entry import Entry, Term
from ui.icons import Icons
from ui.theme import Type
from ui.translation import in_language
from ui.widgets.paint import rounded
from ui.widgets.painted_card import PaintedCard, Picture, Placed, Words

PAD = 20
_ICON, _FILE, _CHEVRON = 30, 24, 18
_EDGES = 18, 14, 16, 14
"""Left, top, right and bottom of a ready-made handout's card."""


class NeedCard(PaintedCard):
    """A need with its icon, its hint and, once counted, how much there is for it."""

    def __init__(self, need: Term, icons: Icons) -> None:
        super().__init__(icons, f"{need.label}. {need.hint}")
        self.need = need
        self._count = ""

    def words(self) -> Sequence[Words]:
        """Return the need and its hint."""
        return Words(self.need.label, Type.HEADING), Words(self.need.hint, Type.SMALL, "muted")

    def beside(self) -> int:
        """Return the room beside the words."""
        return 2 * self._theme.scaled(PAD)

    def arrange(self, width: int) -> tuple[Sequence[Placed], int]:
        """Put the icon above the words."""
        scaled = self._theme.scaled
        pad, side, wide = scaled(PAD), scaled(_ICON), width - self.beside()
        icon = Placed(
            Picture(self.need.icon or "circle-help", "brand", _ICON), QRect(pad, pad, side, side)
        )
        label, hint = self.words()
        first = self.placed(label, pad, pad + side + scaled(16), wide)
        second = self.placed(hint, pad, first.end + scaled(4), wide)
        return (icon, first, second), second.end + pad

    def show_count(self, count: int) -> None:
        """Show how many entries help with the need."""
        self._count = self.locale().toString(count)
        self.setAccessibleDescription(self.tr("%Ln entry(ies)", "", count))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the count in a pill at the upper end, over the rest."""
        super().paintEvent(event)
        if not self._count:
            return
        theme, font = self._theme, self._theme.font(Type.CAPTION)
        metrics = QFontMetrics(font)
        high = max(theme.scaled(26), metrics.height() + theme.scaled(6))
        wide = max(metrics.horizontalAdvance(self._count) + theme.scaled(20), high)
        pad = theme.scaled(PAD)
        top = pad + (theme.scaled(_ICON) - high) // 2
        box = QRect(self.width() - pad - wide, top, wide, high)
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        painter = QPainter(self)
        rounded(painter, box, high / 2, fill=theme.colour("sunken"))
        painter.setPen(theme.colour("ink"))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._count)


class HandoutCard(PaintedCard):
    """A ready-made handout."""

    def __init__(self, handout: Entry, contents: str, icons: Icons) -> None:
        super().__init__(icons, f"{handout.title}. {handout.summary}")
        self.setAccessibleDescription(contents)
        in_language(self, handout.language)
        self._says = (
            Words(handout.title, Type.SUBHEADING),
            Words(contents, Type.SMALL, "muted"),
        )

    def words(self) -> Sequence[Words]:
        """Return the title and what the handout holds."""
        return self._says

    def beside(self) -> int:
        """Return the room beside the words, icon and chevron in it."""
        left, _, right, _ = _EDGES
        return self._theme.scaled(left + _FILE + 14) + self._theme.scaled(14 + _CHEVRON + right)

    def arrange(self, width: int) -> tuple[Sequence[Placed], int]:
        """Put the words between the icon and the chevron."""
        scaled = self._theme.scaled
        left, above, right, below = map(scaled, _EDGES)
        file, chevron = scaled(_FILE), scaled(_CHEVRON)
        start, wide = left + file + scaled(14), width - self.beside()
        title, contents = self._says
        first = self.placed(title, start, above, wide)
        second = self.placed(contents, start, first.end + scaled(2), wide)
        end = second.end + below
        middle = (above + second.end) // 2
        icon = QRect(left, middle - file // 2, file, file)
        on = QRect(width - right - chevron, middle - chevron // 2, chevron, chevron)
        return (
            Placed(Picture("file-text", "ink", _FILE), icon),
            first,
            second,
            Placed(Picture("chevron-right", "ink", _CHEVRON), on),
        ), end
