"""An entry's words in another language. Only words: numbers, addresses and dates stay."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from finder.catalogue.records import blocks_from_json, blocks_to_json, from_json, running, to_json
from finder.entry import Block, Entry, Link, Phone

Words = tuple[str, str]
"""A label and a note."""


@dataclass(frozen=True, slots=True)
class Translation:
    """What replaces an entry's words; `unreviewed` until a native speaker has read it.

    `phones` has the words by number, `links` by address; those that are not named stay as they are.
    """

    entry: str
    language: str
    title: str
    summary: str
    blocks: tuple[Block, ...] = ()
    also: tuple[str, ...] = ()
    notice: str = ""
    phones: tuple[tuple[str, Words], ...] = ()
    links: tuple[tuple[str, Words], ...] = ()
    unreviewed: bool = False

    def of(self, entry: Entry) -> Entry:
        """Return the entry in this language."""
        return replace(
            entry,
            language=self.language,
            title=self.title,
            summary=self.summary,
            blocks=self.blocks,
            also=self.also or entry.also,
            notice=self.notice or entry.notice,
            phones=tuple(_phone(phone, dict(self.phones)) for phone in entry.phones),
            links=tuple(_link(link, dict(self.links)) for link in entry.links),
            unreviewed=self.unreviewed,
        )


def to_row(translation: Translation) -> dict[str, Any]:
    """Return a translation as a row of the catalogue file."""
    return {
        "entry": translation.entry,
        "language": translation.language,
        "title": translation.title,
        "summary": translation.summary,
        "body": running(translation.blocks),
        "blocks": blocks_to_json(translation.blocks),
        "also": to_json(translation.also),
        "notice": translation.notice,
        "phones": to_json(translation.phones),
        "links": to_json(translation.links),
        "unreviewed": int(translation.unreviewed),
    }


def from_row(row: Mapping[str, Any]) -> Translation:
    """Return the translation in a row; a damaged row raises ValueError, KeyError or TypeError."""
    return Translation(
        entry=str(row["entry"]),
        language=str(row["language"]),
        title=str(row["title"]),
        summary=str(row["summary"]),
        blocks=blocks_from_json(row["blocks"]),
        also=from_json(row["also"]),
        notice=str(row["notice"]),
        phones=tuple((key, (label, note)) for key, (label, note) in json.loads(row["phones"])),
        links=tuple((key, (label, note)) for key, (label, note) in json.loads(row["links"])),
        unreviewed=bool(row["unreviewed"]),
    )


def _phone(phone: Phone, words: Mapping[str, Words]) -> Phone:
    label, note = words.get(phone.number, (phone.label, phone.note))
    return replace(phone, label=label or phone.label, note=note or phone.note)


def _link(link: Link, words: Mapping[str, Words]) -> Link:
    label, note = words.get(link.url, (link.label, link.note))
    return replace(link, label=label or link.label, note=note or link.note)


class Translations:
    """The translations in a catalogue file; `rows` runs a statement on it."""

    def __init__(self, rows: Callable[[str, tuple[Any, ...]], Iterable[Any]]) -> None:
        self._rows = rows

    def said(self, entry: Entry, language: str) -> Entry:
        """Return an entry in a language, or as it is where it is not translated into that."""
        others = self._languages.get(entry.id)
        if others is None:
            return entry
        entry = replace(entry, languages=(entry.language, *others))
        if language not in others:
            return entry
        sql = "SELECT * FROM translation WHERE language = ? AND entry = ?"
        (row,) = self._rows(sql, (language, entry.id))
        return from_row(row).of(entry)

    @cached_property
    def _languages(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for row in self._rows("SELECT entry, language FROM translation ORDER BY 1, 2", ()):
            found.setdefault(row["entry"], []).append(row["language"])
        return found
