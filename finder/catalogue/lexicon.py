"""Typed words to what the index is asked for: their families, prefixes and words alike."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from finder.catalogue.catalogue import Catalogue
from finder.catalogue.query import asked, joined
from finder.catalogue.stems import Stemmer
from finder.catalogue.words import STOP_WORDS, words

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One way for an entry to answer a word: any of some phrases, or anything with a prefix.

    `key` names the ready-made set of entries that a large catalogue may hold for it.
    """

    phrases: tuple[Phrase, ...]
    prefix: bool = False
    key: str = ""

    @property
    def expression(self) -> str:
        """The choice in FTS5's language, every word quoted."""
        star = "*" if self.prefix else ""
        return " OR ".join(f'"{" ".join(phrase)}"{star}' for phrase in self.phrases)


@dataclass(frozen=True, slots=True)
class Term:
    """A word that counts: `direct` finds the word itself, `akin` what means the same."""

    typed: str
    direct: tuple[Choice, ...]
    akin: tuple[Choice, ...]

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Every way to answer the word."""
        return self.direct + self.akin


@dataclass(frozen=True, slots=True)
class Question:
    """A query's words: `typed` as folded, `terms` that count, `spoken` each word as a choice."""

    typed: tuple[str, ...]
    terms: tuple[Term, ...]
    spoken: tuple[Choice, ...]


class Lexicon:
    """Knows which words a catalogue has."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._connection = catalogue.connection
        self._vocabulary = catalogue.vocabulary

    def question(self, text: str) -> Question:
        """Read a query; stop words count only when there is nothing else."""
        typed = asked(text)
        akin = self._akin(typed)
        hyphened = joined(text)
        counting = [at for at, word in enumerate(typed) if akin[at] or word not in STOP_WORDS]
        terms: list[Term] = []
        for at in counting or range(len(typed)):
            word = typed[at]
            compound = [hyphened[word]] if word in hyphened else list(self._pairs(typed, at))
            direct = self._direct(word, last=at == len(typed) - 1)
            direct += [choice for each in compound if (choice := self._family(each))]
            terms.append(Term(word, tuple(direct), tuple(akin[at])))
        spoken = (self._family(word) for word in typed)
        return Question(
            tuple(typed), tuple(dict.fromkeys(terms)), tuple(dict.fromkeys(filter(None, spoken)))
        )

    def begins(self, prefix: str) -> bool:
        """Say whether an indexed word begins so."""
        row = self._connection.execute(
            "SELECT word FROM word WHERE word >= ? ORDER BY word LIMIT 1", (prefix,)
        ).fetchone()
        return row is not None and row["word"].startswith(prefix)

    def knows(self, word: str) -> bool:
        """Say whether a word, one of its family, or one that begins with it is indexed."""
        return self.begins(word) or self._family(word) is not None

    def _indexed(self, word: str) -> bool:
        sql = "SELECT 1 FROM word WHERE word = ?"
        return self._connection.execute(sql, (word,)).fetchone() is not None

    def _direct(self, word: str, *, last: bool) -> list[Choice]:
        """Return a word's family; the last word and an unknown one are prefixes too."""
        family = self._family(word)
        found = [family] if family else []
        if last or family is None:
            found.append(Choice(((word,),), prefix=True, key=f"{word}*"))
        return found

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

    def _akin(self, typed: Sequence[str]) -> list[list[Choice]]:
        """Return, for each word, what means the same as the longest known phrases it is in."""
        akin: list[list[Choice]] = [[] for _ in typed]
        stems = self._stems(typed)
        stemmed = [stems[word] for word in typed]
        for start in range(len(typed)):
            for phrase, others in self._alike.get(stemmed[start], ()):
                span = range(start, start + len(phrase))
                if tuple(stemmed[start : span.stop]) == phrase:
                    found = [self._other(other) for other in others]
                    for at in span:
                        akin[at] += [choice for choice in found if choice not in akin[at]]
        return akin

    @cached_property
    def _alike(self) -> dict[str, list[tuple[Phrase, list[Phrase]]]]:
        """Words alike by the stem of their first word."""
        groups = [*self._vocabulary.acronyms.items(), *self._vocabulary.synonyms]
        phrases = [[tuple(words(phrase)) for phrase in group] for group in groups]
        stems = self._stems([word for group in phrases for phrase in group for word in phrase])
        found: dict[str, list[tuple[Phrase, list[Phrase]]]] = {}
        for group in phrases:
            for phrase in filter(None, group):
                others = [each for each in group if each and each != phrase]
                stemmed = tuple(stems[word] for word in phrase)
                found.setdefault(stemmed[0], []).append((stemmed, others))
        return found

    def _other(self, phrase: Phrase) -> Choice:
        family = self._family(phrase[0]) if len(phrase) == 1 else None
        return family or Choice((phrase,))

    def _stems(self, typed: Sequence[str]) -> dict[str, str]:
        return self._stemmer.stems(typed)

    @cached_property
    def _stemmer(self) -> Stemmer:
        return Stemmer()
