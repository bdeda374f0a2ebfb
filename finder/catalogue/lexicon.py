"""Typed words to what the index is asked for: their families, prefixes and words alike."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import takewhile
from typing import NamedTuple

from finder.catalogue.catalogue import Catalogue
from finder.catalogue.query import asked, joined
from finder.catalogue.stems import Stemmer
from finder.catalogue.terms import LIGHT_WEIGHT, Choice, Phrase, Question, Term, weight
from finder.catalogue.words import STOP_WORDS, words

_SHORTEST = 3
"""Letters of a word's beginning that may stand for words which only the vocabulary has."""


class _Alike(NamedTuple):
    """What a phrase, in stems, may be read as."""

    stemmed: Phrase
    same: list[Phrase]
    broader: list[Phrase]


class Lexicon:
    """Knows which words a catalogue has."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._connection = catalogue.connection
        self._vocabulary = catalogue.vocabulary

    def question(self, text: str) -> Question:
        """Read a query; stop words count only when there is nothing else.

        A word alone is answered by broader ones as well: there is nothing else to find it by.
        A last word that is half typed says little as yet, or results would jump about.
        """
        typed = asked(text)
        akin, broader = self._akin(typed)
        hyphened = joined(text)
        counting = [at for at, word in enumerate(typed) if akin[at] or word not in STOP_WORDS]
        terms: list[Term] = []
        strange: list[str] = []
        for at in counting or range(len(typed)):
            word = typed[at]
            compound = [hyphened[word]] if word in hyphened else list(self._pairs(typed, at))
            family = self._family(word)
            last = at == len(typed) - 1
            if not (family or akin[at] or broader[at] or compound):
                strange.append(word)
            direct = [family] if family else []
            if last or family is None:
                direct.append(Choice(((word,),), prefix=True, key=f"{word}*"))
            direct += [choice for each in compound if (choice := self._family(each))]
            wider = (choice for choice in broader[at] if choice not in akin[at])
            half = last and not family and not akin[at]
            says = LIGHT_WEIGHT if half else weight(word)
            terms.append(Term(word, tuple(direct), tuple(akin[at]), tuple(wider), says))
        if len(terms) == 1:
            terms = [replace(terms[0], akin=terms[0].akin + terms[0].broader, broader=())]
        spoken = (self._family(word) for word in typed)
        return Question(
            tuple(typed),
            tuple(dict.fromkeys(terms)),
            tuple(dict.fromkeys(filter(None, spoken))),
            tuple(dict.fromkeys(strange)),
        )

    def begins(self, prefix: str) -> bool:
        """Say whether an indexed word begins so."""
        row = self._connection.execute(
            "SELECT word FROM word WHERE word >= ? ORDER BY word LIMIT 1", (prefix,)
        ).fetchone()
        return row is not None and row["word"].startswith(prefix)

    def knows(self, word: str) -> bool:
        """Say whether a word, one of its family, or one that begins with it is indexed."""
        return self.begins(word) or word in self.meant or self._family(word) is not None

    @cached_property
    def meant(self) -> frozenset[str]:
        """Single words that the vocabulary leads on from, whether an entry has them or not."""
        return frozenset(phrase[0] for phrase in self._phrases if len(phrase) == 1)

    def _indexed(self, word: str) -> bool:
        sql = "SELECT 1 FROM word WHERE word = ?"
        return self._connection.execute(sql, (word,)).fetchone() is not None

    def _family(self, word: str) -> Choice | None:
        row = self._connection.execute("SELECT stem FROM word WHERE word = ?", (word,)).fetchone()
        stem = (row["stem"] or word) if row else self._stems((word,))[word]
        rows = self._connection.execute(
            "SELECT word FROM word WHERE stem = ?1 AND stem <> ''"
            " UNION ALL SELECT word FROM word WHERE word = ?1 AND stem = ''",
            (stem,),
        ).fetchall()
        if not rows:
            return None
        return Choice(tuple((each["word"],) for each in rows), key=f"={stem}")

    def _pairs(self, typed: Sequence[str], at: int) -> Iterator[str]:
        """Yield a word joined to its neighbours, where that is a word: “well being”."""
        for start in range(max(at - 1, 0), min(at + 1, len(typed) - 1)):
            pair = typed[start] + typed[start + 1]
            if self._indexed(pair):
                yield pair

    def _akin(self, typed: Sequence[str]) -> tuple[list[list[Choice]], list[list[Choice]]]:
        """Return, for each word, what the longest phrases it is in are read as, and broader."""
        akin: list[list[Choice]] = [[] for _ in typed]
        broader: list[list[Choice]] = [[] for _ in typed]
        stems = self._stems(typed)
        stemmed = [stems[word] for word in typed]
        known = [
            (start, start + len(alike.stemmed), alike)
            for start in range(len(typed))
            for alike in self._beginning(stemmed, typed, start)
        ]
        for start, end, alike in known:
            if any(a <= start and end <= b and end - start < b - a for a, b, _ in known):
                continue
            same = [self._other(phrase) for phrase in alike.same]
            wider = [replace(self._other(phrase), named=True) for phrase in alike.broader]
            for at in range(start, end):
                akin[at] += [choice for choice in same if choice not in akin[at]]
                broader[at] += [choice for choice in wider if choice not in broader[at]]
        return akin, broader

    def _beginning(
        self, stemmed: Sequence[str], typed: Sequence[str], start: int
    ) -> Iterator[_Alike]:
        """Yield the known phrases that stand at a place; a last word may be half typed."""
        found = False
        for alike in self._alike.get(stemmed[start], ()):
            if tuple(stemmed[start : start + len(alike.stemmed)]) == alike.stemmed:
                found = True
                yield alike
        half = typed[start]
        if found or start < len(typed) - 1 or len(half) < _SHORTEST or self.begins(half):
            return
        place = bisect_left(self._single, half)
        for word in takewhile(lambda each: each.startswith(half), self._single[place:]):
            stem = self._stems((word,))[word]
            yield from (each for each in self._alike[stem] if len(each.stemmed) == 1)

    @cached_property
    def _single(self) -> list[str]:
        return sorted(self.meant)

    @cached_property
    def _phrases(self) -> dict[Phrase, tuple[list[Phrase], list[Phrase]]]:
        """What each phrase of the vocabulary is the same as, and what is broader."""
        vocabulary = self._vocabulary
        wider = {tuple(words(word)): each for word, each in vocabulary.broader.items()}
        groups = [
            *vocabulary.acronyms.items(),
            *vocabulary.synonyms,
            *((w,) for w in vocabulary.broader),
        ]
        found: dict[Phrase, tuple[list[Phrase], list[Phrase]]] = {}
        for group in groups:
            phrases = [phrase for each in group if (phrase := tuple(words(each)))]
            broader = [tuple(words(each)) for phrase in phrases for each in wider.get(phrase, ())]
            for phrase in phrases:
                same, broad = found.setdefault(phrase, ([], []))
                same += [each for each in phrases if each != phrase and each not in same]
                broad += [each for each in broader if each not in broad]
        return found

    @cached_property
    def _alike(self) -> dict[str, list[_Alike]]:
        """The vocabulary's phrases by the stem of their first word."""
        stems = self._stems([word for phrase in self._phrases for word in phrase])
        found: dict[str, list[_Alike]] = {}
        for phrase, (same, broader) in self._phrases.items():
            stemmed = tuple(stems[word] for word in phrase)
            found.setdefault(stemmed[0], []).append(_Alike(stemmed, same, broader))
        return found

    def _other(self, phrase: Phrase) -> Choice:
        family = self._family(phrase[0]) if len(phrase) == 1 else None
        return family or Choice((phrase,))

    def _stems(self, typed: Sequence[str]) -> dict[str, str]:
        return self._stemmer.stems(typed)

    @cached_property
    def _stemmer(self) -> Stemmer:
        return Stemmer()
