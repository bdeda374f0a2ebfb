"""Facets as sets of entries, one a value: to filter is to intersect, to count is to count bits."""

from collections.abc import Mapping
from functools import cached_property

from finder.catalogue.bitmap import unpacked
from finder.catalogue.catalogue import Catalogue
from finder.catalogue.vocabulary import FACETS
from finder.entry import freshness

Filters = Mapping[str, tuple[str, ...]]


class Facets:
    """The facets of one catalogue, as they stand on the day it was opened for."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    @cached_property
    def everything(self) -> int:
        """Every current entry."""
        return ((1 << self._catalogue.info.entries) - 1) << 1

    @cached_property
    def sets(self) -> dict[str, dict[str, int]]:
        """The entries of each value of each facet; a value that nobody has is empty."""
        vocabulary = self._catalogue.vocabulary
        found = {
            facet: dict.fromkeys((str(term.id) for term in vocabulary.terms(facet)), 0)
            for facet in FACETS
        }
        for row in self._catalogue.connection.execute("SELECT facet, value, bits FROM facet"):
            facet, value = row["facet"], row["value"]
            if facet == "checked":
                facet, value = "freshness", str(freshness(value, self._catalogue.today))
            if facet in found:
                found[facet][value] = found[facet].get(value, 0) | unpacked(row["bits"])
        return found

    def chosen(self, filters: Filters, *, but: str = "") -> int:
        """Return the entries that pass every filter, leaving out the one of facet `but`."""
        passing = self.everything
        for facet, values in filters.items():
            if facet != but and values:
                sets = self.sets.get(facet, {})
                allowed = 0
                for value in values:
                    allowed |= sets.get(value, 0)
                passing &= allowed
        return passing

    def counts(self, found: int, filters: Filters) -> dict[str, dict[str, int]]:
        """Count `found` by each value, each facet under the filters of the others."""
        everybody = found & self.chosen(filters)
        counted: dict[str, dict[str, int]] = {}
        for facet, sets in self.sets.items():
            base = found & self.chosen(filters, but=facet) if filters.get(facet) else everybody
            counted[facet] = {value: (base & bits).bit_count() for value, bits in sets.items()}
        return counted
