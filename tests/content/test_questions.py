"""What people ask finds the entries that answer it."""

from collections import Counter

import pytest

from build_scripts.findability import (
    FIRST,
    HELD_OUT,
    TUNED_ON,
    WANTED,
    Answer,
    Question,
    ask,
    hit_rate,
    mean_rank,
    read_questions,
    report,
    shipped_searcher,
)
from finder.catalogue.sources import read_content
from finder.entry import Kind
from finder.places import shipped

QUESTIONS = read_questions(TUNED_ON)
OTHERS = read_questions(HELD_OUT)
ASKERS = {"parent", "carer", "social worker", "police officer", "teacher"}
ENTRIES = read_content(shipped("catalogue")).entries


def answered(rank: int) -> Answer:
    return Answer(Question("how", ("this", "that"), "parent"), rank, ("other",))


def test_there_are_at_least_120_questions_from_everybody_who_asks() -> None:
    assert len(QUESTIONS) >= 120
    assert {question.asked_by for question in QUESTIONS} == ASKERS


def test_at_least_60_more_are_held_out() -> None:
    assert len(OTHERS) >= 60
    assert {question.asked_by for question in OTHERS} == ASKERS


def test_every_expected_entry_is_in_the_catalogue() -> None:
    questions = QUESTIONS + OTHERS
    expected = {entry for question in questions for entry in question.expect}
    assert expected - {entry.id for entry in ENTRIES} == set()
    assert all(question.expect for question in questions)


def test_no_question_is_asked_twice() -> None:
    asked = Counter(question.words.casefold() for question in QUESTIONS + OTHERS)
    assert [words for words, times in asked.items() if times > 1] == []


def test_every_page_for_parents_answers_a_question() -> None:
    expected = {entry for question in QUESTIONS for entry in question.expect}
    pages = [entry for entry in ENTRIES if entry.kind is Kind.GUIDANCE]
    assert {page.id for page in pages if "parents" in page.audience} - expected == set()


def test_95_in_100_questions_find_an_answer_in_the_first_three() -> None:
    with shipped_searcher() as searcher:
        answers = ask(searcher, QUESTIONS)
    assert hit_rate(answers) >= WANTED, "\n".join(report("Questions", answers))


def test_a_hit_is_any_expected_entry_among_the_first_three() -> None:
    assert [answered(rank).hit for rank in (0, 1, FIRST, FIRST + 1)] == [False, True, True, False]


def test_what_is_not_found_lowers_the_rate_and_leaves_the_mean_rank() -> None:
    answers = [answered(0), answered(1), answered(2), answered(9)]
    assert hit_rate(answers) == pytest.approx(0.5)
    assert mean_rank(answers) == pytest.approx(4)


def test_the_report_names_every_miss_and_what_came_instead() -> None:
    lines = list(report("Asked", [answered(0), answered(1)]))
    assert lines[0] == "Asked: 1 of 2 in the first 3 (50.0%), mean rank 1.00"
    assert lines[2:] == [
        "  missed “how”: this or that not in the first 50",
        "    first came other",
    ]
