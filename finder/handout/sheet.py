"""A handout put into words: everything that stands on the paper, and nothing of how it looks.

Pages and plain text are both made from this, so that they cannot disagree.
"""

from dataclasses import dataclass, field
from itertools import groupby

from finder.entry import Freshness, Kind
from finder.handout.handout import DISCREET_TITLE, Handout, HandoutItem, Layout
from finder.handout.labels import Labels
from finder.handout.printed import EntryWriter, Printed, sentence
from finder.handout.sources import Source, sources_of


@dataclass(frozen=True, slots=True)
class Checklist:
    """Things to do, each with a box to tick; `text` is the how of it, or ""."""

    heading: str
    tips: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole handout in words, in reading order."""

    title: str
    prepared: str
    emergency: tuple[str, str]
    introduction: tuple[str, ...] = ()
    message: tuple[str, ...] = ()
    scan: str = ""
    partly: tuple[str, ...] = ()
    parts: tuple[Printed | Checklist, ...] = ()
    sources: tuple[Source, ...] = ()
    card_checked: str = ""
    centre: str = ""
    labels: Labels = field(default_factory=lambda: Labels.of("en"))


def put_into_words(handout: Handout) -> Sheet:
    """Say everything that a handout says, in its language."""
    labels = Labels.of(handout.language)
    writer = _Writer(handout, labels)
    parts = tuple(writer.parts())
    centre = handout.centre
    prepared = "prepared_by" if centre.name else "prepared"
    sentences = [labels.phrase(prepared, centre=centre.name, date=labels.day(handout.today))]
    if centre.phone:
        sentences.append(labels.phrase("reach_us", phone=centre.phone))
    return Sheet(
        title=_title(handout, labels),
        prepared=" ".join(sentences),
        emergency=(labels.phrase("emergency"), labels.phrase("emergency_more")),
        introduction=() if writer.brief else paragraphs(handout.introduction),
        message=() if handout.layout is Layout.WALLET else paragraphs(handout.message),
        scan=labels.phrase("scan") if any(getattr(part, "qr", False) for part in parts) else "",
        partly=_partly(handout, labels),
        parts=parts,
        sources=sources_of(item.entry for item in handout.current if writer.whole(item.entry)),
        card_checked=writer.card_checked(),
        centre=", ".join(filter(None, (centre.name, centre.phone))),
        labels=labels,
    )


def _title(handout: Handout, labels: Labels) -> str:
    """Say the discreet title in the handout's language; any other as it was typed."""
    typed = handout.title.strip()
    return labels.phrase("title") if typed in {"", DISCREET_TITLE} else typed


def _partly(handout: Handout, labels: Labels) -> tuple[str, ...]:
    """Say in the handout's language and in English that something on it is not translated."""
    if all(item.entry.language == labels.language for item in handout.current):
        return ()
    return tuple(dict.fromkeys((labels.phrase("partly"), Labels.of("en").phrase("partly"))))


def paragraphs(text: str) -> tuple[str, ...]:
    """Return a typed text's lines that are not empty."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


class _Writer:
    """Puts the parts of a sheet into words, its entries by an EntryWriter."""

    def __init__(self, handout: Handout, labels: Labels) -> None:
        self._handout = handout
        self._labels = labels
        self._entries = EntryWriter(handout, labels)
        self.whole = self._entries.whole
        self.brief = self._entries.brief

    def parts(self) -> list[Printed | Checklist]:
        parts: list[Printed | Checklist] = []
        for ticked, run in groupby(self._handout.current, key=self._is_ticked):
            items = list(run)
            if ticked:
                tips = tuple((sentence(i.entry.title), i.entry.summary) for i in items)
                parts.append(Checklist(self._labels.phrase("practical_tips"), tips))
            else:
                parts.extend(self._entries.printed(item) for item in items)
        if self._handout.tips and not self.brief:
            tips = tuple((tip, "") for tip in self._handout.tips)
            parts.append(Checklist(self._labels.phrase("tips"), tips))
        return parts

    def card_checked(self) -> str:
        """Say the oldest date on a card that has no room for one an entry."""
        entries = [item.entry for item in self._handout.current]
        dates = [entry.checked for entry in entries]
        if not dates:
            return ""
        if not all(dates):
            return self._labels.phrase("old")
        when = self._labels.when(min(dates))
        fresh = all(e.freshness(self._handout.today) is Freshness.FRESH for e in entries)
        return self._labels.phrase("card_fresh" if fresh else "card_checked", when=when)

    def _is_ticked(self, item: HandoutItem) -> bool:
        return item.entry.kind is Kind.TIP and not self.brief
