"""Reads one entry: TOML front matter, then Markdown."""

from dataclasses import dataclass
from math import ceil
from pathlib import PurePosixPath

from finder.catalogue.body import read_body
from finder.catalogue.content import PLACE
from finder.catalogue.fields import Fields
from finder.catalogue.frontmatter import Toml, parse_front_matter
from finder.catalogue.vocabulary import Vocabulary
from finder.catalogue.wellformed import address_fault, id_fault, phone_fault
from finder.entry import Block, Confidence, Entry, Evidence, Kind, Link, Phone, Status
from finder.problems import ContentMistake

WORDS_A_MINUTE = 200
_WITHOUT_PUBLISHER = {Kind.GUIDANCE, Kind.TIP, Kind.HANDOUT}
_OF_HANDOUTS = ("items", "tips")
_OF_WRITINGS = ("authors", "year")


@dataclass(frozen=True)
class EntryFile:
    """An entry with what only its file knows: where it stands, and where a mistake would be."""

    entry: Entry
    place: int
    name: str
    fields: Fields
    toml: Toml
    mistakes: list[ContentMistake]

    def report_in_body(self, words: str, advice: str) -> None:
        """Note a mistake on the line of the body that has `words`."""
        line = self.toml.line_of(self.toml.body_line, words)
        self.mistakes.append(ContentMistake(self.name, line, "", advice))


def read_entry(
    name: str, text: str, vocabulary: Vocabulary, mistakes: list[ContentMistake]
) -> EntryFile | None:
    """Return the entry in a file, or None when it has no kind; mistakes are added to the list."""
    toml = parse_front_matter(name, text)
    if isinstance(toml, ContentMistake):
        mistakes.append(toml)
        return None
    fields = Fields(toml, mistakes)
    entry_id = PurePosixPath(name).stem
    if fault := id_fault(entry_id):
        mistakes.append(ContentMistake(name, 1, "", f"{fault} Rename the file."))
    kind = fields.one_of("kind", Kind, required=True)
    if kind not in set(Kind):
        return None

    def report(line: int, advice: str) -> None:
        mistakes.append(ContentMistake(name, toml.body_line + line, "", advice))

    blocks = read_body(toml.body, report)
    entry = _entry(fields, entry_id, Kind(kind), blocks, vocabulary)
    place = fields.number("place")
    fields.finish()
    return EntryFile(entry, PLACE if place is None else place, name, fields, toml, mistakes)


def _entry(
    fields: Fields, entry_id: str, kind: Kind, blocks: tuple[Block, ...], vocabulary: Vocabulary
) -> Entry:
    _check_kind(fields, kind)
    language = fields.text("language") or "en"
    status = fields.one_of("status", Status) or Status.CURRENT
    if status == Status.RETIRED and not fields.has("reason"):
        fields.report("status", "Say in `reason` why this entry was retired.")
    return Entry(
        id=entry_id,
        kind=kind,
        title=fields.text("title", required=True),
        summary=fields.text("summary", required=True),
        blocks=blocks,
        also=fields.texts("also"),
        publisher=fields.one_of(
            "publisher", vocabulary.known("publisher"), required=kind not in _WITHOUT_PUBLISHER
        ),
        audience=fields.some_of("audience", vocabulary.known("audience"), required=True),
        needs=fields.some_of("needs", vocabulary.known("need"), required=True),
        support=fields.some_of("support", vocabulary.known("support")),
        area=fields.some_of("area", vocabulary.known("area")),
        format=fields.one_of("format", vocabulary.known("format")),
        language=language,
        languages=(language,),
        links=_links(fields),
        phones=_phones(fields),
        checked=fields.date("checked", required=True),
        notice=fields.text("notice"),
        evidence=_evidence(fields),
        source_rows=fields.texts("source_rows"),
        related=fields.texts("related"),
        items=fields.texts("items"),
        tips=fields.texts("tips"),
        authors=fields.texts("authors"),
        year=fields.number("year"),
        minutes=_minutes(blocks),
        wider_help=fields.flag("wider_help"),
        status=Status(status) if status in set(Status) else Status.CURRENT,
        reason=fields.text("reason"),
        successor=fields.text("successor"),
    )


def _check_kind(fields: Fields, kind: Kind) -> None:
    if kind is Kind.HANDOUT and not fields.has("items"):
        fields.report("items", "A handout needs `items`: the ids of its entries in order.")
    for name in _OF_HANDOUTS:
        if kind is not Kind.HANDOUT and fields.has(name):
            fields.report(name, "Only a handout has this field. Remove it.")
    for name in _OF_WRITINGS:
        if kind not in {Kind.RESEARCH, Kind.REFERENCE, Kind.RESOURCE} and fields.has(name):
            fields.report(name, "Only research, references and resources have this field.")


def _links(fields: Fields) -> tuple[Link, ...]:
    found: list[Link] = []
    for link in fields.tables("links"):
        found.append(
            Link(
                label=link.text("label", required=True),
                url=link.address("url", required=True),
                as_printed=link.text("as_printed"),
                note=link.text("note"),
            )
        )
        link.finish()
    return tuple(found)


def _confidence(fields: Fields) -> Confidence:
    written = fields.one_of("confidence", Confidence)
    return Confidence(written) if written in set(Confidence) else Confidence.HIGH


def _phones(fields: Fields) -> tuple[Phone, ...]:
    found: list[Phone] = []
    for phone in fields.tables("phones"):
        confidence = _confidence(phone)
        if confidence is Confidence.LOW:
            phone.report("confidence", "A number of low confidence may not be shown. Remove it.")
        found.append(
            Phone(
                number=phone.text("number", required=True, rule=phone_fault),
                label=phone.text("label"),
                note=phone.text("note"),
                evidence=phone.texts("evidence", rule=address_fault),
                confidence=confidence,
            )
        )
        phone.finish()
    return tuple(found)


def _evidence(fields: Fields) -> tuple[Evidence, ...]:
    found: list[Evidence] = []
    for evidence in fields.tables("evidence"):
        found.append(
            Evidence(
                says=evidence.text("says", required=True),
                addresses=evidence.texts("addresses", rule=address_fault),
                dated=evidence.text("dated"),
                confidence=_confidence(evidence),
            )
        )
        evidence.finish()
    return tuple(found)


def _minutes(blocks: tuple[Block, ...]) -> int:
    """Return the reading time of a body in whole minutes, rounded up; 0 when there is none."""
    spans = (span.text for block in blocks for line in block.lines for span in line)
    return ceil(len(" ".join(spans).split()) / WORDS_A_MINUTE)
