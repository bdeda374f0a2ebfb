"""The questions that people ask point at entries that exist."""

import tomllib
from collections import Counter
from pathlib import Path

from build_scripts.reading_report import ENTRIES

FILE = Path(__file__).parent.parent / "data" / "questions.toml"
QUESTIONS = tomllib.loads(FILE.read_text(encoding="utf-8"))["questions"]
ASKERS = {"parent", "carer", "social worker", "police officer", "teacher"}


def test_there_are_at_least_130_questions_from_everybody_who_asks() -> None:
    assert len(QUESTIONS) >= 130
    assert {question["asked_by"] for question in QUESTIONS} == ASKERS


def test_every_expected_entry_is_in_the_catalogue() -> None:
    known = {path.stem for path in ENTRIES.rglob("*.md")}
    expected = {entry for question in QUESTIONS for entry in question["expect"]}
    assert expected - known == set()
    assert all(question["expect"] for question in QUESTIONS)


def test_no_question_is_asked_twice() -> None:
    asked = Counter(question["words"].casefold() for question in QUESTIONS)
    assert [words for words, times in asked.items() if times > 1] == []


def test_every_page_for_parents_answers_a_question() -> None:
    expected = {entry for question in QUESTIONS for entry in question["expect"]}
    pages = {path.stem for path in (ENTRIES / "guidance").glob("*.md")}
    assert {page for page in pages if not page.startswith("pro-")} - expected == set()
