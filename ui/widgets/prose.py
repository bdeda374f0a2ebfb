"""A run of a text's blocks, as selectable text with links inside; no markup is ever read."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from finder.entry import Block, BlockKind, Span
from ui.theme import Density, Theme, Type
from ui.widgets.text_part import TextParts

LINE_HEIGHTS = {Type.BODY: 114, Type.PROSE: 124, Type.SMALL: 108}
_REWRITTEN = (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange)
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
"""Keep a text that runs from the left whole in a paragraph that runs from the right."""

_LISTS = (BlockKind.BULLETS, BlockKind.STEPS)


class _Document(QTextDocument):
    """Loads nothing: whatever is asked for is one transparent pixel."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> QImage:
        pixel = QImage(1, 1, QImage.Format.Format_ARGB32)
        pixel.fill(Qt.GlobalColor.transparent)
        return pixel


class Prose(QTextBrowser):
    """As high as its text. `cited` carries an endnote's numeral, `entry_wanted` an entry's id.

    `raised` sets the numerals of endnotes above the line.
    """

    cited = Signal(str)
    entry_wanted = Signal(str)

    def __init__(
        self,
        blocks: Sequence[Block],
        theme: Theme,
        kind: Type = Type.BODY,
        *,
        raised: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._blocks = tuple(blocks)
        self._theme = theme
        self._kind = kind
        self._raised = raised
        self._starts: list[int] = []
        self.parts = TextParts(self)
        self.setDocument(_Document(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAcceptDrops(False)
        if theme.density is Density.KIOSK:  # words that are marked could be dragged and pasted
            way = Qt.TextInteractionFlag
            self.setTextInteractionFlags(way.LinksAccessibleByMouse | way.LinksAccessibleByKeyboard)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        linked = any(
            span.cite or span.entry for block in blocks for line in block.lines for span in line
        )
        policy = Qt.FocusPolicy.StrongFocus if linked else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        self.anchorClicked.connect(self._on_anchor)
        self.horizontalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._write()

    def block_top(self, number: int) -> int:
        """Return how far down a block starts, in pixels."""
        block = self.document().findBlock(self._starts[number])
        return round(self.document().documentLayout().blockBoundingRect(block).top())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the text is at the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Write the text anew in another theme or size."""
        super().changeEvent(event)
        if event.type() in _REWRITTEN and hasattr(self, "_starts"):
            self._write()

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802, FBT001  (Qt's signature)
        """Go to the next link and announce it: Qt tells a screen reader of none."""
        before = self.textCursor()
        went = super().focusNextPrevChild(forwards)
        cursor = self.textCursor()
        if self.hasFocus() and before.hasSelection() and cursor == before:
            # Qt goes back from a link at the very start to that link, for ever.
            return QWidget.focusNextPrevChild(self, forwards)
        if went and self.hasFocus() and cursor.hasSelection():
            what, _, key = cursor.charFormat().anchorHref().partition(":")
            words = self.tr("Source {0}").format(key) if what == "cite" else cursor.selectedText()
            sentence = self.tr("Link: {0}").format(words)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        return went

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802  (Qt's name)
        """Copy as plain text and nothing else."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

    def _write(self) -> None:
        document = self.document()
        document.clear()
        document.setDocumentMargin(0)
        edge = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        option = document.defaultTextOption()
        option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
        document.setDefaultTextOption(option)
        document.setDefaultFont(self._theme.font(self._kind))
        self._starts = []
        self.parts.clear()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for number, block in enumerate(self._blocks):
            self._write_block(cursor, block, first=number == 0)
        cursor.endEditBlock()
        self.setAccessibleName(" ".join(document.toPlainText().split()))
        self._fit()

    def _write_block(self, cursor: QTextCursor, block: Block, *, first: bool) -> None:
        for number, line in enumerate(block.lines):
            opening = first and number == 0
            look = self._block_format(block.kind, first=opening, continued=number > 0)
            if not opening:
                cursor.insertBlock(look)
            cursor.setBlockFormat(look)
            if number == 0:
                self._starts.append(cursor.position())
            if block.kind in _LISTS:
                self._write_sign(cursor, block.kind, number + 1)
            begin = cursor.position()
            for span in line:
                self._write_span(cursor, block.kind, span)
            if block.kind is BlockKind.HEADING:
                self.parts.note(begin, cursor.position(), block.text)
            if block.kind in _LISTS and self._mirrored:
                cursor.insertText(_END_ISOLATE)

    def _write_span(self, cursor: QTextCursor, kind: BlockKind, span: Span) -> None:
        begin = cursor.position()
        cursor.insertText(span.text or span.cite, self._span_format(kind, span))
        if span.cite:
            words = self.tr("Source {0}").format(span.cite)
            follow = partial(self.cited.emit, span.cite)
            self.parts.note(begin, cursor.position(), words, follow)
        elif span.entry:
            follow = partial(self.entry_wanted.emit, span.entry)
            self.parts.note(begin, cursor.position(), span.text, follow)

    def _write_sign(self, cursor: QTextCursor, kind: BlockKind, number: int) -> None:
        sign = f"{self.locale().toString(number)}." if kind is BlockKind.STEPS else "•"
        isolate = _ISOLATE if self._mirrored else ""
        cursor.insertText(f"{sign}\t{isolate}", self._span_format(kind, Span("")))

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _block_format(self, kind: BlockKind, *, first: bool, continued: bool) -> QTextBlockFormat:
        look = QTextBlockFormat()
        height = LINE_HEIGHTS.get(self._kind, 120)
        look.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        scaled = self._theme.scaled
        above = 4 if continued else 18 if kind is BlockKind.HEADING else 10
        look.setTopMargin(0 if first else scaled(above))
        if kind is BlockKind.HEADING:
            look.setHeadingLevel(2)
            look.setLineHeight(110, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if kind in _LISTS:
            indent = scaled(24)
            if self._mirrored:
                look.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            (look.setRightMargin if self._mirrored else look.setLeftMargin)(indent)
            look.setTextIndent(-indent)
            stop = QTextOption.TabType.RightTab if self._mirrored else QTextOption.TabType.LeftTab
            look.setTabPositions([QTextOption.Tab(indent, stop)])
        return look

    def _span_format(self, kind: BlockKind, span: Span) -> QTextCharFormat:
        theme = self._theme
        look = QTextCharFormat()
        face = Type.HEADING if kind is BlockKind.HEADING else self._kind
        look.setFont(theme.font(face, strong=span.strong or bool(span.cite)))
        look.setForeground(theme.colour("ink"))
        if span.cite or span.entry:
            look.setAnchor(True)
            look.setAnchorHref(f"cite:{span.cite}" if span.cite else f"entry:{span.entry}")
            look.setForeground(theme.colour("brand"))
        if span.cite and self._raised:
            look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        elif span.entry:
            look.setFontUnderline(True)
        return look

    def _fit(self) -> None:
        self.document().setTextWidth(max(self.viewport().width(), 50))
        self.setFixedHeight(round(self.document().size().height()) + 2)
        self.parts.place()

    def _on_range_changed(self, least: int, most: int) -> None:
        # Qt takes a hanging indent for width; the text itself always fits from the leading edge
        self.horizontalScrollBar().setValue(most if self._mirrored else least)

    def _on_anchor(self, url: QUrl) -> None:
        what, _, key = url.toString().partition(":")
        (self.cited if what == "cite" else self.entry_wanted).emit(key)


def plain_block(text: str) -> tuple[Block]:
    """Return a text without any structure as one paragraph."""
    return (Block(BlockKind.PARAGRAPH, ((Span(text),),)),)
