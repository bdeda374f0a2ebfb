"""A whole body to read: runs of text with callouts between them."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from finder.entry import Block, BlockKind
from ui.icons import Icons
from ui.theme import Type
from ui.widgets.icon_label import IconLabel
from ui.widgets.prose import Prose


class Callout(QFrame):
    """The tinted box of a next step."""

    def __init__(self, prose: Prose, icons: Icons) -> None:
        super().__init__()
        self.setProperty("look", "tint")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(IconLabel(icons, "arrow-right", "ink", 20), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(prose, 1)


class Reading(QWidget):
    """Blocks from top to bottom; `later` leaves them to whoever takes the steps of `fill`."""

    cited = Signal(str)
    entry_wanted = Signal(str)

    def __init__(
        self,
        blocks: Sequence[Block],
        icons: Icons,
        kind: Type = Type.BODY,
        parent: QWidget | None = None,
        *,
        later: bool = False,
    ) -> None:
        super().__init__(parent)
        self._blocks = tuple(blocks)
        self._icons = icons
        self._kind = kind
        self._places: dict[int, tuple[Prose, int]] = {}
        self.headings = [
            (number, "".join(span.text for span in block.lines[0]))
            for number, block in enumerate(blocks)
            if block.kind is BlockKind.HEADING
        ]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(icons.theme.scaled(18))
        self._layout = layout
        if not later:
            for _ in self.fill():
                pass

    def fill(self) -> Iterator[None]:
        """Add the blocks, a run of text each step."""
        for first, run in _runs(self._blocks):
            prose = Prose(run, self._icons.theme, self._kind)
            prose.cited.connect(self.cited)
            prose.entry_wanted.connect(self.entry_wanted)
            callout = run[0].kind is BlockKind.CALLOUT
            self._layout.addWidget(Callout(prose, self._icons) if callout else prose)
            for number in range(len(run)):
                self._places[first + number] = (prose, number)
            yield

    def top_of(self, block: int) -> int:
        """Return how far down in this widget a block starts, in pixels."""
        prose, number = self._places[block]
        return prose.mapTo(self, QPoint(0, prose.block_top(number))).y()

    def first_citing(self, numeral: str) -> int:
        """Return the first block that cites an endnote, -1 if none does."""
        for number, block in enumerate(self._blocks):
            if any(span.cite == numeral for line in block.lines for span in line):
                return number
        return -1


def _runs(blocks: Sequence[Block]) -> list[tuple[int, list[Block]]]:
    runs: list[tuple[int, list[Block]]] = []
    for number, block in enumerate(blocks):
        alone = block.kind is BlockKind.CALLOUT
        joins = bool(runs) and not alone and runs[-1][1][0].kind is not BlockKind.CALLOUT
        if joins:
            runs[-1][1].append(block)
        else:
            runs.append((number, [block]))
    return runs
