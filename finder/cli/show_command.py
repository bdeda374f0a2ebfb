"""`signpost show`: one entry with everything that the catalogue knows of it."""

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import asdict

from finder.catalogue.catalogue import Catalogue
from finder.cli.opening import opened_catalogue
from finder.cli.output import write, write_json
from finder.cli.parser import Subparsers
from finder.entry import (
    Block,
    BlockKind,
    Citation,
    Confidence,
    Entry,
    Evidence,
    Freshness,
    Kind,
    Status,
)

_CONFIDENCE = {
    Confidence.HIGH: "High confidence",
    Confidence.MEDIUM: "Medium confidence: may be out of date",
    Confidence.LOW: "Low confidence: not confirmed",
}


def add(subparsers: Subparsers) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("show", help="show one entry")
    parser.add_argument("id", metavar="ID", help="as `search` prints it")
    parser.add_argument("--json", action="store_true", help="JSON with stable names")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print an entry, retired ones too; an id that is not known is a Problem."""
    with opened_catalogue(arguments) as catalogue:
        entry = catalogue.entry(arguments.id)
        if arguments.json:
            write_json(as_json(entry, catalogue))
        else:
            _print(entry, catalogue)
    return 0


def as_json(entry: Entry, catalogue: Catalogue) -> dict[str, object]:
    """Return every field of an entry under its stable name."""
    fields: dict[str, object] = asdict(entry)
    del fields["blocks"]
    return {**fields, "body": entry.body, "freshness": entry.freshness(catalogue.today)}


def _print(entry: Entry, catalogue: Catalogue) -> None:
    label = catalogue.vocabulary.label
    by = f", {entry.publisher}" if entry.publisher else ""
    write(entry.title)
    write(f"{label('kind', entry.kind)}{by}")
    if entry.status is Status.RETIRED:
        instead = f" Use {entry.successor} instead." if entry.successor else ""
        write(f"Retired: {entry.reason}{instead}")
    if entry.notice:
        write(f"Please note: {entry.notice}")
    write()
    write(entry.summary)
    for block in entry.blocks:
        write()
        _print_block(block)
    _section("Contact", _contact(entry))
    facts = _facts(entry, catalogue)
    _section("About this entry", (f"{name}: {value}" for name, value in facts if value))
    _section("Evidence", (_evidence(each) for each in entry.evidence))
    _section("Sources", (_citation(each) for each in entry.citations))
    _section("Cited in", (f"{each.label} ({each.entry})" for each in entry.cited_in))
    related = catalogue.entries((*entry.items, *entry.related))
    _section("See also", (f"{other.title} ({other.id})" for other in related))


def _print_block(block: Block) -> None:
    texts = ["".join(span.text or f"[{span.cite}]" for span in line) for line in block.lines]
    for place, text in enumerate(texts, 1):
        if block.kind is BlockKind.BULLETS:
            write(f"- {text}")
        elif block.kind is BlockKind.STEPS:
            write(f"{place}. {text}")
        else:
            write(text.upper() if block.kind is BlockKind.HEADING else text)


def _contact(entry: Entry) -> Iterator[str]:
    for phone in entry.phones:
        label = f"{phone.label}: " if phone.label else ""
        doubt = "" if phone.confidence is Confidence.HIGH else "May be out of date."
        note = " ".join(filter(None, (phone.note, doubt)))
        yield f"{label}{phone.number}" + (f" ({note})" if note else "")
    if entry.kind is Kind.ORGANISATION and entry.links and not entry.phones:
        yield "No number in this catalogue: use the web address."
    for link in entry.links:
        note = f" ({link.note})" if link.note else ""
        yield f"{link.label}: {link.url}{note}"


def _facts(entry: Entry, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    def labels(facet: str, values: Iterable[str]) -> str:
        return ", ".join(catalogue.vocabulary.label(facet, value) for value in values)

    yield "For", labels("audience", entry.audience)
    yield "Helps with", labels("need", entry.needs)
    yield "Type of support", labels("support", entry.support)
    yield "Area", labels("area", entry.area)
    yield "Form", labels("format", [entry.format] if entry.format else [])
    yield "By", "; ".join(entry.authors)
    yield "Year", str(entry.year or "")
    yield "Facts confirmed", _checked(entry, catalogue)
    yield "Rows of the source", ", ".join(entry.source_rows)
    yield "Id", entry.id


def _checked(entry: Entry, catalogue: Catalogue) -> str:
    age = entry.freshness(catalogue.today)
    warning = "" if age is Freshness.FRESH else "; check before you rely on this"
    return f"{entry.checked or 'never'}{warning}"


def _evidence(evidence: Evidence) -> str:
    about = "; ".join(filter(None, (_CONFIDENCE[evidence.confidence], evidence.dated)))
    return f"{evidence.says} {about}. {', '.join(evidence.addresses)}"


def _citation(citation: Citation) -> str:
    note = f" Note: {citation.note}" if citation.note else ""
    return f"{citation.endnote}. {citation.label} ({citation.entry}){note}"


def _section(title: str, lines: Iterable[str]) -> None:
    listed = list(lines)
    if listed:
        write()
        write(title)
        for line in listed:
            write(line, indent=2)
