"""Needs as tiles for any finger, whose icons and words stand on common edges."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from finder.entry import Term
from ui.icons import Icons
from ui.theme import Type
from ui.widgets.card import Card
from ui.widgets.grid import Grid
from ui.widgets.icon_label import IconLabel
from ui.widgets.text import Text

LEAST_TILE = 290
ICONS = (42, 84)


class NeedTile(Card):
    """A need, large enough for any finger; where there is room it says more."""

    def __init__(self, need: Term, icons: Icons) -> None:
        super().__init__(icons.theme, f"{need.label}. {need.hint}")
        theme = icons.theme
        layout = QVBoxLayout(self)
        self._pad = pad = theme.size("pad")
        layout.setContentsMargins(pad, theme.scaled(16), pad, theme.scaled(16))
        layout.setSpacing(theme.scaled(10))
        self._label = Text(need.label, Type.HEADING)
        self._hint = Text(need.hint, tone="muted")
        self._icons = [IconLabel(icons, need.icon, "brand", pixels) for pixels in ICONS]
        layout.addStretch(1)
        for part in (*self._icons, self._label, self._hint):
            layout.addWidget(part)
        layout.addStretch(1)
        for words in self._words:
            upright = Qt.AlignmentFlag.AlignVertical_Mask
            words.setAlignment(words.alignment() & ~upright | Qt.AlignmentFlag.AlignTop)
        self.let_through()

    @property
    def _words(self) -> tuple[Text, Text]:
        return self._label, self._hint

    def say_more(self, *, wanted: bool) -> None:
        """Show a large icon and what the need is about, or a small one and its name alone."""
        self._hint.setVisible(wanted)
        for icon, shown in zip(self._icons, (not wanted, wanted), strict=True):
            icon.setVisible(shown)

    def heights(self, width: int) -> tuple[int, ...]:
        """Return the heights that the name, and what it is about, need in a tile of this width."""
        room = width - 2 * self._pad
        return tuple(words.heightForWidth(room) for words in self._words)

    def keep_room(self, heights: Sequence[int]) -> None:
        """Give the name, and what it is about, at least these heights."""
        for words, height in zip(self._words, heights, strict=True):
            words.setMinimumHeight(height)


class NeedTiles(Grid):
    """Tiles beside each other keep room for as many lines as the longest of them has."""

    def __init__(self, tiles: Sequence[NeedTile], scaled: Callable[[float], int]) -> None:
        super().__init__(scaled, LEAST_TILE, 3, even=True)
        self._tiles = tiles
        self.show_widgets(tiles)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Level the tiles at their new width."""
        super().resizeEvent(event)
        self._level()

    def use(self, columns: int, *, roomy: bool) -> None:
        """Set at most so many columns; where it is roomy every tile says more."""
        for tile in self._tiles:
            tile.say_more(wanted=roomy)
        self.allow(columns)
        self._level()

    def _level(self) -> None:
        width, columns = self.column_width, self.columns
        for tile in self._tiles:
            tile.keep_room((0, 0))  # a label counts the height it was given as one that it needs
        for first in range(0, len(self._tiles), columns):
            row = self._tiles[first : first + columns]
            most = [max(each) for each in zip(*(tile.heights(width) for tile in row), strict=True)]
            for tile in row:
                tile.keep_room(most)
