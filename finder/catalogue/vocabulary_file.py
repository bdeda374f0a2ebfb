"""Reads `vocabulary.toml`: facets, publishers, and the words that a search reads alike."""

import re
from dataclasses import replace

from finder.catalogue.fields import Fields
from finder.catalogue.vocabulary import OWN_FACETS, Vocabulary
from finder.catalogue.wellformed import id_fault
from finder.catalogue.words import words
from finder.entry import Term

_TRANSLATED = re.compile(r"(?:label|hint)_(?P<language>[a-z]{2,3})")


def read_vocabulary(fields: Fields) -> Vocabulary:
    """Return the vocabulary in a file's fields; mistakes are noted there."""
    facets: dict[str, tuple[Term, ...]] = {}
    translations: dict[str, dict[str, tuple[Term, ...]]] = {}
    for facet in OWN_FACETS:
        facets[facet] = _terms(fields, facet, translations)
    audiences = {term.id for term in facets["audience"]}
    for facet, terms in facets.items():
        for term in terms:
            if not audiences.issuperset(term.audience):
                fields.report(facet, f"{facet}.{term.id} names an audience that is not known.")
    publishers = fields.texts("publishers")
    facets["publisher"] = tuple(Term(name, name) for name in publishers)
    vocabulary = Vocabulary(
        facets,
        acronyms=_pairs(fields, "acronyms"),
        synonyms=_synonyms(fields),
        broader=_broader(fields),
        misspellings=_pairs(fields, "misspellings"),
        translations=translations,
    )
    fields.finish()
    return vocabulary


def _terms(
    fields: Fields, facet: str, translations: dict[str, dict[str, tuple[Term, ...]]]
) -> tuple[Term, ...]:
    table = fields.table(facet)
    if table is None:
        fields.report(facet, f"This file must have at least one [{facet}.NAME].")
        return ()
    found: list[Term] = []
    for name in table.names():
        if fault := id_fault(name):
            table.report(name, fault)
        value = table.table(name)
        if value is None:
            continue
        term = Term(
            id=name,
            label=value.text("label", required=True),
            hint=value.text("hint"),
            icon=value.text("icon"),
            audience=value.texts("audience"),
        )
        found.append(term)
        for language in _languages(value):
            label, hint = (value.text(f"{field}_{language}") for field in ("label", "hint"))
            worded = replace(term, label=label or term.label, hint=hint or term.hint)
            of_facet = translations.setdefault(language, {})
            of_facet[facet] = (*of_facet.get(facet, ()), worded)
        value.finish()
    _check_whole(table, facet, found, translations)
    return tuple(found)


def _languages(fields: Fields) -> list[str]:
    found = (_TRANSLATED.fullmatch(name) for name in fields.names())
    return sorted({match["language"] for match in found if match})


def _check_whole(
    table: Fields,
    facet: str,
    terms: list[Term],
    translations: dict[str, dict[str, tuple[Term, ...]]],
) -> None:
    """Note each value without a label in a language in which others of its facet have one."""
    for language, facets in translations.items():
        worded = {term.id for term in facets.get(facet, ())}
        for term in terms:
            if worded and term.id not in worded:
                table.report(term.id, f"Add `label_{language}`: the others here have one.")


def _pairs(fields: Fields, name: str) -> dict[str, str]:
    table = fields.table(name)
    if table is None:
        return {}
    return {key: table.text(key, required=True) for key in table.names()}


def _broader(fields: Fields) -> dict[str, tuple[str, ...]]:
    table = fields.table("broader")
    if table is None:
        return {}
    found = {name: table.texts(name) for name in table.names()}
    for name, wider in found.items():
        if not wider or not all(map(words, (name, *wider))):
            table.report(name, "Give a word, and in square brackets the wider words it leads to.")
    return found


def _synonyms(fields: Fields) -> tuple[tuple[str, ...], ...]:
    groups: list[tuple[str, ...]] = []
    for group in fields.tables("synonyms"):
        together = group.texts("words")
        if len(together) < 2:  # noqa: PLR2004 one word alone is alike to nothing
            group.report("words", "Give at least two words that mean the same.")
        for phrase in together:
            if not words(phrase):
                group.report("words", f"“{phrase}” has no letter in it.", phrase)
        group.finish()
        groups.append(together)
    return tuple(groups)
