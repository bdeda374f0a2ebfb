"""Word stems, as SQLite's own Porter stemmer finds them."""

import sqlite3
from collections.abc import Iterable


class Stemmer:
    """Finds the stems of folded words; kept in memory, and only in one thread."""

    def __init__(self) -> None:
        self._connection = sqlite3.connect(":memory:")
        self._connection.executescript(
            """CREATE VIRTUAL TABLE typed USING fts5(word, content='', tokenize='porter unicode61');
            CREATE VIRTUAL TABLE stemmed USING fts5vocab(typed, instance);"""
        )

    def stems(self, words: Iterable[str]) -> dict[str, str]:
        """Return the stem of each word; a word without one is its own."""
        asked = list(dict.fromkeys(words))
        rows = enumerate(asked)
        self._connection.execute("INSERT INTO typed (typed) VALUES ('delete-all')")
        self._connection.executemany("INSERT INTO typed (rowid, word) VALUES (?, ?)", rows)
        found = {word: word for word in asked}
        for doc, stem in self._connection.execute("SELECT doc, term FROM stemmed"):
            found[asked[doc]] = stem
        return found

    def close(self) -> None:
        """Forget every word."""
        self._connection.close()
