"""Lists as one file of text that a person can read and the program reads back exactly (TOML)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from finder.shelf.records import Role

FORMAT = "signpost-lists"
VERSION = 1
OPENING = """\
# Lists from Signpost. Open them there with "Import" or with `signpost list import FILE`.
# This is plain text: you can read it, and a private note stands in it as it was typed.
"""


@dataclass(frozen=True, slots=True)
class ItemText:
    """An item as it stands in a file."""

    entry: str
    title: str
    note: str = ""
    note_on_paper: bool = False
    qr: bool = True
    added: str = ""


@dataclass(frozen=True, slots=True)
class ListText:
    """A list as it stands in a file."""

    role: Role
    name: str
    items: tuple[ItemText, ...]


def written(lists: Sequence[ListText]) -> str:
    """Return lists as the text of a file."""
    parts = [f'{OPENING}\nformat = "{FORMAT}"\nversion = {VERSION}\n']
    for held in lists:
        parts.append(f"\n[[lists]]\nname = {_quoted(held.name)}\nrole = {_quoted(held.role)}\n")
        parts += [_item(item) for item in held.items]
    return "".join(parts)


def _item(item: ItemText) -> str:
    lines = [
        "",
        "[[lists.items]]",
        f"entry = {_quoted(item.entry)}",
        f"title = {_quoted(item.title)}",
    ]
    if item.note:
        lines.append(f"note = {_note(item.note)}")
    if item.note_on_paper:
        lines.append("note_on_paper = true")
    if not item.qr:
        lines.append("qr = false")
    if item.added:
        lines.append(f"added = {item.added}")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    # TOML's basic strings know JSON's escapes; DEL is the one that JSON leaves as it is.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _note(text: str) -> str:
    """Return a note over several lines where it has them, so that it reads as typed."""
    if "\n" not in text:
        return _quoted(text)
    inner = "\n".join(_quoted(line)[1:-1] for line in text.split("\n"))
    return f'"""\n{inner}"""'
