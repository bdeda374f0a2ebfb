"""The vocabulary as rows of the catalogue file, and back."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from finder.catalogue.records import from_json, to_json
from finder.catalogue.vocabulary import Vocabulary
from finder.entry import Term


def term_rows(vocabulary: Vocabulary, language: str) -> Iterator[dict[str, Any]]:
    """Yield the facets' values, those of `language` first and then those of every translation."""
    for code, facets in ((language, vocabulary.facets), *vocabulary.translations.items()):
        for facet, terms in facets.items():
            for place, term in enumerate(terms):
                yield {
                    "language": code,
                    "facet": facet,
                    "place": place,
                    "id": term.id,
                    "label": term.label,
                    "hint": term.hint,
                    "icon": term.icon,
                    "audience": to_json(term.audience),
                }


def alike_rows(vocabulary: Vocabulary) -> Iterator[dict[str, Any]]:
    """Yield the words that a search reads alike."""
    groups: dict[str, Sequence[tuple[str, ...]]] = {
        "acronym": tuple(vocabulary.acronyms.items()),
        "synonym": vocabulary.synonyms,
        "broader": tuple((word, *wider) for word, wider in vocabulary.broader.items()),
        "misspelling": tuple(vocabulary.misspellings.items()),
    }
    for source, together in groups.items():
        for place, phrases in enumerate(together):
            yield {"source": source, "place": place, "phrases": to_json(phrases)}


def from_rows(
    terms: Iterable[Mapping[str, Any]], alike: Iterable[Mapping[str, Any]], language: str
) -> Vocabulary:
    """Return the vocabulary in a file's rows, worded in `language`."""
    languages: dict[str, dict[str, tuple[Term, ...]]] = {}
    for row in terms:
        term = Term(row["id"], row["label"], row["hint"], row["icon"], from_json(row["audience"]))
        facets = languages.setdefault(row["language"], {})
        facets[row["facet"]] = (*facets.get(row["facet"], ()), term)
    groups: dict[str, list[tuple[str, ...]]] = {}
    for row in alike:
        groups.setdefault(row["source"], []).append(from_json(row["phrases"]))
    return Vocabulary(
        languages.pop(language, {}),
        acronyms={pair[0]: pair[1] for pair in groups.get("acronym", ())},
        synonyms=tuple(groups.get("synonym", ())),
        broader={group[0]: group[1:] for group in groups.get("broader", ())},
        misspellings={pair[0]: pair[1] for pair in groups.get("misspelling", ())},
        translations=languages,
    )
