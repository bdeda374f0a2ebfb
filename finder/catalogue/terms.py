"""What a query comes to: words that count, and the ways in which an entry may answer each."""

from dataclasses import dataclass

from finder.catalogue.words import LIGHT_WORDS, STOP_WORDS

LIGHT_WEIGHT, STOP_WEIGHT = 0.3, 0.1
"""What a word of a story counts beside its matter, and one that counts only in a known phrase."""

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One way for an entry to answer a word: any of some phrases, or anything with a prefix.

    `key` names the ready-made set of entries that a large catalogue may hold for it. A choice that
    is `named` is answered by an entry's names alone.
    """

    phrases: tuple[Phrase, ...]
    prefix: bool = False
    key: str = ""
    named: bool = False

    @property
    def expression(self) -> str:
        """The choice in FTS5's language, every word quoted."""
        star = "*" if self.prefix else ""
        phrases = " OR ".join(f'"{" ".join(phrase)}"{star}' for phrase in self.phrases)
        return in_names(phrases) if self.named else phrases


@dataclass(frozen=True, slots=True)
class Term:
    """A word that counts: `direct` finds the word itself, `akin` what means the same.

    `broader` finds what is named after something wider: of some use in a sentence, but no answer to
    the word. `weight` is what the word says in a sentence:
    1 for its matter, less for the words that a story is told with.
    """

    typed: str
    direct: tuple[Choice, ...]
    akin: tuple[Choice, ...]
    broader: tuple[Choice, ...] = ()
    weight: float = 1.0

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Every way to answer the word."""
        return self.direct + self.akin


@dataclass(frozen=True, slots=True)
class Question:
    """A query's words: `typed` as folded, `terms` that count, `spoken` each word as a choice.

    `strange` are those that count and that neither an entry nor the vocabulary has whole.
    """

    typed: tuple[str, ...]
    terms: tuple[Term, ...]
    spoken: tuple[Choice, ...]
    strange: tuple[str, ...] = ()


def in_names(expression: str) -> str:
    """Return an expression in FTS5's language that only names answer."""
    return f"{{title also}} : ({expression})"


def weight(word: str) -> float:
    """Return what a folded word says in a sentence, at most 1."""
    if word in STOP_WORDS:
        return STOP_WEIGHT
    return LIGHT_WEIGHT if word in LIGHT_WORDS else 1.0
