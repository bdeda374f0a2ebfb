"""How places in a window are named."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple


class PageName(StrEnum):
    """The pages."""

    HOME = "home"
    RESULTS = "results"
    ENTRY = "entry"
    GUIDANCE = "guidance"
    READING = "reading"
    SAVED = "saved"
    HANDOUT = "handout"
    LIST = "list"
    READY_MADE = "ready-made"
    HELP = "help"
    ABOUT = "about"


PLACES = (PageName.HOME, PageName.RESULTS, PageName.GUIDANCE, PageName.SAVED, PageName.HANDOUT)
"""The pages that the side bar leads to, in its order."""


class Place(NamedTuple):
    """A page and what it shows: an entry's id or a list's key, or words and filters."""

    page: PageName
    what: str = ""
    words: str = ""
    filters: Mapping[str, tuple[str, ...]] = MappingProxyType({})

    def __hash__(self) -> int:
        return hash((self.page, self.what, self.words))
