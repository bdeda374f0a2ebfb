"""The usual way to search with facets, as a control: FTS5 with Porter stems and prefix indexes.

bm25 and snippet() over all hits, a table of tags, and GROUP BY for the counts.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from finder.catalogue.content import Content
from finder.catalogue.query import Query, asked
from finder.entry import Entry


class UsualSearch:
    """The control: the same answers as far as it can give them."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path)
        self._connection.execute("PRAGMA cache_size=-8000")
        self._connection.execute("CREATE TEMP TABLE hit (number INTEGER PRIMARY KEY)")

    @staticmethod
    def build(content: Content, path: Path) -> None:
        """Write the control's file."""
        connection = sqlite3.connect(path)
        connection.executescript(
            """PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;
            CREATE TABLE entry (number INTEGER PRIMARY KEY, title TEXT, summary TEXT, body TEXT);
            CREATE TABLE tag (facet TEXT, value TEXT, number INTEGER);
            CREATE VIRTUAL TABLE search USING fts5(title, summary, body, content='entry',
                content_rowid='number', tokenize='porter unicode61', prefix='2 3');"""
        )
        for number, entry in enumerate(content.entries, 1):
            row = (number, entry.title, entry.summary, entry.body)
            connection.execute("INSERT INTO entry VALUES (?, ?, ?, ?)", row)
            tags = ((facet, value, number) for facet, value in _tags(entry))
            connection.executemany("INSERT INTO tag VALUES (?, ?, ?)", tags)
        connection.executescript(
            """INSERT INTO search (search) VALUES ('rebuild');
            INSERT INTO search (search) VALUES ('optimize');
            CREATE INDEX tag_number ON tag (number, facet, value);
            CREATE INDEX tag_value ON tag (facet, value, number);"""
        )
        connection.commit()
        connection.close()

    def search(self, query: Query) -> tuple[int, list[tuple[str, str]], dict[str, dict[str, int]]]:
        """Return the total, fifty rows, and the counts of each facet."""
        words = asked(query.words)
        match = " ".join(f'"{word}"' for word in words) + "*"
        self._connection.execute("DELETE FROM hit")
        self._connection.execute(
            "INSERT INTO hit SELECT rowid FROM search WHERE search MATCH ?", (match,)
        )
        within = self._within(query, "")
        total = self._one(f"SELECT count(*) FROM hit WHERE 1 {within}")  # noqa: S608 made-up names
        rows = self._connection.execute(
            "SELECT title, snippet(search, -1, '[', ']', '…', 20) FROM search"  # noqa: S608 made-up names
            " WHERE search MATCH ? AND rank MATCH 'bm25(10.0, 4.0, 1.0)'"
            f" {within.replace('number IN', '+rowid IN')} ORDER BY rank LIMIT ?",
            (match, query.limit),
        ).fetchall()
        facets = {facet: self._counts(query, facet) for facet in _FACETS}
        return total, rows, facets

    def _counts(self, query: Query, facet: str) -> dict[str, int]:
        rows = self._connection.execute(
            "SELECT value, count(*) FROM hit JOIN tag USING (number) WHERE facet = ?"  # noqa: S608 made-up names
            f" {self._within(query, facet)} GROUP BY value",
            (facet,),
        )
        return dict(rows.fetchall())

    def _within(self, query: Query, but: str) -> str:
        return "".join(
            f" AND number IN (SELECT number FROM tag WHERE facet = '{facet}' AND value = '{value}')"  # noqa: S608 made-up names
            for facet, (value, *_) in query.filters.items()
            if facet != but
        )

    def _one(self, sql: str) -> int:
        return int(self._connection.execute(sql).fetchone()[0])


_FACETS = ("audience", "need", "kind", "support", "area", "publisher", "format")


def _tags(entry: Entry) -> Iterator[tuple[str, str]]:
    yield "kind", entry.kind.value
    yield "publisher", entry.publisher
    yield "format", entry.format
    for facet, values in (
        ("audience", entry.audience),
        ("need", entry.needs),
        ("support", entry.support),
        ("area", entry.area),
    ):
        yield from ((facet, value) for value in values)
