"""The records that every room speaks."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

FRESH_MONTHS, CHECK_MONTHS = 6, 12
"""Months after a check for which facts are fresh, and after which they are old."""


class Kind(StrEnum):
    """What an entry is."""

    ORGANISATION = "organisation"
    RESOURCE = "resource"
    GUIDANCE = "guidance"
    TIP = "tip"
    RESEARCH = "research"
    REFERENCE = "reference"
    HANDOUT = "handout"


class Status(StrEnum):
    """Whether an entry may still be used; a retired one stays as a tombstone."""

    CURRENT = "current"
    RETIRED = "retired"


class Confidence(StrEnum):
    """How far a fact found after 2018 can be relied on."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Freshness(StrEnum):
    """How old the last confirmation of an entry's facts is."""

    FRESH = "fresh"
    CHECK = "check"
    OLD = "old"


class BlockKind(StrEnum):
    """The shapes that text in a body may take."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLETS = "bullets"
    STEPS = "steps"
    CALLOUT = "callout"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of plain text; `cite` is an endnote's numeral, `entry` the id that it leads to."""

    text: str
    strong: bool = False
    cite: str = ""
    entry: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph, a callout (one line each) or a list (one line an item)."""

    kind: BlockKind
    lines: tuple[tuple[Span, ...], ...]

    @property
    def text(self) -> str:
        """The block as plain text, a line for each of its lines."""
        return "\n".join("".join(span.text for span in line) for line in self.lines)


@dataclass(frozen=True, slots=True)
class Link:
    """An address: `url` as repaired, `as_printed` as the source has it ("" if not from there)."""

    label: str
    url: str
    as_printed: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Phone:
    """A number with the pages that state it; nobody has rung it to check."""

    number: str
    label: str = ""
    note: str = ""
    evidence: tuple[str, ...] = ()
    confidence: Confidence = Confidence.HIGH


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a fact about an entry was read, when, and how far it can be relied on."""

    says: str
    addresses: tuple[str, ...]
    dated: str = ""
    confidence: Confidence = Confidence.HIGH


@dataclass(frozen=True, slots=True)
class Citation:
    """An endnote: `entry` is the reference on a page, and the citing page on a reference."""

    endnote: str
    entry: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that the catalogue holds. `checked` is "YYYY-MM" or "YYYY-MM-DD", "" for never.

    `language` is that of its words here, `languages` all that it can be had in; `unreviewed` says
    that no native speaker has read these words yet.
    """

    id: str
    kind: Kind
    title: str
    summary: str
    blocks: tuple[Block, ...] = ()
    also: tuple[str, ...] = ()
    publisher: str = ""
    audience: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    support: tuple[str, ...] = ()
    area: tuple[str, ...] = ()
    format: str = ""
    language: str = "en"
    languages: tuple[str, ...] = ("en",)
    unreviewed: bool = False
    links: tuple[Link, ...] = ()
    phones: tuple[Phone, ...] = ()
    checked: str = ""
    notice: str = ""
    evidence: tuple[Evidence, ...] = ()
    source_rows: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    cited_in: tuple[Citation, ...] = ()
    related: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    tips: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    year: int | None = None
    minutes: int = 0
    wider_help: bool = False
    status: Status = Status.CURRENT
    reason: str = ""
    successor: str = ""

    @property
    def body(self) -> str:
        """The body as plain text, a blank line between blocks."""
        return "\n\n".join(block.text for block in self.blocks)

    def freshness(self, today: date) -> Freshness:
        """Say how old `checked` is on `today`: within 6 months, within 12, or older (or never)."""
        return freshness(self.checked, today)


def freshness(checked: str, today: date) -> Freshness:
    """Say how old a `checked` date is on `today`: within 6 months, within 12, or older."""
    if not checked:
        return Freshness.OLD
    year, month, *_ = (int(part) for part in checked.split("-"))
    months = (today.year - year) * 12 + today.month - month
    if months <= FRESH_MONTHS:
        return Freshness.FRESH
    return Freshness.CHECK if months <= CHECK_MONTHS else Freshness.OLD


@dataclass(frozen=True, slots=True)
class Term:
    """A value of a facet, as the vocabulary words it."""

    id: str
    label: str
    hint: str = ""
    icon: str = ""
    audience: tuple[str, ...] = field(default=())
