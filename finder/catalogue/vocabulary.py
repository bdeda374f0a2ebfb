"""The words that entries are described with, and the words that a search reads alike."""

from dataclasses import dataclass, field, replace
from functools import cached_property

from finder.entry import Freshness, Kind, Term

FACETS = ("audience", "need", "kind", "support", "area", "publisher", "format", "freshness")
"""Every facet that a query may filter by, in the order they are shown."""

OWN_FACETS = ("audience", "need", "support", "area", "format")
"""The facets whose values the vocabulary file lists with a label."""

KINDS = (
    Term(Kind.GUIDANCE, "Guidance"),
    Term(Kind.ORGANISATION, "Organisation"),
    Term(Kind.RESOURCE, "Resource"),
    Term(Kind.HANDOUT, "Ready-made handout"),
    Term(Kind.TIP, "Practical tip"),
    Term(Kind.RESEARCH, "Research"),
    Term(Kind.REFERENCE, "Reference"),
)
FRESHNESS = (
    Term(Freshness.FRESH, "Checked within 6 months"),
    Term(Freshness.CHECK, "Checked 6 to 12 months ago"),
    Term(Freshness.OLD, "Checked over a year ago, or never"),
)


@dataclass(frozen=True)
class Vocabulary:
    """The facets' values and the words to read alike, as the vocabulary file has them.

    `broader` leads from a word to wider ones, and not back: a mother looks for help for parents.
    `translations` has the facets' values by language, in the same order.
    """

    facets: dict[str, tuple[Term, ...]] = field(default_factory=dict[str, tuple[Term, ...]])
    acronyms: dict[str, str] = field(default_factory=dict[str, str])
    synonyms: tuple[tuple[str, ...], ...] = ()
    broader: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    misspellings: dict[str, str] = field(default_factory=dict[str, str])
    translations: dict[str, dict[str, tuple[Term, ...]]] = field(
        default_factory=dict[str, dict[str, tuple[Term, ...]]]
    )

    def in_language(self, language: str) -> "Vocabulary":
        """Return the same with its values worded in a language, where they are translated."""
        return replace(self, facets={**self.facets, **self.translations.get(language, {})})

    def terms(self, facet: str) -> tuple[Term, ...]:
        """Return the values of `facet` in order; none for a facet that is not known."""
        if facet == "kind":
            return KINDS
        return FRESHNESS if facet == "freshness" else self.facets.get(facet, ())

    def label(self, facet: str, value: str) -> str:
        """Return how a value is worded, or the value itself when it is not known."""
        return self._labels.get((facet, value), value)

    @cached_property
    def _labels(self) -> dict[tuple[str, str], str]:
        facets = ("kind", "freshness", *self.facets)
        return {(facet, term.id): term.label for facet in facets for term in self.terms(facet)}

    def known(self, facet: str) -> frozenset[str]:
        """Return the ids of a facet's values."""
        return frozenset(term.id for term in self.terms(facet))
