"""Entries in other languages: read, checked, kept, found and shown."""

import json

import pytest

from finder.catalogue.catalogue import Catalogue
from finder.catalogue.compiler import compile_catalogue
from finder.catalogue.query import Query
from finder.catalogue.search import Searcher
from finder.catalogue.sources import examine_content, read_content
from finder.cli.main import main
from finder.places import shipped
from tests.catalogue.conftest import TODAY, content_folder  # noqa: F401  (fixture)

LANTERN = "entries/organisations/lantern-trust.cy.md"
WELSH = """+++
title = "Ymddiriedolaeth y Llusern"
summary = "Elusen sy’n ffonio’n ôl."
also = ["Y Llusern"]
notice = "Prosiect y Lamp oedd ei henw."
review = true

[[phones]]
number = "01632 960001"
label = "Llinell gymorth"
+++

Mae’r ymddiriedolaeth yn gwrando ddydd a nos.
"""  # noqa: RUF001  (Welsh)


@pytest.fixture
def folder(content_folder):  # noqa: F811  (pytest's way)
    (content_folder / LANTERN).write_text(WELSH, encoding="utf-8")
    return content_folder


@pytest.fixture
def file(folder, tmp_path):
    path = tmp_path / "catalogue.sqlite"
    compile_catalogue(read_content(folder), path, built=TODAY)
    return path


def advice(folder, old, new):
    path = folder / LANTERN
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    _, mistakes = examine_content(folder)
    assert {mistake.file for mistake in mistakes} == {LANTERN}
    return " ".join(mistake.advice for mistake in mistakes)


def test_an_entry_is_given_in_the_language_asked_for(file):
    with Catalogue.open(file, today=TODAY, language=lambda: "cy") as catalogue:
        entry = catalogue.entry("lantern-trust")
    assert entry.title == "Ymddiriedolaeth y Llusern"
    assert entry.body.startswith("Mae")
    assert (entry.language, entry.languages, entry.unreviewed) == ("cy", ("en", "cy"), True)
    assert entry.phones[0].label == "Llinell gymorth"
    assert entry.phones[0].note == "Not rung to check."
    assert entry.checked == "2018-03"


def test_what_is_not_translated_stays_english(file):
    with Catalogue.open(file, today=TODAY, language=lambda: "cy") as catalogue:
        entry = catalogue.entry("sleep")
    assert (entry.language, entry.languages, entry.unreviewed) == ("en", ("en",), False)


def test_english_is_given_when_nothing_else_is_asked_for(file):
    with Catalogue.open(file, today=TODAY) as catalogue:
        entry = catalogue.entry("lantern-trust")
        welsh = catalogue.in_language("cy").entry("lantern-trust")
    assert entry.title == "Lantern Trust"
    assert entry.languages == ("en", "cy")
    assert welsh.title == "Ymddiriedolaeth y Llusern"


@pytest.mark.parametrize("words", ["llusern", "gwrando", "lantern", "listens", "Y Llusern"])
@pytest.mark.parametrize("language", ["en", "cy"])
def test_an_entry_is_found_by_the_words_of_both_languages(file, words, language):
    with Catalogue.open(file, today=TODAY, language=lambda: language) as catalogue:
        results = Searcher(catalogue).search(Query(words))
        assert results.rows[0].id == "lantern-trust"
        assert results.rows[0].title.text == catalogue.entry("lantern-trust").title


def test_a_label_in_welsh_finds_entries_that_are_not_translated():
    with Catalogue.open(shipped("compiled", "catalogue.sqlite")) as catalogue:
        found = Searcher(catalogue).search(Query("llinell gymorth"))
    assert "samaritans" in {row.id for row in found.rows}


def test_every_value_of_the_vocabulary_has_a_welsh_label():
    vocabulary = read_content(shipped("catalogue")).vocabulary
    for facet, terms in vocabulary.facets.items():
        if facet == "publisher":
            continue
        worded = vocabulary.in_language("cy").terms(facet)
        assert [term.id for term in worded] == [term.id for term in terms]
        pairs = list(zip(terms, worded, strict=True))
        assert [new.id for old, new in pairs if old.label == new.label] == []
        assert [new.id for old, new in pairs if old.hint and old.hint == new.hint] == []


def test_a_translation_needs_its_original(folder):
    (folder / LANTERN).rename(folder / "entries/organisations/nobody.cy.md")
    _, (mistake,) = examine_content(folder)
    assert mistake.file == "entries/organisations/nobody.cy.md"
    assert "nobody.md" in mistake.advice


def test_a_translation_has_a_notice_if_its_original_has_one(folder):
    assert "notice if the original" in advice(folder, 'notice = "Prosiect', '# "Prosiect')


def test_a_number_that_the_original_does_not_have_is_refused(folder):
    assert "no “01632 960009”" in advice(folder, "960001", "960009")


def test_a_translation_keeps_the_originals_paragraphs(folder):
    assert "one for one" in advice(folder, "Mae’r", "## Amdanynt\n\nMae’r")  # noqa: RUF001


def test_a_translation_keeps_the_originals_links(folder):
    assert "same endnotes" in advice(folder, "ddydd", "[ddydd](entry:sleep)")


def test_a_label_that_only_some_values_have_is_asked_for(folder):
    path = folder / "vocabulary.toml"
    text = path.read_text(encoding="utf-8").replace('label = "', 'label_cy = "X"\nlabel = "', 1)
    path.write_text(text, encoding="utf-8")
    _, mistakes = examine_content(folder)
    assert mistakes
    assert all("label_cy" in mistake.advice for mistake in mistakes)


def test_the_command_line_shows_an_entry_in_a_language(capsys):
    main(["show", "childline", "--lang", "cy"])
    assert "Llinell ffôn" in capsys.readouterr().out
    main(["show", "childline", "--json"])
    shown = json.loads(capsys.readouterr().out)
    assert (shown["language"], shown["languages"]) == ("en", ["en", "cy"])
    assert "Llinell ffôn" not in shown["summary"]


def test_the_command_line_makes_a_handout_in_a_language(capsys):
    main(["handout", "childline", "--text", "--lang", "cy"])
    out = capsys.readouterr().out
    assert "Mewn perygl nawr? Ffoniwch 999." in out
    assert "Llinell ffôn" in out
