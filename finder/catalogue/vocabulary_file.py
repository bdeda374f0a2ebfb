"""Reads `vocabulary.toml`: facets, publishers, and the words that a search reads alike."""

from finder.catalogue.fields import Fields
from finder.catalogue.vocabulary import OWN_FACETS, Vocabulary
from finder.catalogue.wellformed import id_fault
from finder.catalogue.words import words
from finder.entry import Term


def read_vocabulary(fields: Fields) -> Vocabulary:
    """Return the vocabulary in a file's fields; mistakes are noted there."""
    facets = {facet: _terms(fields, facet) for facet in OWN_FACETS}
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
        misspellings=_pairs(fields, "misspellings"),
    )
    fields.finish()
    return vocabulary


def _terms(fields: Fields, facet: str) -> tuple[Term, ...]:
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
        found.append(
            Term(
                id=name,
                label=value.text("label", required=True),
                hint=value.text("hint"),
                icon=value.text("icon"),
                audience=value.texts("audience"),
            )
        )
        value.finish()
    return tuple(found)


def _pairs(fields: Fields, name: str) -> dict[str, str]:
    table = fields.table(name)
    if table is None:
        return {}
    return {key: table.text(key, required=True) for key in table.names()}


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
