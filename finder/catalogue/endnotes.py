"""The source's endnotes in a catalogue file: which there are, and which page cites which."""

from collections.abc import Callable, Iterable
from typing import Any

from finder.entry import Citation


class Endnotes:
    """The endnotes in a catalogue file; `rows` runs a statement on it."""

    def __init__(self, rows: Callable[[str, tuple[Any, ...]], Iterable[Any]]) -> None:
        self._rows = rows

    def all(self) -> tuple[Citation, ...]:
        """Return them in order, each with its reference."""
        rows = self._rows("SELECT numeral, entry, label, note FROM endnote ORDER BY place", ())
        return tuple(Citation(*row) for row in rows)

    def cited_on(self, entry_id: str) -> list[Citation]:
        """Return what a page cites, in its order."""
        rows = self._rows(
            "SELECT numeral, endnote.entry, label, note FROM citing JOIN endnote USING (numeral)"
            " WHERE citing.entry = ? ORDER BY citing.place",
            (entry_id,),
        )
        return [Citation(*row) for row in rows]

    def citing(self, entry_id: str) -> list[Citation]:
        """Return the pages that cite a reference."""
        rows = self._rows(
            "SELECT numeral, citing.entry, entry.title FROM endnote JOIN citing USING (numeral)"
            " JOIN entry ON entry.id = citing.entry"
            " WHERE endnote.entry = ? ORDER BY endnote.place, entry.number",
            (entry_id,),
        )
        return [Citation(*row) for row in rows]
