"""One entry put into words for paper: whose it is, how to reach it, and how old its facts are."""

from dataclasses import dataclass

from finder.entry import Block, Confidence, Entry, Freshness, Kind, Link, Phone
from finder.handout.handout import Handout, HandoutItem, Layout
from finder.handout.labels import Labels

SHORT_ENOUGH_TO_TYPE = 40
UNSAID_AREA = "ask"


@dataclass(frozen=True, slots=True)
class Address:
    """`short` is what a person types; `full` is "" where `short` says it all."""

    url: str
    short: str
    full: str = ""
    label: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Number:
    """A telephone number and what must be known before ringing it."""

    number: str
    about: str


@dataclass(frozen=True, slots=True)
class Printed:
    """One entry as it is to be printed; an empty text is not printed."""

    title: str
    language: str
    direction: str = "ltr"
    about: str = ""
    notice: str = ""
    summary: str = ""
    page: bool = False
    blocks: tuple[Block, ...] = ()
    numbers: tuple[Number, ...] = ()
    without: str = ""
    address: Address | None = None
    also: tuple[Address, ...] = ()
    checked: str = ""
    note: str = ""
    qr: bool = False


def address_of(link: Link) -> Address:
    """Return an address to type; www. stays, for some sites do not answer without it."""
    bare = link.url.partition("://")[2].rstrip("/") or link.url
    if len(bare) <= SHORT_ENOUGH_TO_TYPE and "?" not in bare:
        return Address(link.url, bare, label=link.label, note=link.note)
    host = bare.split("/")[0].split("?")[0]
    return Address(link.url, host, link.url, link.label, link.note)


def sentence(text: str) -> str:
    """Return a text that begins and ends as a sentence does, "" for none."""
    text = text.strip()
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?\u061f\u06d4" else ".")


class EntryWriter:
    """Puts a handout's entries into words. `brief` is a layout with room for the contact alone."""

    def __init__(self, handout: Handout, labels: Labels) -> None:
        self._handout = handout
        self._labels = labels
        self.brief = handout.layout in {Layout.WALLET, Layout.EASY}

    def whole(self, entry: Entry) -> bool:
        """Say whether an entry's body is printed: a page always, others when they are alone."""
        alone = len(self._handout.current) == 1
        return not self.brief and (entry.kind is Kind.GUIDANCE or alone)

    def printed(self, item: HandoutItem) -> Printed:
        """Say all of an entry that this handout prints."""
        entry = item.entry
        numbers = tuple(self._numbers(entry.phones))
        addresses = [address_of(link) for link in entry.links]
        layout = self._handout.layout
        qr = self._handout.qr and item.qr and layout is not Layout.WALLET
        told = not self.brief or (layout is Layout.EASY and entry.kind is Kind.GUIDANCE)
        return Printed(
            title=entry.title.strip() or self._labels.phrase("untitled"),
            language=entry.language,
            direction=Labels.of(entry.language).direction,
            about="" if self.brief else self._about(entry),
            notice=entry.notice,
            summary=entry.summary if told else "",
            page=entry.kind is Kind.GUIDANCE and not self.brief,
            blocks=entry.blocks if self.whole(entry) else (),
            numbers=numbers,
            without="" if numbers else self._without(entry),
            address=addresses[0] if addresses else None,
            also=tuple(addresses[1:]) if self.whole(entry) else (),
            checked=self._checked(entry),
            note=item.note,
            qr=qr and bool(addresses),
        )

    def _about(self, entry: Entry) -> str:
        named = entry.publisher.partition(" (")[0] in entry.title
        parts = ["" if named else entry.publisher]
        if entry.authors:
            parts.insert(0, "; ".join(entry.authors))
        if entry.kind is Kind.ORGANISATION:
            words = [self._term("support", term) for term in entry.support]
            parts.append(_as_list([word for word in words if word]))
        elif entry.kind is not Kind.GUIDANCE:
            parts.append(self._term("format", entry.format))
        parts.append(str(entry.year) if entry.year else "")
        parts.extend(self._term("area", area) for area in entry.area if area != UNSAID_AREA)
        return " · ".join(part for part in parts if part)

    def _term(self, facet: str, term: str) -> str:
        return self._handout.terms.get(f"{facet}.{term}", "")

    def _numbers(self, phones: tuple[Phone, ...]) -> list[Number]:
        numbers: list[Number] = []
        for phone in phones:
            if phone.confidence is Confidence.LOW:
                continue
            warnings = ["not_rung"]
            if phone.confidence is Confidence.MEDIUM:
                warnings.insert(0, "may_be_old")
            sentences = [sentence(phone.label), sentence(phone.note)]
            sentences += [
                self._labels.phrase(warning)
                for warning in warnings
                if not self._labels.is_said(warning, phone.note)
            ]
            numbers.append(Number(phone.number, " ".join(filter(None, sentences))))
        return numbers

    def _without(self, entry: Entry) -> str:
        if entry.kind is not Kind.ORGANISATION:
            return ""
        return self._labels.phrase("no_number" if entry.links else "no_contact")

    def _checked(self, entry: Entry) -> str:
        if entry.checked:
            said = self._labels.phrase("checked", when=self._labels.when(entry.checked))
        else:
            said = self._labels.phrase("never_checked")
        freshness = entry.freshness(self._handout.today)
        advice = {Freshness.OLD: "old", Freshness.CHECK: "check_first"}.get(freshness)
        warnings = [advice, "unreviewed" if entry.unreviewed else None]
        return " ".join([said, *(self._labels.phrase(each) for each in warnings if each)])


def _as_list(words: list[str]) -> str:
    return ", ".join([*words[:1], *(word[0].lower() + word[1:] for word in words[1:])])
