"""How a result's codes read in the list."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from finder.catalogue.search import Row
from finder.catalogue.vocabulary import Vocabulary
from finder.entry import Kind
from ui.wording import Wording, said_once


class RowWording(QObject):
    """Words bylines and chips with the catalogue's vocabulary.

    Chips leave out whom a row is for where there are rows for one `audience` alone.
    """

    def __init__(self, vocabulary: Vocabulary, wording: Wording, audience: str = "") -> None:
        super().__init__()
        self._audience = audience
        self._vocabulary = vocabulary
        self._wording = wording
        self._labels = {
            facet: {term.id: term.label for term in vocabulary.terms(facet)}
            for facet in ("audience", "need", "area", "format")
        }

    def byline(self, row: Row) -> str:
        """Return who made it and what it is."""
        kind = self._wording.kind(row.kind)
        if row.kind is Kind.RESOURCE:
            kind = self._labels["format"].get(row.format, kind)
        minutes = self._wording.minutes(row.minutes) if row.kind is Kind.GUIDANCE else ""
        publisher = said_once(row.publisher, row.title.text)
        return " · ".join(part for part in (publisher, kind, minutes) if part)

    def chips(self, row: Row) -> tuple[str, ...]:
        """Return whom it is for, what it helps with and where; as many as fit are shown."""
        return tuple(
            self._labels[facet].get(value, value)
            for facet, values in (
                ("audience", () if self._audience else row.audience),
                ("need", row.needs),
                ("area", row.area),
            )
            for value in values
        )

    def filters(self, filters: Mapping[str, tuple[str, ...]]) -> dict[tuple[str, str], str]:
        """Return how each value of the filters in force reads."""
        words = {"kind": self._wording.kind, "freshness": self._wording.freshness}
        return {
            (facet, value): words[facet](value)
            if facet in words
            else self._vocabulary.label(facet, value)
            for facet, values in filters.items()
            for value in values
        }

    def saved(self) -> str:
        """Return what is said of a row that is saved."""
        return self.tr("Saved")

    def coming(self) -> str:
        """Return what is said of a row whose words are not there yet."""
        return self.tr("Loading")
