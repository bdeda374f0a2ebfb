"""The order of results: exact names, names that begin so, the best scores, the curated order."""

import sys
from array import array
from collections.abc import Iterable, Iterator
from functools import cached_property

from finder.catalogue.bitmap import bitmap, holds, numbers, octets_of
from finder.catalogue.catalogue import Catalogue
from finder.catalogue.facets import Facets
from finder.catalogue.matching import Found
from finder.catalogue.query import Sort
from finder.entry import Kind

_MOST_NAMES = 500
_SHORTEST_NAME = 3
_WEIGHTS = {Kind.HANDOUT: 0.9, Kind.TIP: 0.9, Kind.RESEARCH: 0.7, Kind.REFERENCE: 0.5}
"""How much the score of a kind counts: what helps today stands before what was written on it."""

_NOT_FOR_PARENTS = 0.75
"""How much the score counts of what is for professionals only, among what is for parents only:
where two are close, the parent's page stands first, and a worker can hand it on."""


class Ranker:
    """Orders the entries of one catalogue."""

    def __init__(self, catalogue: Catalogue, facets: Facets) -> None:
        self._connection = catalogue.connection
        self._highest = catalogue.info.entries
        self._facets = facets

    def ordered(self, name: str, found: Found, chosen: int, sort: Sort) -> Iterator[int]:
        """Yield the numbers of the `chosen` entries of `found`, in the order of `sort`.

        `name` is what was typed, folded: an entry of just that name stands first.
        """
        if sort is Sort.BEST:
            return self._best(name, found, chosen)
        octets = octets_of(chosen)
        return (number for number in self._ordering(sort) if holds(octets, number))

    def _best(self, name: str, found: Found, chosen: int) -> Iterator[int]:
        left = chosen
        for tier in self._tiers(name, found, chosen):
            if not left:
                return
            octets = octets_of(left)
            given = [number for number in tier if holds(octets, number)]
            yield from given
            left &= ~bitmap(given, self._highest)
        for level in (found.titled, *found.levels):
            yield from numbers(left & level)
            left &= ~level
        yield from numbers(left)

    def _tiers(self, name: str, found: Found, chosen: int) -> Iterator[Iterable[int]]:
        scores = self._weighed(found.scores, chosen)
        if name:
            yield sorted(self._named(name), key=lambda number: scores.get(number, 0.0))
            if len(name) >= _SHORTEST_NAME:
                beginning = self._beginning(name)
                yield sorted(beginning, key=lambda number: scores.get(number, 0.0))
        yield sorted(scores, key=lambda number: (scores[number], number))

    def _weighed(self, scores: dict[int, float], chosen: int) -> dict[int, float]:
        weighed = dict(scores)
        for bits, weight in self._weights(chosen):
            octets = octets_of(bits)
            for number in weighed:
                if holds(octets, number):
                    weighed[number] *= weight
        return weighed

    def _weights(self, chosen: int) -> Iterator[tuple[int, float]]:
        """Yield sets of entries with what their scores count."""
        kinds, audience = self._facets.sets["kind"], self._facets.sets["audience"]
        yield from ((kinds[kind], weight) for kind, weight in _WEIGHTS.items())
        parents, professionals = audience.get("parents", 0), audience.get("professionals", 0)
        if chosen & parents & ~professionals:
            yield professionals & ~parents, _NOT_FOR_PARENTS

    def _named(self, name: str) -> list[int]:
        rows = self._connection.execute(
            "SELECT number FROM name WHERE folded = ? ORDER BY number LIMIT ?", (name, _MOST_NAMES)
        )
        return [row[0] for row in rows]

    def _beginning(self, name: str) -> list[int]:
        rows = self._connection.execute(
            "SELECT DISTINCT number FROM name WHERE folded > ? AND folded < ? LIMIT ?",
            (name, f"{name}\U0010ffff", _MOST_NAMES),
        )
        return sorted(row[0] for row in rows)

    def _ordering(self, sort: Sort) -> "array[int]":
        return self._titles if sort is Sort.TITLE else self._checks

    @cached_property
    def _titles(self) -> "array[int]":
        return self._stored("title")

    @cached_property
    def _checks(self) -> "array[int]":
        return self._stored("checked")

    def _stored(self, name: str) -> "array[int]":
        row = self._connection.execute("SELECT numbers FROM ordering WHERE name = ?", (name,))
        stored = array("I")
        stored.frombytes(row.fetchone()["numbers"])
        if sys.byteorder == "big":
            stored.byteswap()
        return stored
