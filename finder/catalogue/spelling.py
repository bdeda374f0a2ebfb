"""Guesses at what was meant when no entry has a word: known slips, then the nearest words."""

from itertools import product

from finder.catalogue.catalogue import Catalogue
from finder.catalogue.lexicon import Lexicon
from finder.catalogue.query import asked
from finder.catalogue.words import STOP_WORDS, fold

MOST = 3
"""Guesses given, at most."""

_SHORTEST = 3
_SHORTLIST = 80


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
        guesses = (" ".join(choice) for choice in product(*options))
        found = dict.fromkeys(guess for guess, _ in zip(guesses, range(MOST), strict=False))
        return tuple(found)

    def _options(self, word: str) -> list[str]:
        slip = self._slips.get(word)
        if slip is not None and fold(slip) != word:
            return [slip]
        if word in STOP_WORDS or len(word) < _SHORTEST or self._lexicon.begins(word):
            return [word]
        return self._nearest(word)[:MOST] or [word]

    def _nearest(self, word: str) -> list[str]:
        padded = f"^{word}$"
        trigrams = dict.fromkeys(padded[at : at + 3] for at in range(len(padded) - 2))
        rows = self._connection.execute(
            "SELECT word, entries FROM word WHERE number IN (SELECT rowid FROM spelling"
            " WHERE spelling MATCH ? ORDER BY rank LIMIT ?)",
            (" OR ".join(f'"{trigram}"' for trigram in trigrams), _SHORTLIST),
        ).fetchall()
        allowed = 1 if len(word) < 5 else 2 if len(word) < 9 else 3  # noqa: PLR2004 longer words, more slips
        near = [
            (distance, -row["entries"], row["word"])
            for row in rows
            if (distance := edits(word, row["word"])) <= allowed
        ]
        return [found for _, _, found in sorted(near)]


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
