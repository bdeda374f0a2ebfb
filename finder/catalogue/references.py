"""Checks what entries say of one another: ids, rows, endnotes and links inside bodies."""

from collections.abc import Sequence

from finder.catalogue.content import Endnote, cited
from finder.catalogue.entry_file import EntryFile
from finder.catalogue.fields import Fields
from finder.entry import Kind, Status


def check_references(
    files: Sequence[EntryFile], endnotes: Sequence[tuple[Endnote, Fields]]
) -> None:
    """Note every duplicate and every reference that leads nowhere."""
    _check_unique(files)
    ids = {file.entry.id for file in files}
    numerals = _check_endnotes(endnotes, ids)
    retired = {file.entry.id for file in files if file.entry.status is Status.RETIRED}
    for file in files:
        _check_ids(file, ids, retired)
        _check_body(file, ids, numerals)


def _check_unique(files: Sequence[EntryFile]) -> None:
    named: dict[str, str] = {}
    carried: dict[str, str] = {}
    for file in files:
        entry = file.entry
        if entry.id in named:
            advice = (
                f"The id “{entry.id}” is that of {named[entry.id]} too. Rename one of the files."
            )
            file.fields.report("", advice)
        named.setdefault(entry.id, file.name)
        for row in entry.source_rows:
            if row in carried:
                advice = f"{row} is carried by “{carried[row]}” already. Keep it in one entry."
                file.fields.report("source_rows", advice, row)
            carried.setdefault(row, entry.id)


def _check_endnotes(endnotes: Sequence[tuple[Endnote, Fields]], ids: set[str]) -> set[str]:
    numerals: set[str] = set()
    for endnote, fields in endnotes:
        if endnote.numeral in numerals:
            fields.report("numeral", f"Endnote {endnote.numeral} is here twice. Keep one.")
        if endnote.entry and endnote.entry not in ids:
            fields.report("entry", _nowhere(endnote.entry))
        numerals.add(endnote.numeral)
    return numerals


def _check_ids(file: EntryFile, ids: set[str], retired: set[str]) -> None:
    entry = file.entry
    for name, named in (
        ("related", entry.related),
        ("items", entry.items),
        ("successor", (entry.successor,) if entry.successor else ()),
    ):
        for other in named:
            if other not in ids:
                file.fields.report(name, _nowhere(other), other)
            elif other == entry.id:
                file.fields.report(name, "An entry cannot name itself. Remove it.", other)
            elif other in retired and name == "items":
                file.fields.report(name, f"“{other}” is retired. Name its successor.", other)
    if entry.successor and entry.status is not Status.RETIRED:
        file.fields.report("successor", "Only a retired entry has a successor.")
    if entry.kind is Kind.HANDOUT and file.fields.has("items") and not entry.items:
        file.fields.report("items", "A handout needs at least one entry.")


def _check_body(file: EntryFile, ids: set[str], numerals: set[str]) -> None:
    spans = [span for block in file.entry.blocks for line in block.lines for span in line]
    for span in spans:
        if span.entry and span.entry not in ids:
            file.report_in_body(f"entry:{span.entry}", _nowhere(span.entry))
    for numeral in cited(file.entry):
        if numeral not in numerals:
            advice = f"There is no endnote {numeral} in endnotes.toml. Add it, or correct this."
            file.report_in_body(f"[^{numeral}]", advice)


def _nowhere(entry_id: str) -> str:
    return f"There is no entry “{entry_id}”. Write the id of one, which is its file's name."
