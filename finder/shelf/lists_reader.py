"""Read a file of lists, refusing it whole with the list, item and field of the first mistake."""

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any, NoReturn, cast

from finder.phrases import Phrase, reason_of
from finder.problems import ListsRefused, NoteTooLong
from finder.shelf.lists_file import FORMAT, VERSION, ItemText, ListText
from finder.shelf.records import Role
from finder.shelf.words import (
    NAME_LENGTH,
    NOTE_LENGTH,
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
        reason = Phrase("it cannot be read: {reason}", reason=reason_of(error))
        raise ListsRefused(path, "", reason) from error
    if len(data) > MOST_BYTES:
        raise ListsRefused(path, "", Phrase("it is larger than lists can be"))
    return parsed(data, path)


def parsed(data: bytes, path: Path) -> tuple[ListText, ...]:
    """Read lists from a file's content. Raises ListsRefused, naming list, item and field."""
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
        # Reading a name takes time with the square of its depth: hours for a hostile file.
        if _DEEP.search(_TEXT.sub('""', text)):
            raise ListsRefused(path, "", Phrase("it has fields that lists do not have"))
        document = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise ListsRefused(path, "", Phrase("it is not text in UTF-8")) from error
    except (ValueError, RecursionError) as error:
        raise ListsRefused(path, "", _not_toml(str(error))) from error
    reader = _Reader(path)
    if document.get("format") != FORMAT:
        reader.refuse(None, "format", Phrase("it is not “{format}”", format=FORMAT))
    if document.get("version") != VERSION:
        newer = Phrase("it was written by a newer version of Signpost")
        reader.refuse(None, "version", newer)
    reader.only(document, None, {"format", "version", "lists"})
    lists = reader.tables(document, "lists", None, MOST_LISTS)
    return tuple(
        reader.list_text(held, Phrase("list {number}", number=number))
        for number, held in enumerate(lists, start=1)
    )


def _not_toml(error: str) -> Phrase:
    line = re.search(r"\(at line (\d+),", error)
    if line is None:
        return Phrase("it is not in the form of lists, which is TOML")
    return Phrase("line {line} is not in the form of lists, which is TOML", line=line[1])


class _Reader:
    """Checks tables field by field; a place reads "list 2, item 3"."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def list_text(self, held: dict[str, Any], place: Phrase) -> ListText:
        self.only(held, place, {"name", "role", "items"})
        role = self.text(held, place, "role")
        if role not in set(Role):
            self.refuse(place, "role", Phrase('write "saved", "handout" or "list"'))
        name = self.text(held, place, "name")
        if name != clean_line(name) or len(name) > NAME_LENGTH or (role == Role.LIST and not name):
            said = Phrase("write one line of 1 to {most} characters", most=NAME_LENGTH)
            self.refuse(place, "name", said)
        items: dict[str, ItemText] = {}
        for number, row in enumerate(self.tables(held, "items", place, MOST_ITEMS), start=1):
            at = Phrase("{place}, item {number}", place=place, number=number)
            item = self.item_text(row, at)
            if item.entry in items:
                self.refuse(at, "entry", Phrase("an entry stands once in a list"))
            items[item.entry] = item
        return ListText(Role(role), name, tuple(items.values()))

    def item_text(self, held: dict[str, Any], place: Phrase) -> ItemText:
        self.only(held, place, {"entry", "title", "note", "note_on_paper", "qr", "added"})
        entry = self.text(held, place, "entry")
        if not is_entry_id(entry):
            said = Phrase("write an entry's id, as `signpost search` shows it")
            self.refuse(place, "entry", said)
        title = self.text(held, place, "title")
        if title != clean_title(title):
            said = Phrase("write one line of at most {most} characters", most=TITLE_LENGTH)
            self.refuse(place, "title", said)
        added = held.get("added", "")
        if added != "" and type(added) is not date:
            said = Phrase("write a date as 2018-03-31, without quotation marks")
            self.refuse(place, "added", said)
        return ItemText(
            entry=entry,
            title=title,
            note=self.note(held, place),
            note_on_paper=self.choice(held, place, "note_on_paper", default=False),
            qr=self.choice(held, place, "qr", default=True),
            added=str(added),
        )

    def note(self, held: dict[str, Any], place: Phrase) -> str:
        text = self.text(held, place, "note", required=False)
        try:
            note = clean_note(text)
        except NoteTooLong:
            said = Phrase("shorten it to {most} characters", most=NOTE_LENGTH)
            self.refuse(place, "note", said)
        if note != text:
            said = Phrase("take out control characters and space at the ends of lines")
            self.refuse(place, "note", said)
        return note

    def text(
        self, held: dict[str, Any], place: Phrase, field: str, *, required: bool = True
    ) -> str:
        value = held.get(field, None if required else "")
        if not isinstance(value, str):
            self.refuse(place, field, Phrase("write text in quotation marks"))
        return value

    def choice(self, held: dict[str, Any], place: Phrase, field: str, *, default: bool) -> bool:
        value = held.get(field, default)
        if not isinstance(value, bool):
            self.refuse(place, field, Phrase("write true or false, without quotation marks"))
        return value

    def tables(
        self, held: dict[str, Any], field: str, place: Phrase | None, most: int
    ) -> list[dict[str, Any]]:
        value: object = held.get(field, [])
        rows = cast("list[object]", value) if isinstance(value, list) else None
        if rows is None or len(rows) > most:
            said = Phrase("there may be at most {most}, each under its own head", most=most)
            self.refuse(place, field, said)
        if not all(isinstance(row, dict) for row in rows):
            self.refuse(place, field, Phrase("begin each with its head in brackets"))
        return cast("list[dict[str, Any]]", rows)

    def only(self, held: dict[str, Any], place: Phrase | None, known: set[str]) -> None:
        for field in held:
            if field not in known:
                self.refuse(place, field, Phrase("take this field out, it is not known"))

    def refuse(self, place: Phrase | None, field: str, advice: Phrase) -> NoReturn:
        named = clean_line(field)[:NAME_LENGTH]
        at = Phrase("{place}, {field}", place=place, field=named) if place else named
        raise ListsRefused(self._path, at, advice)
