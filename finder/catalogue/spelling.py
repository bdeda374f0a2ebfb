"""Guesses at what was meant when no entry has a word: known slips, then the nearest words."""

import json
import re
from collections.abc import Iterable
from itertools import islice, product
from string import ascii_lowercase, digits

from finder.catalogue.catalogue import Catalogue
from finder.catalogue.lexicon import Lexicon
from finder.catalogue.query import LONGEST, asked
from finder.catalogue.words import LIGHT_WORDS, STOP_WORDS, fold

MOST = 3
"""Guesses given, at most."""

_SHORTEST, _SHORT, _MIDDLING, _LONG, _LONGER = 3, 4, 5, 6, 9
_SHORTLIST = 80
_LETTERS = ascii_lowercase + digits
_VOWELS = "aeiouy"
_TYPED = re.compile(r"[^\W_]+")


class Speller:
    """Guesses from the words of one catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._connection = catalogue.connection
        self._lexicon = Lexicon(catalogue)
        self._slips = {
            fold(typed): meant for typed, meant in catalogue.vocabulary.misspellings.items()
        }

    def suggest(self, words: str) -> tuple[str, ...]:
        """Return whole queries with the words that nobody has put right, best first."""
        typed = asked(words)
        options = [self._options(word) for word in typed]
        if all(option == [word] for option, word in zip(options, typed, strict=True)):
            return ()
        return tuple(dict.fromkeys(" ".join(choice) for choice in islice(product(*options), MOST)))

    def offer(self, words: str, strange: Iterable[str]) -> str:
        """Return the query, as it was typed, with the `strange` words of it put right that can be.

        It is only offered, beside answers to the others: one slip in a word from its second letter
        on is put right, and "" returned where there is none.
        """
        right = {word: meant for word in strange if (meant := self._plainly_meant(word))}
        typed = words[:LONGEST].strip()
        return _TYPED.sub(lambda found: right.get(fold(found[0]), found[0]), typed) if right else ""

    def _plainly_meant(self, word: str) -> str:
        if word in self._slips:
            return self._slips[word]
        if len(word) < _SHORT or any(letter.isdigit() for letter in word):
            return ""
        near = [
            (-entries, known)
            for known, entries in self._known(one_slip(word))
            if known[0] == word[0] and _is_likely(word, known)
        ]
        return min(near)[1] if near else ""

    def sure(self, words: str) -> bool:
        """Say whether the first suggestion can stand in for the query.

        Beside words that are known, a stranger may be an everyday word that no entry happens to
        use; then only a known slip or a very near word is put in its place.
        """
        counting = [word for word in asked(words) if word not in STOP_WORDS]
        strange = [word for word in counting if not self._lexicon.knows(word)]
        return len(strange) == len(counting) or all(
            word in self._slips or self._very_near(word) for word in strange
        )

    def _very_near(self, word: str) -> bool:
        nearest = self._nearest(word)[:1]
        if not nearest or len(word) < _LONG or nearest[0][0] != word[0]:
            return False
        return edits(word, nearest[0]) == 1

    def _options(self, word: str) -> list[str]:
        slip = self._slips.get(word)
        if slip is not None and fold(slip) != word:
            return [slip]
        if word in STOP_WORDS or len(word) < _SHORTEST or self._lexicon.knows(word):
            return [word]
        return self._nearest(word)[:MOST] or [word]

    def _nearest(self, word: str) -> list[str]:
        """Return the known words that are nearest, the likeliest first."""
        rows = self._known(one_slip(word)) or self._resembling(word)
        allowed = 1 + (len(word) >= _MIDDLING) + (len(word) >= _LONGER)
        near = [
            (distance, known[0] != word[0], -entries, known)
            for known, entries in rows
            if (distance := edits(word, known)) <= allowed
        ]
        return [known for _, _, _, known in sorted(near)]

    def _known(self, words: set[str]) -> list[tuple[str, int]]:
        rows = self._connection.execute(
            "SELECT word, entries FROM word WHERE word IN (SELECT value FROM json_each(?))",
            (json.dumps(list(words)),),
        )
        found = [(row["word"], row["entries"]) for row in rows]
        return found or [(word, 0) for word in words if word in self._lexicon.meant]

    def _resembling(self, word: str) -> list[tuple[str, int]]:
        """Return the words that share the most runs of three letters with this one."""
        padded = f"^{word}$"
        runs = dict.fromkeys(padded[at : at + 3] for at in range(len(padded) - 2))
        rows = self._connection.execute(
            "SELECT word, entries FROM word WHERE number IN (SELECT rowid FROM spelling"
            " WHERE spelling MATCH ? ORDER BY rank LIMIT ?)",
            (" OR ".join(f'"{run}"' for run in runs), _SHORTLIST),
        )
        meant = ((each, 0) for each in self._lexicon.meant if abs(len(each) - len(word)) < MOST)
        return [*((row["word"], row["entries"]) for row in rows), *meant]


def _is_likely(word: str, known: str) -> bool:
    """Say whether a word that is one slip from a known one is likelier that than a word itself.

    A short word with another consonant is most often another word: “cash” is no slip for “case”.
    """
    if known in STOP_WORDS or known in LIGHT_WORDS:
        return False
    if len(known) != len(word) or len(word) >= _LONG or sorted(known) == sorted(word):
        return True
    return all(a == b or (a in _VOWELS and b in _VOWELS) for a, b in zip(word, known, strict=True))


def one_slip(word: str) -> set[str]:
    """Return every text that is one letter more, fewer, other, or swapped away from a word."""
    halves = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    fewer = {start + end[1:] for start, end in halves if end}
    swapped = {start + end[1] + end[0] + end[2:] for start, end in halves if len(end) > 1}
    other = {start + letter + end[1:] for start, end in halves if end for letter in _LETTERS}
    more = {start + letter + end for start, end in halves for letter in _LETTERS}
    return (fewer | swapped | other | more) - {word}


def edits(one: str, other: str) -> int:
    """Return how many slips lie between two words: a letter more, fewer, other, or swapped."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        now = [row]
        for column, against in enumerate(other, 1):
            cost = min(
                last[column] + 1, now[column - 1] + 1, last[column - 1] + (letter != against)
            )
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == against:
                cost = min(cost, before[column - 2] + 1)
            now.append(cost)
        before, last = last, now
    return last[-1]
