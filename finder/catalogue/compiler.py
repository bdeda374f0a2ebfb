"""A checked catalogue to one SQLite file, whole or not at all.

sqlite-utils writes it, so that the file is plain and anybody can open it with the same tool.
"""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from finder.catalogue.bitmap import packed
from finder.catalogue.catalogue import Catalogue
from finder.catalogue.checksum import FOR_ALL, checksum_of, recorded_checksum, write_checksum
from finder.catalogue.content import Content, cited
from finder.catalogue.derived_rows import facet_rows, ordering_rows, word_rows
from finder.catalogue.indexing import Postings, indexed_entry
from finder.catalogue.records import to_row
from finder.catalogue.schema import FORMAT, TABLES
from finder.catalogue.stems import Stemmer
from finder.catalogue.translation import Translation
from finder.catalogue.translation import to_row as translation_row
from finder.catalogue.vocabulary_rows import alike_rows, term_rows
from finder.catalogue.words import words
from finder.entry import Status
from finder.writing import replacing

Progress = Callable[[int, int], None]
"""Told how many steps are done, and of how many."""

_BATCH = 1000
_SETTINGS = ("page_size=8192", "journal_mode=DELETE", "synchronous=OFF", "cache_size=-200000")
"""An entry takes most of a usual page of 4096 bytes, and the rest of that page would stay empty."""


def compile_catalogue(
    content: Content,
    target: Path,
    *,
    built: date | None = None,
    progress: Progress | None = None,
) -> None:
    """Write `content` to `target`: built aside, opened and checked, then switched in.

    The same content and day give the same bytes. `built` is today, or SOURCE_DATE_EPOCH's day.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with replacing(target) as aside:
        with closing(sqlite3.connect(aside)) as connection:
            _Build(connection, content, progress).write(built or _build_day())
        with Catalogue.open(aside) as catalogue:
            catalogue.check_structure()
        aside.chmod(FOR_ALL)
        checksum = checksum_of(aside)
        if target.is_file() and checksum == recorded_checksum(target):
            _keep_time(aside, target)
        write_checksum(checksum, target)


def _keep_time(aside: Path, target: Path) -> None:
    """Give a file that is the same again the former one's time, by which open windows know it."""
    times = target.stat()
    os.utime(aside, ns=(times.st_atime_ns, times.st_mtime_ns))


def _build_day() -> date:
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return datetime.fromtimestamp(int(epoch), UTC).date()
    return datetime.now(UTC).date()


def _unseen(done: int, of: int) -> None:
    """Stand in where nobody follows the progress."""


class _Build:
    def __init__(
        self, connection: sqlite3.Connection, content: Content, progress: Progress | None
    ) -> None:
        from sqlite_utils import Database  # noqa: PLC0415 only a build pays for it

        self._connection = connection
        self._database = Database(connection)
        self._content = content
        self._current = [e for e in content.entries if e.status is Status.CURRENT]
        self._said: dict[str, list[Translation]] = {}
        for each in content.translations:
            self._said.setdefault(each.entry, []).append(each)
        self._progress = progress or _unseen

    def write(self, built: date) -> None:
        for pragma in _SETTINGS:
            self._connection.execute(f"PRAGMA {pragma}")
        for statement in TABLES.values():
            self._connection.execute(statement)
        with self._connection:
            self._about(built)
            self._entries()
            self._insert("translation", map(translation_row, self._content.translations))
            self._endnotes()
            self._vocabulary()
            self._insert("ordering", ordering_rows(self._current))
            self._insert("facet", facet_rows(self._current))
            self._index()
        for index in ("search", "spelling"):
            with self._connection:
                self._connection.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")  # noqa: S608 our own names
        self._connection.execute("VACUUM")

    def _insert(self, table: str, rows: Iterable[dict[str, Any]]) -> None:
        self._database.table(table).insert_all(rows, batch_size=_BATCH)

    def _about(self, built: date) -> None:
        about = self._content.about
        facts = {
            "format": str(FORMAT),
            "version": about.version,
            "title": about.title,
            "published": about.published,
            "language": about.language,
            "source": about.source,
            "built": built.isoformat(),
            "entries": str(len(self._current)),
            "retired": str(len(self._content.entries) - len(self._current)),
        }
        self._insert("about", ({"key": key, "value": value} for key, value in facts.items()))

    def _entries(self) -> None:
        entries = self._content.entries
        self._insert("entry", (to_row(number, e) for number, e in enumerate(entries, 1)))
        names = {
            (" ".join(words(name)), number)
            for number, entry in enumerate(self._current, 1)
            for said in (entry, *self._said.get(entry.id, ()))
            for name in (said.title, *said.also)
        }
        self._insert("name", ({"folded": name, "number": n} for name, n in sorted(names) if name))

    def _endnotes(self) -> None:
        notes = enumerate(self._content.endnotes)
        self._insert(
            "endnote",
            (
                {
                    "place": place,
                    "numeral": note.numeral,
                    "source_row": note.row,
                    "entry": note.entry,
                    "label": note.label,
                    "note": note.note,
                }
                for place, note in notes
            ),
        )
        self._insert(
            "citing",
            (
                {"entry": entry.id, "place": place, "numeral": numeral}
                for entry in self._content.entries
                for place, numeral in enumerate(cited(entry))
            ),
        )

    def _vocabulary(self) -> None:
        vocabulary = self._content.vocabulary
        self._insert("term", term_rows(vocabulary, self._content.about.language))
        self._insert("alike", alike_rows(vocabulary))

    def _index(self) -> None:
        total = len(self._current)
        steps = total + total // 2
        postings = Postings(total)
        vocabulary = self._content.vocabulary
        vocabularies = [vocabulary, *map(vocabulary.in_language, vocabulary.translations)]
        for number, entry in enumerate(self._current, 1):
            columns = indexed_entry(entry, vocabularies, self._said.get(entry.id, ()))
            postings.add(number, columns)
            self._connection.execute(
                "INSERT INTO search (rowid, title, also, summary, labels, body)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (number, *(" ".join(column) for column in columns)),
            )
            if number % _BATCH == 0:
                self._progress(number, steps)
        stems = Stemmer().stems(sorted(postings.counts))
        self._insert("word", word_rows(postings, stems))
        self._connection.execute(
            "INSERT INTO spelling (rowid, word) SELECT number, '^' || word || '$' FROM word"
        )
        self._frequent(postings, stems, steps)
        self._progress(steps, steps)

    def _frequent(self, postings: Postings, stems: dict[str, str], steps: int) -> None:
        """Write the ready-made sets, each once: “exploit” and “exploita” mostly have the same."""
        places: dict[tuple[bytes, bytes], int] = {}
        patterns: list[dict[str, Any]] = []

        def sets() -> Iterator[dict[str, Any]]:
            for done, found in enumerate(postings.frequent(stems), postings.total):
                key = (packed(found.bits), packed(found.titled))
                if key not in places:
                    places[key] = len(places)
                    yield {"place": places[key], "bits": key[0], "titled": key[1]}
                patterns.append({"pattern": found.pattern, "place": places[key]})
                self._progress(min(done, steps - 1), steps)

        self._insert("frequent_set", sets())
        self._insert("frequent", patterns)
