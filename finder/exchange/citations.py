"""References as CSL-JSON, BibTeX and RIS, so that a report can cite what the catalogue cites.

Only what an entry states is written: a kind of publication is never guessed from a name.
Text is UTF-8 in every format.
"""

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from finder.entry import Citation, Entry, Kind

_LISTED = (Kind.RESEARCH, Kind.REFERENCE)
_BIBTEX_SIGNS = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
_UNSAFE_IN_ADDRESS = re.compile(r"[\s{}\\]")


class CitationFormat(StrEnum):
    """The formats that reference managers read."""

    CSL_JSON = "csl-json"
    BIBTEX = "bibtex"
    RIS = "ris"


@dataclass(frozen=True, slots=True)
class Reference:
    """What is known of one publication; nobody here can say when a reader opened its address.

    An author is "Family, Given", a family name alone, or any other text, which is kept whole.
    """

    id: str
    title: str
    authors: tuple[str, ...] = ()
    year: int | None = None
    publisher: str = ""
    url: str = ""
    language: str = "en"
    website: bool = False
    note: str = ""


def bibliography(
    entries: Iterable[Entry], endnotes: Iterable[Citation] = ()
) -> tuple[Reference, ...]:
    """Return research, references and whatever else an endnote names, in the order given.

    `entry` of an endnote is the id of the entry that it refers to.
    """
    cited: dict[str, list[Citation]] = {}
    for endnote in endnotes:
        cited.setdefault(endnote.entry, []).append(endnote)
    return tuple(
        _reference(entry, cited.get(entry.id, []))
        for entry in entries
        if entry.kind in _LISTED or entry.id in cited
    )


def write(references: Iterable[Reference], form: CitationFormat) -> str:
    """Return the text of a whole file in `form`, with a line break at its end."""
    return _WRITERS[form](tuple(references))


def _reference(entry: Entry, endnotes: list[Citation]) -> Reference:
    return Reference(
        id=entry.id,
        title=_one_line(entry.title),
        authors=tuple(_one_line(author) for author in entry.authors),
        year=entry.year,
        publisher=_one_line(entry.publisher),
        url=_address(entry.links[0].url) if entry.links else "",
        language=entry.language,
        website=entry.format == "website",
        note=_note(entry.checked, endnotes),
    )


def _note(checked: str, endnotes: list[Citation]) -> str:
    """Say when the entry was checked, what each endnote calls it, and what an editor adds."""
    parts = [f"Catalogue entry checked {checked}." if checked else "Catalogue entry never checked."]
    for endnote in endnotes:
        parts.append(f"Endnote {endnote.endnote}: {endnote.label}.")
        parts.append(endnote.note)
    return _one_line(" ".join(parts))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _address(url: str) -> str:
    """Percent-encode what would end a field; an address has no escape in BibTeX."""
    return _UNSAFE_IN_ADDRESS.sub(lambda sign: f"%{ord(sign[0]):02X}", url.strip())


def _csl_json(references: tuple[Reference, ...]) -> str:
    items = [_csl_item(reference) for reference in references]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def _csl_item(reference: Reference) -> dict[str, object]:
    item: dict[str, object] = {
        "id": reference.id,
        "type": "webpage" if reference.website else "document",
        "title": reference.title,
        "author": [_csl_name(author) for author in reference.authors],
        "issued": {"date-parts": [[reference.year]]} if reference.year else {},
        "publisher": reference.publisher,
        "URL": reference.url,
        "language": reference.language,
        "note": reference.note,
    }
    return {name: value for name, value in item.items() if value}


def _csl_name(author: str) -> dict[str, str]:
    family, comma, given = author.partition(", ")
    if comma and ", " not in given:
        return {"family": family, "given": given}
    return {"literal": author} if " " in author else {"family": author}


def _bibtex(references: tuple[Reference, ...]) -> str:
    return "\n".join(_bibtex_record(reference) for reference in references)


def _bibtex_record(reference: Reference) -> str:
    fields = {
        "title": f"{{{_bibtex_text(reference.title)}}}",
        "author": " and ".join(_bibtex_name(author) for author in reference.authors),
        "year": str(reference.year or ""),
        "publisher": _bibtex_text(reference.publisher),
        "url": reference.url,
        "langid": reference.language,
        "note": _bibtex_text(reference.note),
    }
    kind = "online" if reference.website else "misc"
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@{kind}{{{reference.id},", *lines, "}", ""])


def _bibtex_name(author: str) -> str:
    """Brace what BibTeX would take apart wrongly; "Family, Given" is taken apart rightly."""
    text = _bibtex_text(author)
    return f"{{{text}}}" if set(_csl_name(author)) == {"literal"} or " and " in author else text


def _bibtex_text(text: str) -> str:
    return "".join(_BIBTEX_SIGNS.get(sign, sign) for sign in text)


def _ris(references: tuple[Reference, ...]) -> str:
    return "\n".join(_ris_record(reference) for reference in references)


def _ris_record(reference: Reference) -> str:
    fields = [
        ("TY", "ELEC" if reference.website else "GEN"),
        ("ID", reference.id),
        ("TI", reference.title),
        *(("AU", author) for author in reference.authors),
        ("PY", str(reference.year or "")),
        ("PB", reference.publisher),
        ("UR", reference.url),
        ("LA", reference.language),
        ("N1", reference.note),
    ]
    lines = [f"{tag}  - {value}" for tag, value in fields if value]
    return "\n".join([*lines, "ER  - ", ""])


_WRITERS: dict[CitationFormat, Callable[[tuple[Reference, ...]], str]] = {
    CitationFormat.CSL_JSON: _csl_json,
    CitationFormat.BIBTEX: _bibtex,
    CitationFormat.RIS: _ris,
}
