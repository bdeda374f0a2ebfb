"""How text becomes words: one rule for what is indexed, asked, named and marked."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import normalize

_APOSTROPHES = "'`\u00b4\u02b9\u02bc\u2018\u2019"
_APOSTROPHE = re.compile(rf"(?<=[^\W_])[{_APOSTROPHES}](?=[^\W_])")
_COMBINING = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
_HYPHENS = "-\u2010\u2011"
_WORD = re.compile(r"[^\W_]+")
_COMPOUND = re.compile(rf"[^\W_]+(?:[{_HYPHENS}][^\W_]+)+")
_PLACED = re.compile(rf"(?:[^\W_]|[\u0300-\u036f])+(?:[{_APOSTROPHES}][^\W_]+)*")

STOP_WORDS = frozenset(
    """
    a about after all also am an and any are as at be because been being but by can cant
    come could couldnt did didnt do does doesnt doing done dont for from get go going got
    had has hasnt have havent having he hed her here hers hes him his how i id if ill im in
    into is isnt it its ive just keeps know let like may me mean meaning means might mine
    more much must my need needs no not now of off on or our ours out please really s say
    says she shed shes should shouldnt so some somebody someone something such t tell than
    that thats the their them then there these they theyre theyve thing things think this
    those to told too up us very want wants was wasnt we went were weve what whats when
    where which who why will with wont would wouldnt yes you your youre yours
    """.split()  # noqa: SIM905 a list would take a line for each
)
"""Words too common to decide what is found, folded; used only when nothing else was typed."""


class Placed(NamedTuple):
    """A folded word and where it stands in the text it came from."""

    word: str
    start: int
    end: int


def fold(text: str) -> str:
    """Return `text` in lower case, without accents and without apostrophes inside words."""
    if text.isascii():
        folded = text.lower()
    else:
        folded = _COMBINING.sub("", normalize("NFKD", text.casefold()))
    return _APOSTROPHE.sub("", folded)


def words(text: str) -> list[str]:
    """Return the folded words of `text` in order; “self-harm” gives two."""
    return _WORD.findall(fold(text))


def compounds(text: str) -> list[list[str]]:
    """Return the parts of each hyphenated word of `text`, folded."""
    return [_WORD.findall(compound) for compound in _COMPOUND.findall(fold(text))]


def indexed(text: str) -> list[str]:
    """Return the words that an index holds for `text`: its words, and hyphenated ones joined."""
    folded = fold(text)
    found = _WORD.findall(folded)
    found.extend("".join(_WORD.findall(compound)) for compound in _COMPOUND.findall(folded))
    return found


def placed(text: str) -> Iterator[Placed]:
    """Yield the folded words of `text` with their places in the text as it stands."""
    for match in _PLACED.finditer(text):
        yield Placed("".join(words(match.group())), match.start(), match.end())
