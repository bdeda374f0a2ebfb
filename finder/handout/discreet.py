"""Whether a title on paper would tell a stranger what a family is living through."""

import re

TELLING_WORDS = (
    "abus",
    "assault",
    "cce",
    "county lines",
    "cse",
    "csa",
    "exploit",
    "groom",
    "indecent",
    "offend",
    "rape",
    "sex",
    "traffick",
    "trauma",
    "victim",
)
_TELLING = re.compile(rf"\b(?:{'|'.join(TELLING_WORDS)})", re.IGNORECASE)


def is_telling(title: str) -> bool:
    """Say whether a title names exploitation or abuse, so that a glance would give it away."""
    return bool(_TELLING.search(title))
