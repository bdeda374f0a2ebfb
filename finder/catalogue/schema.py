"""The tables of a catalogue file, in one place, and the check that a file has exactly these."""

import sqlite3

from finder.phrases import Phrase

FORMAT = 1
"""Raised when a reader of the former format could not read the present one."""

TABLES = {
    "about": """CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL)""",
    "entry": """CREATE TABLE entry (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
        title TEXT NOT NULL, summary TEXT NOT NULL, publisher TEXT NOT NULL,
        audience TEXT NOT NULL, needs TEXT NOT NULL, support TEXT NOT NULL, area TEXT NOT NULL,
        format TEXT NOT NULL, language TEXT NOT NULL, checked TEXT NOT NULL,
        minutes INTEGER NOT NULL, status TEXT NOT NULL, wider_help INTEGER NOT NULL,
        body TEXT NOT NULL, blocks TEXT NOT NULL, also TEXT NOT NULL, links TEXT NOT NULL,
        phones TEXT NOT NULL, notice TEXT NOT NULL, evidence TEXT NOT NULL,
        source_rows TEXT NOT NULL, related TEXT NOT NULL, items TEXT NOT NULL, tips TEXT NOT NULL,
        authors TEXT NOT NULL, year INTEGER, reason TEXT NOT NULL, successor TEXT NOT NULL)""",
    "translation": """CREATE TABLE translation (
        entry TEXT NOT NULL, language TEXT NOT NULL,
        title TEXT NOT NULL, summary TEXT NOT NULL, body TEXT NOT NULL, blocks TEXT NOT NULL,
        also TEXT NOT NULL, notice TEXT NOT NULL, phones TEXT NOT NULL, links TEXT NOT NULL,
        unreviewed INTEGER NOT NULL,
        PRIMARY KEY (language, entry)) WITHOUT ROWID""",
    "endnote": """CREATE TABLE endnote (
        place INTEGER PRIMARY KEY, numeral TEXT NOT NULL UNIQUE, source_row TEXT NOT NULL,
        entry TEXT NOT NULL, label TEXT NOT NULL, note TEXT NOT NULL)""",
    "citing": """CREATE TABLE citing (
        entry TEXT NOT NULL, place INTEGER NOT NULL, numeral TEXT NOT NULL,
        PRIMARY KEY (entry, place)) WITHOUT ROWID""",
    "term": """CREATE TABLE term (
        language TEXT NOT NULL, facet TEXT NOT NULL, place INTEGER NOT NULL, id TEXT NOT NULL,
        label TEXT NOT NULL, hint TEXT NOT NULL, icon TEXT NOT NULL, audience TEXT NOT NULL,
        PRIMARY KEY (language, facet, place)) WITHOUT ROWID""",
    "alike": """CREATE TABLE alike (
        source TEXT NOT NULL, place INTEGER NOT NULL, phrases TEXT NOT NULL,
        PRIMARY KEY (source, place)) WITHOUT ROWID""",
    "name": """CREATE TABLE name (
        folded TEXT NOT NULL, number INTEGER NOT NULL,
        PRIMARY KEY (folded, number)) WITHOUT ROWID""",
    "word": """CREATE TABLE word (
        number INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE, stem TEXT NOT NULL,
        entries INTEGER NOT NULL)""",
    "word_stem": """CREATE INDEX word_stem ON word (stem) WHERE stem <> ''""",
    "facet": """CREATE TABLE facet (
        facet TEXT NOT NULL, value TEXT NOT NULL, bits BLOB NOT NULL,
        PRIMARY KEY (facet, value)) WITHOUT ROWID""",
    "frequent": """CREATE TABLE frequent (
        pattern TEXT PRIMARY KEY, place INTEGER NOT NULL) WITHOUT ROWID""",
    "frequent_set": """CREATE TABLE frequent_set (
        place INTEGER PRIMARY KEY, bits BLOB NOT NULL, titled BLOB NOT NULL)""",
    "ordering": """CREATE TABLE ordering (name TEXT PRIMARY KEY, numbers BLOB NOT NULL)""",
    "search": """CREATE VIRTUAL TABLE search USING fts5(
        title, also, summary, labels, body, content='',
        tokenize='unicode61 remove_diacritics 2')""",
    "spelling": """CREATE VIRTUAL TABLE spelling USING fts5(
        word, content='', tokenize='trigram')""",
}
"""The statement that makes each table; the compiler runs these and nothing else."""

_SHADOWS = {
    f"{index}_{part}": f"CREATE TABLE '{index}_{part}'{columns}"
    for index in ("search", "spelling")
    for part, columns in (
        ("data", "(id INTEGER PRIMARY KEY, block BLOB)"),
        ("idx", "(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID"),
        ("docsize", "(id INTEGER PRIMARY KEY, sz BLOB)"),
        ("config", "(k PRIMARY KEY, v) WITHOUT ROWID"),
    )
}
"""The tables that FTS5 makes for itself; in the place of one, a view could run anything."""


def schema_fault(connection: sqlite3.Connection) -> Phrase | None:
    """Return what in a file is not exactly this schema, if anything."""
    expected = TABLES | _SHADOWS
    # Only what SQLite makes by itself for a table has no statement.
    statements = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
    found = {str(name): str(sql) for name, sql in connection.execute(statements)}
    for name, sql in found.items():
        if expected.get(name) != sql:
            return Phrase("“{name}” does not belong in it", name=name)
    missing = sorted(expected.keys() - found.keys())
    return Phrase("“{name}” is missing from it", name=missing[0]) if missing else None
