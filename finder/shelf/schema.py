"""The shelf's tables in one place, and what each row's checksum covers."""

import json
import sqlite3

from finder.digests import blake2b

VERSION = 1
APPLICATION_ID = 0x5347_5348

# The order of columns is the order of the fields in records.py; `seal` comes last in every table.
COLUMNS = {
    "lists": ("key", "name", "role", "position"),
    "items": (
        "key",
        "list_key",
        "entry",
        "title",
        "note",
        "note_on_paper",
        "qr",
        "position",
        "added",
    ),
    "viewed": ("key", "entry", "title", "place"),
    "settings": ("key", "name", "value"),
    "ledger": ("key", "name", "count", "digest"),
}
KEPT = ("lists", "items", "viewed", "settings")

# AUTOINCREMENT: a key is never given twice, so an undo can put a row back under its own.
FIRST = (
    """CREATE TABLE lists (
        key INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('saved', 'handout', 'list')),
        position INTEGER NOT NULL, seal TEXT NOT NULL) STRICT""",
    """CREATE TABLE items (
        key INTEGER PRIMARY KEY AUTOINCREMENT,
        list_key INTEGER NOT NULL REFERENCES lists (key) ON DELETE CASCADE,
        entry TEXT NOT NULL, title TEXT NOT NULL, note TEXT NOT NULL,
        note_on_paper INTEGER NOT NULL, qr INTEGER NOT NULL, position INTEGER NOT NULL,
        added TEXT NOT NULL, seal TEXT NOT NULL, UNIQUE (list_key, entry)) STRICT""",
    """CREATE TABLE viewed (
        key INTEGER PRIMARY KEY AUTOINCREMENT, entry TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
        place INTEGER NOT NULL, seal TEXT NOT NULL) STRICT""",
    """CREATE TABLE settings (
        key INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, value TEXT NOT NULL,
        seal TEXT NOT NULL) STRICT""",
    # For ever as it is: by it an older program knows that it has met a newer shelf.
    """CREATE TABLE ledger (
        key INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE,
        count INTEGER NOT NULL, digest TEXT NOT NULL, seal TEXT NOT NULL) STRICT""",
)

# sqlite-utils keeps its own record of the migrations that were applied; a new shelf starts with it.
MIGRATIONS = (
    """CREATE TABLE "_sqlite_migrations" (
        "id" INTEGER PRIMARY KEY, "migration_set" TEXT, "name" TEXT, "applied_at" TEXT)""",
    """CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
        ON "_sqlite_migrations" ("migration_set", "name")""",
)

_encoded = json.JSONEncoder(ensure_ascii=False).encode


def seal(table: str, values: tuple[object, ...]) -> str:
    """Return a row's checksum: 8 bytes of BLAKE2 over its table and values, as hexadecimal."""
    text = _encoded([table, *values])
    return blake2b(text.encode(), digest_size=8).hexdigest()


def shape(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    """Return the type, name and definition of everything in a database."""
    found = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema")
    return {(str(kind), str(name), " ".join(str(sql).split())) for kind, name, sql in found}
