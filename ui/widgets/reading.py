"""A whole body to read: runs of text with callouts between them."""

from collections.abc import Sequence

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
    """Blocks from top to bottom."""

    cited = Signal(str)
    entry_wanted = Signal(str)

    def __init__(
        self,
        blocks: Sequence[Block],
        icons: Icons,
        kind: Type = Type.BODY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._blocks = tuple(blocks)
        self._places: dict[int, tuple[Prose, int]] = {}
        self.headings: list[tuple[int, str]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(icons.theme.scaled(18))
        for first, run in _runs(blocks):
            prose = Prose(run, icons.theme, kind)
            prose.cited.connect(self.cited)
            prose.entry_wanted.connect(self.entry_wanted)
            callout = run[0].kind is BlockKind.CALLOUT
            layout.addWidget(Callout(prose, icons) if callout else prose)
            for number, block in enumerate(run):
                self._places[first + number] = (prose, number)
                if block.kind is BlockKind.HEADING:
                    words = "".join(span.text for span in block.lines[0])
                    self.headings.append((first + number, words))

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
