"""What the template reads: a sheet's words as cleaned strings, QR codes as rectangles."""

from dataclasses import asdict
from typing import Any, cast

from finder.handout.characters import Cleaner
from finder.handout.handout import Handout
from finder.handout.printed import Printed
from finder.handout.qr import modules, rectangles
from finder.handout.sheet import Sheet

ADDRESSES = frozenset({"url", "short", "full"})
CODES = frozenset({"kind", "language", "direction", "cite", "entry", "numeral"})
WORDS = ("message", "also", "notes", "sources", "cut")


def template_data(
    handout: Handout, sheet: Sheet, cleaner: Cleaner, *, on_screen: bool
) -> dict[str, object]:
    """Return the JSON that the template lays out; `on_screen` gives it links and a title."""
    labels = sheet.labels
    parts = [_part(part, sheet, cleaner) for part in sheet.parts]
    words: dict[str, Any] = asdict(sheet) | {"labels": None, "parts": None}
    data = _cleaned(words, cleaner)
    data["title"] = data["title"] or labels.phrase("title")
    return data | {
        "parts": parts,
        "words": {word: labels.phrases[word] for word in WORDS},
        "page": labels.phrases["page"],
        "footer": cleaner.text(labels.phrase("footer", version=handout.catalogue_version)),
        "author": cleaner.text(handout.centre.name),
        "language": labels.language,
        "direction": labels.direction,
        "layout": handout.layout.value,
        "paper": handout.sheet.value,
        "alone": len(handout.current) == 1,
        "notes": handout.notes_space,
        "on-screen": on_screen,
        "tight": False,
    }


def _part(part: object, sheet: Sheet, cleaner: Cleaner) -> dict[str, Any]:
    data = _cleaned(asdict(part), cleaner)  # pyright: ignore[reportArgumentType]  (a dataclass)
    if not isinstance(part, Printed):
        return data | {"kind": "checklist"}
    data["title"] = data["title"] or sheet.labels.phrase("untitled")
    for number, source in zip(data["numbers"], part.numbers, strict=True):
        number["dial"] = "".join(c for c in source.number if c.isascii() and c in "+0123456789")
    data["qr"] = _code(part, sheet) if part.qr else None
    return data | {"kind": "entry"}


def _code(part: Printed, sheet: Sheet) -> dict[str, Any] | None:
    if part.address is None:
        return None
    rows = modules(part.address.url)
    return {
        "size": len(rows),
        "rectangles": rectangles(rows),
        "alt": sheet.labels.phrase("qr", address=part.address.short),
    }


def _cleaned(value: Any, cleaner: Cleaner, key: str = "") -> Any:  # noqa: ANN401  (a JSON value)
    if isinstance(value, str):
        if key in CODES:
            return value
        if key in ADDRESSES:
            return cleaner.address(value)
        return cleaner.inline(value) if key == "text" else cleaner.text(value)
    if isinstance(value, dict):
        named = cast("dict[str, Any]", value)
        return {name: _cleaned(inner, cleaner, name) for name, inner in named.items()}
    if isinstance(value, list | tuple):
        return [_cleaned(inner, cleaner, key) for inner in cast("list[Any]", value)]
    return value
