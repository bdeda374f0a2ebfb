"""What a person asks: words and filters, cut to a size that is safe to answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from finder.catalogue.words import compounds, words

LONGEST = 200
"""Characters of a query that are read."""

MOST_WORDS = 12
"""Words of a query that are searched."""


class Sort(StrEnum):
    """How results are ordered."""

    BEST = "best"
    TITLE = "title"
    CHECKED = "checked"


@dataclass(frozen=True)
class Query:
    """Words as typed and filters: a value or another within a facet, and every facet together.

    `guess` allows to correct words that nothing has; a window leaves it off while typing goes on.
    `half` says that the last word may be half typed as yet: what it begins is no slip then.
    """

    words: str = ""
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    sort: Sort = Sort.BEST
    limit: int = 50
    offset: int = 0
    guess: bool = True
    half: bool = False


def asked(text: str) -> list[str]:
    """Return the folded words of a query, no more than are searched."""
    return words(text[:LONGEST])[:MOST_WORDS]


def joined(text: str) -> dict[str, str]:
    """Return, for the parts of each hyphenated word of a query, that word without its hyphens."""
    return {part: "".join(parts) for parts in compounds(text[:LONGEST]) for part in parts}
