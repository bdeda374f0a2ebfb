"""Markdown bodies to blocks of plain text; whatever the content format does not list is refused."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, cast
from unicodedata import normalize

from finder.catalogue.wellformed import text_fault
from finder.entry import Block, BlockKind, Span

Report = Callable[[int, str], None]
"""Notes a mistake: the line in the body, counted from 0, and the advice."""

_ENDNOTE = re.compile(r"\[\^([^\]\s]*)\]")
_NUMERAL = re.compile(r"[ivxlc]+")
_LISTS = {"bullet_list_open": BlockKind.BULLETS, "ordered_list_open": BlockKind.STEPS}
_ENTRY = "entry:"
_ALLOWED = (
    "Use ## headings, paragraphs, - and 1. lists, > for the callout, **strong**, [^v] and "
    "[words](entry:ID)."
)


def read_body(markdown: str, report: Report) -> tuple[Block, ...]:
    """Return the blocks of a body and report what may not stand in one."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 only a build pays for it

    parser = MarkdownIt("commonmark").enable("table")
    tokens = parser.parse(normalize("NFC", markdown))
    return _Body(tokens, report).blocks()


class _Body:
    def __init__(self, tokens: Sequence[Any], report: Report) -> None:
        self._tokens = tokens
        self._report = report
        self._at = 0

    def blocks(self) -> tuple[Block, ...]:
        found: list[Block] = []
        while self._at < len(self._tokens):
            if block := self._block():
                found.append(block)
        return tuple(found)

    def _block(self) -> Block | None:
        token = self._tokens[self._at]
        if token.type == "heading_open":
            if token.tag != "h2":
                self._refuse(token, "Only ## headings are allowed.")
            return Block(BlockKind.HEADING, self._lines("heading_close"))
        if token.type == "paragraph_open":
            return Block(BlockKind.PARAGRAPH, self._lines("paragraph_close"))
        if token.type == "blockquote_open":
            return Block(BlockKind.CALLOUT, self._lines("blockquote_close"))
        if token.type in _LISTS:
            closing = token.type.replace("open", "close")
            return Block(_LISTS[token.type], self._lines(closing))
        self._refuse(token, f"This Markdown ({token.type}) is not allowed. {_ALLOWED}")
        self._at += 1
        return None

    def _lines(self, closing: str) -> tuple[tuple[Span, ...], ...]:
        """Collect the inline text up to `closing`; what nests deeper is refused."""
        opening = self._tokens[self._at]
        self._at += 1
        lines: list[tuple[Span, ...]] = []
        items = 0
        while True:
            token = self._tokens[self._at]
            self._at += 1
            if token.type == closing and token.level == opening.level:
                break
            items += token.type == "list_item_open"
            if token.type == "inline":
                lines.append(_Inline(token, self._report).spans())
            elif not _expected(token.type, opening.type):
                self._refuse(token, f"This ({token.type}) may not stand here. {_ALLOWED}")
        if items and items != len(lines):
            self._refuse(opening, "Every item of a list must be one paragraph.")
        if not any(lines):
            self._refuse(opening, "There is nothing in this. Write something or remove it.")
        return tuple(lines)

    def _refuse(self, token: Any, advice: str) -> None:  # noqa: ANN401 its types are not exported
        self._report(token.map[0] if token.map else 0, advice)


def _expected(inner: str, opening: str) -> bool:
    if inner.startswith("paragraph_"):
        return True
    return inner.startswith("list_item_") and opening in _LISTS


class _Inline:
    """One paragraph's inline tokens as spans."""

    def __init__(self, token: Any, report: Report) -> None:  # noqa: ANN401 as above
        self._token = token
        self._line: int = token.map[0] if token.map else 0
        self._report = report
        self._strong = False
        self._entry = ""

    def spans(self) -> tuple[Span, ...]:
        found: list[Span] = []
        text = ""
        for child in cast("list[Any]", self._token.children or []):
            if child.type == "text":
                text += child.content
            elif child.type == "softbreak":
                self._line += 1
                text += " "
            else:
                found.extend(self._split(text))
                text = ""
                self._turn(child)
        found.extend(self._split(text))
        return tuple(found)

    def _turn(self, child: Any) -> None:  # noqa: ANN401 as above
        if child.type in {"strong_open", "strong_close"}:
            self._strong = child.type == "strong_open"
        elif child.type == "link_close":
            self._entry = ""
        elif child.type == "link_open" and str(child.attrs["href"]).startswith(_ENTRY):
            self._entry = str(child.attrs["href"]).removeprefix(_ENTRY)
        elif child.type == "link_open":
            self._report(self._line, "Only [words](entry:ID) may be a link in a body.")
        else:
            advice = f"This Markdown ({child.type}) is not allowed. {_ALLOWED}"
            self._report(self._line, advice)

    def _split(self, text: str) -> Iterator[Span]:
        if fault := text_fault(text):
            self._report(self._line, fault)
        place = 0
        for match in _ENDNOTE.finditer(text):
            if match.start() > place:
                yield self._span(text[place : match.start()])
            if not _NUMERAL.fullmatch(match[1]):
                self._report(self._line, f"“{match[0]}” is no endnote. Write [^v] for endnote v.")
            yield Span("", cite=match[1])
            place = match.end()
        if text[place:]:
            yield self._span(text[place:])

    def _span(self, text: str) -> Span:
        return Span(text, strong=self._strong, entry=self._entry)
