"""How text becomes words: one rule for what is indexed, asked, named and marked."""

import re
from unicodedata import normalize

_APOSTROPHES = "'`\u00b4\u02b9\u02bc\u2018\u2019"
_APOSTROPHE = re.compile(rf"[{_APOSTROPHES}](?<=[^\W_].)(?=[^\W_])")  # looks back only from one
_COMBINING = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
_HYPHENS = "-\u2010\u2011"
_WORD = re.compile(r"[^\W_]+")
_COMPOUND = re.compile(rf"[^\W_]+(?:[{_HYPHENS}][^\W_]+)+")

_ASCII = {code: " " for code in range(128) if not chr(code).isalnum()}

STOP_WORDS = frozenset(
    """
    a about after all also am an and any are as at be because been being but by can cant
    come could couldnt did didnt do does doesnt doing done dont for from get go going got
    had has hasnt have havent having he hed her here hers hes him his how i id if ill im in
    into is isnt it its ive just keeps know let like may me mean meaning means might mine
    more much must my need needs no not now of off on or our ours out please really s say
    says see she shed shes should shouldnt so some somebody someone something such t tell
    than that thats the their them then there these they theyre theyve thing things think
    this those to told too up us use very want wants was wasnt we went were weve what whats
    when where which who why will with wont would wouldnt yes you your youre yours
    """.split()  # noqa: SIM905 a list would take a line for each
)
"""Words too common to decide what is found, folded; used only when nothing else was typed."""

LIGHT_WORDS = frozenset(
    """
    able ago again almost already always another anybody anyone anything anyway around ask asked
    asking away back become before began begin best bit both bring brought came coming day days
    different each either else end enough even ever every everybody everyone everything far feel
    feels felt few find finding first found gave gets getting give given gives giving gone good
    happen happened happening happens hard hear heard hold instead kept kind last later least
    leave left less little long look looked looking looks lot lots made make makes making many
    maybe meant month months most move myself himself herself themselves yourself never new next
    nobody nothing often old once one ones only other others own part perhaps place put puts quite
    rather right same saying seem seems seen set show since sometimes soon sort start started
    still stuff sure take taken takes taking thought through time times today together tomorrow
    took try trying turn two three until used using wanted wanting way ways week weeks well whole
    whose without wondering worse year years yesterday yet over down
    """.split()  # noqa: SIM905 a list would take a line for each
)
"""Words that a story is told with, folded: in a sentence they count, but less than its matter."""


def fold(text: str) -> str:
    """Return `text` in lower case, without accents and without apostrophes inside words."""
    if text.isascii():
        folded = text.lower()
    else:
        spread = normalize("NFKD", normalize("NFKD", text).casefold())
        folded = _COMBINING.sub("", spread)
    return _APOSTROPHE.sub("", folded)


def words(text: str) -> list[str]:
    """Return the folded words of `text` in order; “self-harm” gives two."""
    return _split(fold(text))


def compounds(text: str) -> list[list[str]]:
    """Return the parts of each hyphenated word of `text`, folded."""
    return [_WORD.findall(compound) for compound in _COMPOUND.findall(fold(text))]


def indexed(text: str) -> list[str]:
    """Return the words that an index holds for `text`: its words, and hyphenated ones joined."""
    folded = fold(text)
    found = _split(folded)
    if not folded.isascii() or "-" in folded:
        found.extend("".join(_WORD.findall(compound)) for compound in _COMPOUND.findall(folded))
    return found


def _split(folded: str) -> list[str]:
    if folded.isascii():
        return folded.translate(_ASCII).split()
    return _WORD.findall(folded)


class Spread:
    """A text folded in place: its `words`, apart by spaces, and where in the text they stand."""

    def __init__(self, text: str) -> None:
        spread = text.lower()
        if len(spread) != len(text):
            spread = "".join(lowered if len(lowered := c.lower()) == 1 else c for c in text)
        spread = spread.translate(_SPREADING)
        self._gaps: list[int] = []
        if "'" in spread:
            self._gaps = [gap.start() for gap in _GAP.finditer(spread)]
            spread = _GAP.sub("", spread).replace("'", " ")
        self.words = spread

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the text [start, end) of `words` stands."""
        return self._at(start), self._at(end - 1) + 1

    def _at(self, place: int) -> int:
        for gap in self._gaps:
            if gap > place:
                break
            place += 1
        return place


class _Spreading(dict[int, str]):
    """A letter for each without its accent, ' for what goes, a space for all else."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        letters = normalize("NFKD", character)
        base = _COMBINING.sub("", letters)
        if not base or character in _APOSTROPHES:
            spread = "'"
        elif _WORD.fullmatch(base):
            spread = base if len(base) == 1 else character
        else:
            spread = " "
        self[code] = spread
        return spread


_SPREADING = _Spreading()
_GAP = re.compile(r"(?<=\S)'(?=\S)")
