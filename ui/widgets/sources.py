"""The sources of a page: each leads to its reference, and back to where it is cited."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from finder.entry import Block, BlockKind, Citation, Span
from ui.theme import Theme, Type
from ui.widgets.prose import Prose
from ui.widgets.text import Text


class _Source(QFrame):
    def __init__(self, citation: Citation, theme: Theme) -> None:
        super().__init__()
        line = (
            Span(citation.endnote, cite=citation.endnote),
            Span("  "),
            Span(citation.label, entry=citation.entry),
        )
        block = Block(BlockKind.PARAGRAPH, (line,))
        self.prose = Prose((block,), theme, Type.SMALL, raised=False)
        self.prose.setAccessibleName(self.tr("Source {0}").format(citation.endnote))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)  # the first and last as in `reading_aside`
        layout.setSpacing(2)
        layout.addWidget(self.prose)
        if citation.note:
            layout.addWidget(Text(citation.note, Type.CAPTION, tone="muted"))

    def mark(self, *, on: bool) -> None:
        self.setProperty("look", "tint" if on else "")
        self.style().unpolish(self)
        self.style().polish(self)


class Sources(QWidget):
    """`back_wanted` carries a numeral, `entry_wanted` a reference's id; `fill` adds the sources."""

    back_wanted = Signal(str)
    entry_wanted = Signal(str)

    def __init__(self, citations: Sequence[Citation], theme: Theme) -> None:
        super().__init__()
        self._citations = tuple(citations)
        self._theme = theme
        self._sources: dict[str, _Source] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)

    def fill(self) -> Iterator[None]:
        """Add the sources, one each step."""
        for citation in self._citations:
            source = _Source(citation, self._theme)
            source.prose.cited.connect(self.back_wanted)
            source.prose.entry_wanted.connect(self.entry_wanted)
            self._sources[citation.endnote] = source
            self._layout.addWidget(source)
            yield

    def show_source(self, numeral: str) -> QWidget | None:
        """Mark a source and give it the focus; return it, so that it can be scrolled to."""
        for known, source in self._sources.items():
            source.mark(on=known == numeral)
        source = self._sources.get(numeral)
        if source is not None:
            source.prose.setFocus(Qt.FocusReason.TabFocusReason)
        return source
