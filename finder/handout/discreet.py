"""Whether a title on paper would tell a stranger what a family is living through."""

import re

from finder.handout.handout import DISCREET_TITLE

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
    "molest",
    "offend",
    "paedophil",
    "porn",
    "predator",
    "rape",
    "sex",
    "traffick",
    "trauma",
    "victim",
    # Welsh, as they begin after other words too
    "camfanteisi",
    "gamfanteisi",
    "chamfanteisi",
    "cam-?drin",
    "gam-?drin",
    "cham-?drin",
    "masnachu",
    "rhywiol",
    "rywiol",
    "trais",
    "drais",
    "threisi",
    "treisi",
    "trawma",
)
_TELLING = re.compile(rf"\b(?:{'|'.join(TELLING_WORDS)})", re.IGNORECASE)


def is_telling(title: str) -> bool:
    """Say whether a title names exploitation or abuse, so that a glance would give it away."""
    return bool(_TELLING.search(title))


def discreet_title(ready_made: str) -> str:
    """Return the title to print when nobody chose one: a ready-made handout's, if it tells nothing.

    `ready_made` is "" for entries that were put together by hand.
    """
    return DISCREET_TITLE if not ready_made or is_telling(ready_made) else ready_made
