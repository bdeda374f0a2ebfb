"""A handout before it is paper: entries in order, and how they are to look."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from finder.entry import Entry, Kind, Status, Term

DISCREET_TITLE = "Support for you and your family"
DESCRIBING_FACETS = ("support", "area", "format")


class Layout(StrEnum):
    """How a handout is laid out."""

    STANDARD = "standard"
    LARGE = "large"
    WALLET = "wallet"
    EASY = "easy"


class Paper(StrEnum):
    """The size of a sheet, upright."""

    A4 = "a4"
    A5 = "a5"


@dataclass(frozen=True, slots=True)
class HandoutItem:
    """An entry with the worker's note to print under it and whether its QR code is wanted."""

    entry: Entry
    note: str = ""
    qr: bool = True


@dataclass(frozen=True, slots=True)
class Centre:
    """Who gives the handout; either part may be empty."""

    name: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handout:
    """What goes on paper. `terms` words the facets: "area.uk" -> "UK-wide" (see `term_labels`).

    Wallet cards hold names, telephone numbers and short addresses only; the easy list leaves out
    tips, and summaries but of pages to read, which have nothing else. Retired entries are never
    printed.
    """

    items: tuple[HandoutItem, ...]
    today: date
    catalogue_version: str
    title: str = DISCREET_TITLE
    introduction: str = ""
    message: str = ""
    layout: Layout = Layout.STANDARD
    paper: Paper = Paper.A4
    language: str = "en"
    qr: bool = True
    notes_space: bool = False
    tips: tuple[str, ...] = ()
    centre: Centre = Centre()
    terms: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def sheet(self) -> Paper:
        """The paper it really needs: wallet cards come eight to an A4 sheet."""
        return Paper.A4 if self.layout is Layout.WALLET else self.paper

    @property
    def current(self) -> tuple[HandoutItem, ...]:
        """The items that may be printed."""
        return tuple(item for item in self.items if item.entry.status is Status.CURRENT)

    @property
    def left_out(self) -> tuple[Entry, ...]:
        """The retired entries, which are not printed: say so, with reason and successor."""
        return tuple(i.entry for i in self.items if i.entry.status is Status.RETIRED)


@dataclass(frozen=True, slots=True)
class Gathered:
    """Chosen entries with every ready-made handout among them unpacked."""

    entries: tuple[Entry, ...]
    title: str = ""
    introduction: str = ""
    tips: tuple[str, ...] = ()


def gather(chosen: Iterable[Entry], find: Callable[[tuple[str, ...]], Iterable[Entry]]) -> Gathered:
    """Unpack ready-made handouts among `chosen`; `find` gives entries by id. Nothing comes twice.

    The title is that of a ready-made handout chosen alone, else "".
    """
    chosen = tuple(chosen)
    entries: dict[str, Entry] = {}
    packs = [entry for entry in chosen if entry.kind is Kind.HANDOUT]
    for entry in chosen:
        unpacked = find(entry.items) if entry.kind is Kind.HANDOUT else (entry,)
        for item in unpacked:
            entries.setdefault(item.id, item)
    return Gathered(
        entries=tuple(entries.values()),
        title=packs[0].title if len(packs) == len(chosen) == 1 else "",
        introduction="\n".join(pack.body or pack.summary for pack in packs),
        tips=tuple(dict.fromkeys(tip for pack in packs for tip in pack.tips)),
    )


def term_labels(terms: Callable[[str], Iterable[Term]]) -> dict[str, str]:
    """Return the wording of the facets that describe an entry on paper, from a vocabulary."""
    return {
        f"{facet}.{term.id}": term.label for facet in DESCRIBING_FACETS for term in terms(facet)
    }
