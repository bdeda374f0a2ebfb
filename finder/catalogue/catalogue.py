"""A compiled catalogue, opened for reading: entries by id, the vocabulary, and what it is."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from finder.catalogue.checksum import checksum_of, recorded_checksum, stamp_of
from finder.catalogue.damage import DAMAGE, reading
from finder.catalogue.endnotes import Endnotes
from finder.catalogue.records import from_row
from finder.catalogue.schema import FORMAT, schema_fault
from finder.catalogue.translation import Translations
from finder.catalogue.vocabulary import Vocabulary
from finder.catalogue.vocabulary_rows import from_rows as vocabulary_from_rows
from finder.entry import Citation, Entry, Kind
from finder.phrases import Phrase, reason_of
from finder.problems import (
    CatalogueDamaged,
    CatalogueMissing,
    CatalogueUnreadable,
    UnknownEntry,
)

_SETTINGS = ("trusted_schema=OFF", "cache_size=-8000", "mmap_size=0", "query_only=ON")
_UNREADABLE = Phrase("it cannot be read")


@dataclass(frozen=True, slots=True)
class Info:
    """What a catalogue says of itself; `sha256` is the checksum kept beside it, "" if none."""

    path: Path
    version: str
    title: str
    published: str
    language: str
    source: str
    built: str
    entries: int
    retired: int
    sha256: str


class Catalogue:
    """One read-only catalogue file. A connection is for one thread: open it again in another."""

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        today: date,
        language: Callable[[], str] = str,
    ) -> None:
        self.path = path
        self.connection = connection
        self.today = today
        self.stamp = stamp_of(path)
        self._language = language

    @classmethod
    def open(
        cls, path: Path, *, today: date | None = None, language: Callable[[], str] = str
    ) -> Self:
        """Open a catalogue; raises CatalogueMissing or CatalogueDamaged.

        `language` is asked at each reading: what is translated into it is given in it.
        """
        if not path.is_file():
            raise CatalogueMissing(path)
        uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        try:
            connection = sqlite3.connect(uri, uri=True, isolation_level=None)
        except sqlite3.Error as error:
            raise CatalogueDamaged(path, _UNREADABLE) from error
        connection.row_factory = sqlite3.Row
        day = today or datetime.now(UTC).astimezone().date()
        catalogue = cls(path, connection, day, language)
        try:
            catalogue._prepare()
        except CatalogueDamaged:
            connection.close()
            raise
        return catalogue

    def _prepare(self) -> None:
        try:
            for setting in _SETTINGS:
                self.connection.execute(f"PRAGMA {setting}")
            fault = schema_fault(self.connection)
            if not fault and self._about.get("format") != str(FORMAT):
                fault = Phrase("it was made for another version of Signpost")
        except DAMAGE as error:
            raise CatalogueDamaged(self.path, _UNREADABLE) from error
        if fault:
            raise CatalogueDamaged(self.path, fault)

    @property
    def language(self) -> str:
        """The language asked for; "" for that of the catalogue itself."""
        return self._language()

    def again(self) -> Self:
        """Open the same file for another thread; raises CatalogueUnreadable if it no longer is."""
        try:
            catalogue = self.open(self.path, today=self.today, language=self._language)
        except (CatalogueMissing, CatalogueDamaged) as error:
            raise CatalogueUnreadable from error
        if catalogue.stamp != self.stamp:
            catalogue.close()
            raise CatalogueUnreadable
        return catalogue

    def in_language(self, language: str) -> Self:
        """Return the same open file, read in a language whatever this one is read in."""
        return type(self)(self.path, self.connection, self.today, lambda: language)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    @cached_property
    def info(self) -> Info:
        """What the catalogue says of itself."""
        about = self._about
        with reading():
            return Info(
                path=self.path,
                version=about["version"],
                title=about["title"],
                published=about["published"],
                language=about["language"],
                source=about["source"],
                built=about["built"],
                entries=int(about["entries"]),
                retired=int(about["retired"]),
                sha256=recorded_checksum(self.path),
            )

    @cached_property
    def _about(self) -> dict[str, str]:
        return dict(self.connection.execute("SELECT key, value FROM about").fetchall())

    @property
    def vocabulary(self) -> Vocabulary:
        """The facets' values, in the language asked for, and the words to read alike."""
        return self._vocabulary.in_language(self.language)

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        terms = self._rows("SELECT * FROM term ORDER BY language, facet, place")
        alike = self._rows("SELECT source, phrases FROM alike ORDER BY source, place")
        with reading():
            return vocabulary_from_rows(terms, alike, self.info.language)  # pyright: ignore[reportArgumentType] Row is a mapping

    def entry(self, entry_id: str) -> Entry:
        """Return an entry, retired ones too; raises UnknownEntry."""
        found = self.entries([entry_id])
        if not found:
            raise (
                UnknownEntry(entry_id) if stamp_of(self.path) == self.stamp else CatalogueUnreadable
            )
        return found[0]

    def entries(self, ids: Iterable[str]) -> tuple[Entry, ...]:
        """Return entries in the order of their ids; those that are not known are left out."""
        wanted = list(ids)
        found = self._entries("WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(wanted),))
        known = {entry.id: entry for entry in found}
        return tuple(known[each] for each in wanted if each in known)

    def of_kind(self, kind: Kind, audience: str = "") -> tuple[Entry, ...]:
        """Return the current entries of a kind in curated order, for one audience or for all."""
        return self._entries(
            "WHERE kind = ?1 AND status = 'current' AND (?2 = '' OR EXISTS"
            " (SELECT 1 FROM json_each(entry.audience) WHERE value = ?2))",
            (kind.value, audience),
        )

    def wider_help(self) -> tuple[Entry, ...]:
        """Return the national lines that are offered when nothing is found."""
        return self._entries("WHERE wider_help AND status = 'current'", ())

    def endnotes(self) -> tuple[Citation, ...]:
        """Return the source's endnotes in order, each with its reference."""
        return Endnotes(self._rows).all()

    def verify(self) -> None:
        """Check the whole file against its checksum, then its structure.

        Reads everything, so call it in a worker; raises CatalogueDamaged.
        """
        recorded = recorded_checksum(self.path)
        if not recorded:
            raise CatalogueDamaged(self.path, Phrase("its checksum is not beside it"))
        try:
            same = checksum_of(self.path) == recorded
        except OSError as error:
            raise CatalogueDamaged(self.path, reason_of(error)) from error
        if not same:
            raise CatalogueDamaged(self.path, Phrase("it is not the file that was built"))
        self.check_structure()

    def check_structure(self) -> None:
        """Check that SQLite finds the file whole and that the counts in it agree."""
        try:
            whole = [str(row[0]) for row in self._rows("PRAGMA integrity_check(1)")] == ["ok"]
            (count,) = next(self._rows("SELECT count(*) FROM entry"))
        except CatalogueUnreadable as error:
            raise CatalogueDamaged(self.path, _UNREADABLE) from error
        if not whole:
            raise CatalogueDamaged(self.path, _UNREADABLE)
        if count != self.info.entries + self.info.retired:
            fault = Phrase("it does not hold the entries that it says it does")
            raise CatalogueDamaged(self.path, fault)

    def _entries(self, where: str, values: tuple[Any, ...]) -> tuple[Entry, ...]:
        with reading():
            rows = list(self._rows(f"SELECT * FROM entry {where} ORDER BY number", values))  # noqa: S608 `where` is ours
            notes = Endnotes(self._rows)
            original = (
                from_row(row, notes.cited_on(row["id"]), notes.citing(row["id"]))  # pyright: ignore[reportArgumentType] Row is a mapping
                for row in rows
            )
            return tuple(self._translations.said(entry, self.language) for entry in original)

    @cached_property
    def _translations(self) -> Translations:
        return Translations(self._rows)

    def _rows(self, sql: str, values: tuple[Any, ...] = ()) -> Iterator[sqlite3.Row]:
        with reading():
            yield from self.connection.execute(sql, values)
