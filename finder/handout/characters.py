"""Keeps to the characters that the bundled fonts can draw, and remembers what was lost.

A character without a glyph is an error in an accessible PDF, and an empty box in any other.
"""

import json
import re
import unicodedata
from bisect import bisect
from itertools import groupby
from pathlib import Path

SUBSTITUTES = {
    **dict.fromkeys("→➔➜⇒", "->"),
    **dict.fromkeys("✓✔☑✅", "√"),
    **dict.fromkeys("✗✘❌☒", "\u00d7"),
    **dict.fromkeys("●▪■◦‣▶►", "•"),
    **dict.fromkeys("☎📞📱", "Tel."),
    **dict.fromkeys("✉📧", "Email"),
}
JOINERS = "\u200c\u200d"
LEFT_TO_RIGHT_ISOLATE, END_ISOLATE = "\u2066", "\u2069"
NO_BREAK_SPACE = "\u00a0"
MAY_BREAK = "\u200b"
LONGEST_WORD = 36
HIDDEN = frozenset({"Cc", "Cf", "Cs"})
VARIATION_SELECTORS = re.compile("[\ufe00-\ufe0f]")
_NUMBER = re.compile(r"(?<![\w/.=&-])\+?\(?\d[\d ()\u00a0-]{4,}\d(?![\w/=-])")
_POSTCODE = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?) (\d[A-Z]{2})\b")
_LONG_WORD = re.compile(rf"\S{{{LONGEST_WORD},}}")
_SENTENCE = re.compile(r".+?(?:[.!?\u061f\u06d4]\s+|$)", re.DOTALL)
_ADDRESS = re.compile(r"://|^www\.|\w\.\w.*/")


class Coverage:
    """Which characters the bundled fonts have a glyph for."""

    def __init__(self, file: Path) -> None:
        ranges: list[tuple[int, int]] = json.loads(file.read_text(encoding="utf-8"))
        self._starts = [first for first, _ in ranges]
        self._ends = [last for _, last in ranges]

    def has(self, text: str) -> bool:
        """Say whether every character of a text can be drawn."""
        return all(self._has(ord(character)) for character in text)

    def _has(self, point: int) -> bool:
        at = bisect(self._starts, point) - 1
        return at >= 0 and point <= self._ends[at]


class Cleaner:
    """Cleans the texts of one handout; `lost` collects what had to be replaced or removed."""

    def __init__(self, coverage: Coverage, *, right_to_left: bool = False) -> None:
        self._coverage = coverage
        self._right_to_left = right_to_left
        self.lost: dict[str, None] = {}

    def text(self, text: str) -> str:
        """Return one paragraph ready for paper, as `inline` makes it, without space around it."""
        return self.inline(text).strip()

    def inline(self, text: str) -> str:
        """Return a part of a paragraph: numbers and postcodes whole, no hidden characters.

        In right-to-left text a telephone number is isolated, or its groups would be reversed, and
        so are sentences that run left to right, or their full stops would come first.
        """
        cleaned = _POSTCODE.sub(rf"\1{NO_BREAK_SPACE}\2", self._drawable(text))
        cleaned = _NUMBER.sub(self._whole, cleaned)
        cleaned = _LONG_WORD.sub(_breakable, cleaned)
        return _isolated_sentences(cleaned) if self._right_to_left else cleaned

    def address(self, address: str) -> str:
        """Return a web address with nothing added to it."""
        return self._drawable(address).strip()

    def _drawable(self, text: str) -> str:
        return "".join(self._character(c) for c in unicodedata.normalize("NFC", text))

    def _character(self, character: str) -> str:
        if character.isspace() and character != NO_BREAK_SPACE:
            return " "
        category = unicodedata.category(character)
        if character in JOINERS or (category not in HIDDEN and self._coverage.has(character)):
            return character
        plain = unicodedata.normalize("NFKC", character)
        if plain != character and self._coverage.has(plain):
            return plain
        if category not in HIDDEN and not VARIATION_SELECTORS.match(character):
            self.lost[character] = None
        return SUBSTITUTES.get(character, "")

    def _whole(self, number: re.Match[str]) -> str:
        kept = number.group().replace(" ", NO_BREAK_SPACE)
        return _isolated(kept) if self._right_to_left else kept


def _isolated(text: str) -> str:
    return f"{LEFT_TO_RIGHT_ISOLATE}{text}{END_ISOLATE}"


def _isolated_sentences(text: str) -> str:
    """Isolate each run of sentences that have Latin letters and no right-to-left ones."""
    runs = groupby(_SENTENCE.findall(text), key=_runs_left_to_right)
    together = ((ltr, "".join(sentences)) for ltr, sentences in runs)
    return "".join(
        f"{_isolated(run.rstrip())}{run[len(run.rstrip()) :]}" if ltr else run
        for ltr, run in together
    )


def _runs_left_to_right(sentence: str) -> bool:
    directions = {unicodedata.bidirectional(character) for character in sentence}
    return "L" in directions and not directions & {"R", "AL"}


def _breakable(word: re.Match[str]) -> str:
    text = word.group()
    if _ADDRESS.search(text):
        return text
    steps = range(0, len(text), LONGEST_WORD // 2)
    return MAY_BREAK.join(text[at : at + LONGEST_WORD // 2] for at in steps)
