"""A handout or one entry as tidy plain text, for a message or for paper of the person's own."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from textwrap import wrap

from finder.entry import Block, BlockKind, Entry
from finder.handout.characters import JOINERS
from finder.handout.handout import Handout, HandoutItem
from finder.handout.printed import Printed
from finder.handout.sheet import Checklist, Sheet, put_into_words

WIDTH = 72
BOX = "[ ] "


def plain_text(handout: Handout) -> str:
    """Return the whole handout in lines of at most 72 characters; addresses are never broken."""
    sheet = put_into_words(handout)
    parts = [list(_opening(sheet)), *(list(_part(part)) for part in sheet.parts)]
    if sheet.sources:
        parts.append(list(_sources(sheet)))
    parts.append([sheet.labels.phrase("footer", version=handout.catalogue_version)])
    return "\n\n".join("\n".join(lines) for lines in parts) + "\n"


def entry_text(entry: Entry, *, today: date, language: str = "en") -> str:
    """Return an entry's details: what it is, how to reach it, and when that was checked."""
    alone = Handout(
        items=(HandoutItem(replace(entry, blocks=())),),
        today=today,
        catalogue_version="",
        language=language,
    )
    part, *_ = put_into_words(alone).parts
    return "\n".join(_part(part)) + "\n"


def _opening(sheet: Sheet) -> Iterator[str]:
    yield from _headed(sheet.title, "=")
    yield from _wrapped(sheet.prepared)
    yield from _wrapped(" ".join(sheet.emergency))
    yield from _wrapped(" ".join(sheet.partly))
    for paragraph in (*sheet.introduction, *sheet.message):
        yield ""
        yield from _wrapped(paragraph)


def _part(part: Printed | Checklist) -> Iterator[str]:
    if isinstance(part, Checklist):
        yield from _headed(part.heading)
        for tip in part.tips:
            yield from _wrapped(" ".join(filter(None, tip)), BOX)
        return
    yield from _headed(part.title)
    for text in (part.about, part.notice, part.summary, part.note):
        yield from _wrapped(text)
    for block in part.blocks:
        yield ""
        yield from _block(block)
    for number in part.numbers:
        yield from _wrapped(f"{number.number}  {number.about}")
    yield from _wrapped(part.without)
    for address in (part.address, *part.also):
        if address:
            yield address.url
    yield from _wrapped(part.checked)


def _headed(heading: str, line: str = "-") -> Iterator[str]:
    lines = _wrapped(heading)
    yield from lines
    yield line * max(map(len, lines), default=0)


def _block(block: Block) -> Iterator[str]:
    for place, line in enumerate(block.lines, start=1):
        text = "".join(s.text + (f" [{s.cite}]" if s.cite else "") for s in line)
        marks = {BlockKind.BULLETS: "- ", BlockKind.STEPS: f"{place}. ", BlockKind.CALLOUT: "> "}
        yield from _wrapped(text, marks.get(block.kind, ""))


def _sources(sheet: Sheet) -> Iterator[str]:
    yield from _headed(sheet.labels.phrase("sources"))
    for source in sheet.sources:
        yield from _wrapped(
            " ".join(filter(None, (source.label, source.note))), f"[{source.numeral}] "
        )


def _wrapped(text: str, mark: str = "") -> list[str]:
    return wrap(
        "".join(_seen(character) for character in text),
        WIDTH,
        initial_indent=mark,
        subsequent_indent=" " * len(mark),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _seen(character: str) -> str:
    if character.isspace():
        return " "
    return character if character.isprintable() or character in JOINERS else ""
