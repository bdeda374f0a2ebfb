"""Read a file of lists, refusing it whole with the list, item and field of the first mistake."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NoReturn, cast

from finder.problems import ListsRefused, NoteTooLong
from finder.shelf.lists_file import FORMAT, VERSION, ItemText, ListText
from finder.shelf.records import Role
from finder.shelf.words import (
    NAME_LENGTH,
    TITLE_LENGTH,
    clean_line,
    clean_note,
    clean_title,
    is_entry_id,
)

MOST_BYTES = 5_000_000
MOST_LISTS = 500
MOST_ITEMS = 2_000
# The text of strings and what comments say, then names joined by more dots than any field has.
_TEXT = re.compile(
    r'''"""(?:[^"\\]|\\.|"(?!""))*+"{0,5}|"(?:[^"\\\n]|\\[^\n])*+"?'''
    r"""|'''(?:[^']|'(?!''))*+'{0,5}|'[^'\n]*+'?|\#[^\n]*+""",
    re.DOTALL,
)
_DEEP = re.compile(r"""(?<![\w"-])(?:(?:[\w-]++|"")[ \t]*+\.[ \t]*+){9}""")


def read(path: Path) -> tuple[ListText, ...]:
    """Read lists from a file. Raises ListsRefused, naming list, item and field."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise ListsRefused(path, "", f"it cannot be read ({error.strerror})") from error
    if len(data) > MOST_BYTES:
        raise ListsRefused(path, "", "it is larger than lists can be")
    return parsed(data, path)


def parsed(data: bytes, path: Path) -> tuple[ListText, ...]:
    """Read lists from a file's content. Raises ListsRefused, naming list, item and field."""
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
        # Reading a name takes time with the square of its depth: hours for a hostile file.
        if _DEEP.search(_TEXT.sub('""', text)):
            raise ListsRefused(path, "", "it has fields that lists do not have")
        document = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise ListsRefused(path, "", "it is not text in UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise ListsRefused(path, "", f"it is not TOML ({error})") from error
    if document.get("format") != FORMAT:
        raise ListsRefused(path, "format", f'it is not "{FORMAT}"')
    if document.get("version") != VERSION:
        raise ListsRefused(path, "version", "it was written by a newer version of Signpost")
    reader = _Reader(path)
    reader.only(document, "", {"format", "version", "lists"})
    return tuple(
        reader.list_text(held, f"list {number}")
        for number, held in reader.tables(document.get("lists", []), "lists", MOST_LISTS)
    )


class _Reader:
    """Checks tables field by field; a place reads "list 2, item 3"."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def list_text(self, held: dict[str, Any], place: str) -> ListText:
        self.only(held, place, {"name", "role", "items"})
        role = self.text(held, place, "role")
        if role not in set(Role):
            self.refuse(place, "role", 'write "saved", "handout" or "list"')
        name = self.text(held, place, "name")
        if name != clean_line(name) or len(name) > NAME_LENGTH or (role == Role.LIST and not name):
            self.refuse(place, "name", f"write one line of 1 to {NAME_LENGTH} characters")
        items = tuple(
            self.item_text(item, f"{place}, item {number}")
            for number, item in self.tables(held.get("items", []), f"{place}, items", MOST_ITEMS)
        )
        seen: set[str] = set()
        for number, item in enumerate(items, start=1):
            if item.entry in seen:
                self.refuse(f"{place}, item {number}", "entry", "an entry stands once in a list")
            seen.add(item.entry)
        return ListText(Role(role), name, items)

    def item_text(self, held: dict[str, Any], place: str) -> ItemText:
        self.only(held, place, {"entry", "title", "note", "note_on_paper", "qr", "added"})
        entry = self.text(held, place, "entry")
        if not is_entry_id(entry):
            self.refuse(place, "entry", "write an entry's id, as `signpost search` shows it")
        title = self.text(held, place, "title")
        if title != clean_title(title):
            self.refuse(place, "title", f"write one line of at most {TITLE_LENGTH} characters")
        added = held.get("added", "")
        if added != "" and type(added) is not date:
            self.refuse(place, "added", "write a date as 2018-03-31, without quotation marks")
        return ItemText(
            entry=entry,
            title=title,
            note=self.note(held, place),
            note_on_paper=self.choice(held, place, "note_on_paper", default=False),
            qr=self.choice(held, place, "qr", default=True),
            added=str(added),
        )

    def note(self, held: dict[str, Any], place: str) -> str:
        text = self.text(held, place, "note", required=False)
        try:
            note = clean_note(text)
        except NoteTooLong as error:
            self.refuse(place, "note", str(error))
        if note != text:
            self.refuse(place, "note", "take out control characters and space at the ends of lines")
        return note

    def text(self, held: dict[str, Any], place: str, field: str, *, required: bool = True) -> str:
        value = held.get(field, None if required else "")
        if not isinstance(value, str):
            self.refuse(place, field, "write text in quotation marks")
        return value

    def choice(self, held: dict[str, Any], place: str, field: str, *, default: bool) -> bool:
        value = held.get(field, default)
        if not isinstance(value, bool):
            self.refuse(place, field, "write true or false, without quotation marks")
        return value

    def tables(self, value: object, place: str, most: int) -> Iterator[tuple[int, dict[str, Any]]]:
        rows = cast("list[object]", value) if isinstance(value, list) else None
        if rows is None or len(rows) > most:
            self.refuse(place, "", f"there may be at most {most}, each under its own head")
        for number, row in enumerate(rows, start=1):
            if not isinstance(row, dict):
                self.refuse(f"{place} {number}", "", "begin it with its head in brackets")
            yield number, cast("dict[str, Any]", row)

    def only(self, held: dict[str, Any], place: str, known: set[str]) -> None:
        for field in held:
            if field not in known:
                self.refuse(place, field, "take this field out, it is not known")

    def refuse(self, place: str, field: str, advice: str) -> NoReturn:
        raise ListsRefused(self._path, ", ".join(filter(None, (place, field))), advice)
