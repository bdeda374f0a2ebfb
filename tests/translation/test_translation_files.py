"""The translation files are whole: every text of the program, finished, with its placeholders."""

import ast
import errno
import re
from collections import Counter
from xml.etree import ElementTree

import extract_translations
import pytest
from extract_translations import LANGUAGES, core_phrases, core_sentences
from PySide6.QtCore import QCoreApplication, QTranslator

from finder.places import shipped
from finder.problems import FileNotWritten, UnknownEntry
from finder.shelf.trouble import SENTENCES
from tests.translation.pseudo import TEXTS
from ui.problem_wording import problem_said

SOURCES = sorted((TEXTS.parents[1] / "ui").rglob("*.py"))
HOLE = re.compile(r"\{\w*\}|%L?n")


def messages(language):
    root = ElementTree.parse(TEXTS / f"signpost_{language}.ts").getroot()  # noqa: S314  (our own)
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def forms(message):
    translation = message.find("translation")
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_finished(language):
    unfinished = [
        (context, message.findtext("source"))
        for context, message in messages(language)
        if message.find("translation").get("type") or not all(forms(message))
    ]
    assert unfinished == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_has_its_sources_placeholders_and_shortcut(language):
    for context, message in messages(language):
        source = message.findtext("source")
        for form in forms(message):
            wanted = set(HOLE.findall(source))
            assert bool(wanted & {"%n", "%Ln"}) == bool(message.get("numerus")), (context, source)
            assert set(HOLE.findall(form)) == wanted, (context, source, form)
            assert form.partition("\t")[2] == source.partition("\t")[2], (context, source)


def test_welsh_has_its_five_plural_forms_and_english_its_two():
    for language, count in (("cy", 5), ("en", 2)):
        plural = [each for _, each in messages(language) if each.get("numerus")]
        assert plural
        assert {len(forms(message)) for message in plural} == {count}


def test_the_files_hold_every_text_of_the_program(tmp_path, monkeypatch):
    before = {language: texts(language) for language in LANGUAGES}
    for language in LANGUAGES:
        name = f"signpost_{language}.ts"
        (tmp_path / name).write_bytes((TEXTS / name).read_bytes())
    monkeypatch.setattr(extract_translations, "TEXTS", tmp_path)
    extract_translations.extract()
    monkeypatch.setattr("tests.translation.test_translation_files.TEXTS", tmp_path)
    assert {language: texts(language) for language in LANGUAGES} == before


def texts(language):
    return Counter((context, message.findtext("source")) for context, message in messages(language))


def test_no_text_is_put_together_before_it_is_translated():
    found = [
        (path.name, call.lineno)
        for path in SOURCES
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in {"tr", "translate"}
        and not all(isinstance(each, ast.Constant) for each in call.args[:2])
        and path.name != "problem_wording.py"
    ]
    assert found == []


def test_no_class_inherits_a_text_with_a_number():
    """`tr` looks for a base class's text only where the text itself comes back unchanged."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in SOURCES]
    classes = [each for tree in trees for each in ast.walk(tree) if isinstance(each, ast.ClassDef)]
    bases = {getattr(base, "id", "") for each in classes for base in each.bases}
    counting = {
        each.name
        for each in classes
        for call in ast.walk(each)
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "tr" and call.args[1:]
    }
    assert counting
    assert counting & bases <= {"TickBox"}  # TickOption, which is one, never has a count


def test_the_sentences_of_the_core_are_known_to_the_files():
    known = {message.findtext("source") for _, message in messages("cy")}
    source = (TEXTS.parents[1] / "finder/problems.py").read_text(encoding="utf-8")
    assert core_sentences(source)
    assert known.issuperset(core_sentences(source))
    lists = (TEXTS.parents[1] / "finder/shelf/lists_reader.py").read_text(encoding="utf-8")
    assert core_phrases(lists)
    assert known.issuperset(core_phrases(lists))
    assert known.issuperset(SENTENCES.values())


def test_a_problem_is_said_in_the_interfaces_language(qapp, pseudo_file):
    translator = QTranslator()
    assert translator.load(str(pseudo_file))
    english = problem_said(UnknownEntry("no-such"))
    assert english == str(UnknownEntry("no-such"))
    QCoreApplication.installTranslator(translator)
    try:
        said = problem_said(UnknownEntry("no-such"))
    finally:
        QCoreApplication.removeTranslator(translator)
    assert said.startswith("[")
    assert "no-such" in said


def test_the_parts_of_a_problems_sentence_are_said_in_the_interfaces_language(qapp, tmp_path):
    translator = QTranslator()
    assert translator.load(str(shipped("compiled", "translations", "signpost_cy.qm")))
    problem = FileNotWritten(tmp_path, OSError(errno.ENOSPC, "No space left on device"))
    assert "there is no room left" in problem_said(problem)
    QCoreApplication.installTranslator(translator)
    try:
        said = problem_said(problem)
    finally:
        QCoreApplication.removeTranslator(translator)
    assert "does dim lle ar ôl" in said
    assert "room" not in said
