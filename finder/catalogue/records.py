"""Entries as rows of the catalogue file, and back."""

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from finder.entry import (
    Block,
    BlockKind,
    Citation,
    Confidence,
    Entry,
    Evidence,
    Kind,
    Link,
    Phone,
    Span,
    Status,
)

_LISTS = (
    "also",
    "audience",
    "needs",
    "support",
    "area",
    "source_rows",
    "related",
    "items",
    "tips",
    "authors",
)
_TEXTS = (
    "id",
    "title",
    "summary",
    "publisher",
    "format",
    "language",
    "checked",
    "notice",
    "reason",
    "successor",
)

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_STOPS, _CLOSING = tuple(".?!:;…"), "\u201d\u2019\"')"
_STOP_OF = {BlockKind.HEADING: ":", BlockKind.BULLETS: ";", BlockKind.STEPS: ";"}


def to_row(number: int, entry: Entry) -> dict[str, Any]:
    """Return an entry as a row; lists are JSON, and text is kept as it is."""
    row: dict[str, Any] = {"number": number, "kind": entry.kind.value}
    row.update({name: getattr(entry, name) for name in _TEXTS})
    row.update({name: to_json(getattr(entry, name)) for name in _LISTS})
    row["body"] = running(entry.blocks)
    row["blocks"] = blocks_to_json(entry.blocks)
    row["links"] = to_json([[at.label, at.url, at.as_printed, at.note] for at in entry.links])
    row["phones"] = to_json(
        [[at.number, at.label, at.note, at.evidence, at.confidence] for at in entry.phones]
    )
    row["evidence"] = to_json(
        [[at.says, at.addresses, at.dated, at.confidence] for at in entry.evidence]
    )
    row["year"] = entry.year
    row["minutes"] = entry.minutes
    row["wider_help"] = int(entry.wider_help)
    row["status"] = entry.status.value
    return row


def from_row(
    row: Mapping[str, Any], citations: Sequence[Citation], cited_in: Sequence[Citation]
) -> Entry:
    """Return the entry in a row; a damaged row raises ValueError, KeyError or TypeError."""
    plain: dict[str, Any] = {name: str(row[name]) for name in _TEXTS}
    plain.update({name: from_json(row[name]) for name in _LISTS})
    return Entry(
        **plain,
        languages=(plain["language"],),
        kind=Kind(row["kind"]),
        blocks=blocks_from_json(row["blocks"]),
        links=tuple(Link(*link) for link in json.loads(row["links"])),
        phones=tuple(
            Phone(number, label, note, tuple(evidence), Confidence(confidence))
            for number, label, note, evidence, confidence in json.loads(row["phones"])
        ),
        evidence=tuple(
            Evidence(says, tuple(addresses), dated, Confidence(confidence))
            for says, addresses, dated, confidence in json.loads(row["evidence"])
        ),
        citations=tuple(citations),
        cited_in=tuple(cited_in),
        year=row["year"],
        minutes=row["minutes"],
        wider_help=bool(row["wider_help"]),
        status=Status(row["status"]),
    )


def blocks_to_json(blocks: Sequence[Block]) -> str:
    """Return a body as JSON."""
    return to_json([[block.kind, _lines(block)] for block in blocks])


def blocks_from_json(text: str) -> tuple[Block, ...]:
    """Return the body in a JSON text."""
    return tuple(_block(kind, lines) for kind, lines in json.loads(text))


def running(blocks: Sequence[Block]) -> str:
    """Return a body as running text: a heading ends with a colon, a list's item with a stop."""
    return " ".join(
        text if text.rstrip(_CLOSING).endswith(_STOPS) else text + _STOP_OF.get(block.kind, "")
        for block in blocks
        for line in block.text.splitlines()
        if (text := " ".join(line.split()))
    )


def to_json(value: object) -> str:
    """Return a value as compact JSON that keeps every letter readable."""
    return _ENCODER.encode(value)


@lru_cache(maxsize=1024)
def from_json(text: str) -> tuple[str, ...]:
    """Return a JSON list of texts."""
    return tuple(str(item) for item in json.loads(text))


def _lines(block: Block) -> list[list[list[object]]]:
    return [
        [[span.text, int(span.strong), span.cite, span.entry] for span in line]
        for line in block.lines
    ]


def _block(kind: str, lines: list[list[tuple[str, int, str, str]]]) -> Block:
    return Block(
        BlockKind(kind),
        tuple(
            tuple(Span(text, bool(strong), cite, entry) for text, strong, cite, entry in line)
            for line in lines
        ),
    )
