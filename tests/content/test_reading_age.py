"""Pages for parents stay within reach of a reading age of 11."""

import re
import tomllib

import pytest

from finder.catalogue.reading import (
    OLDEST_READING_AGE,
    Page,
    long_sentences,
    measure,
    page_of,
)
from finder.catalogue.sources import read_content
from finder.entry import Kind
from finder.places import shipped

ENTRIES = shipped("catalogue", "entries")
PAGES = [page_of(entry) for entry in read_content(shipped("catalogue")).entries]
GUIDANCE = [page for page in PAGES if page.kind is Kind.GUIDANCE]
PARENTS = [page for page in GUIDANCE if page.for_parents]
HANDOUTS = [page for page in PAGES if page.for_parents and page.kind is Kind.HANDOUT]
each_parents_page = pytest.mark.parametrize("page", PARENTS, ids=lambda page: page.id)
each_handout_page = pytest.mark.parametrize("page", HANDOUTS, ids=lambda page: page.id)


def body(page: Page) -> str:
    path = ENTRIES / "guidance" / f"{page.id}.md"
    return path.read_text(encoding="utf-8").split("+++\n", 2)[2]


def test_all_fourteen_pages_for_parents_are_found() -> None:
    assert len(PARENTS) >= 14


@each_parents_page
def test_a_page_for_parents_can_be_read_at_eleven(page: Page) -> None:
    assert measure(page).age <= OLDEST_READING_AGE


@each_handout_page
def test_a_handout_for_parents_can_be_read_at_eleven(page: Page) -> None:
    assert measure(page).age <= OLDEST_READING_AGE
    assert long_sentences(page) == ()


@each_parents_page
def test_a_page_for_parents_has_no_sentence_over_25_words(page: Page) -> None:
    assert long_sentences(page) == ()


@each_parents_page
def test_the_sentences_for_parents_are_20_words_at_most_on_average(page: Page) -> None:
    assert measure(page).mean <= 20


@each_parents_page
def test_a_page_for_parents_has_250_to_600_words(page: Page) -> None:
    assert 250 <= measure(page).words <= 600


@each_parents_page
def test_a_page_for_parents_ends_with_one_next_step(page: Page) -> None:
    callouts = [line for line in body(page).splitlines() if line.startswith(">")]
    assert len(callouts) == 1
    assert callouts[0].startswith("> **One next step.** ")
    assert body(page).rstrip().endswith(callouts[0])


@each_parents_page
def test_a_page_for_parents_says_who_can_help_and_leads_to_999(page: Page) -> None:
    assert 3 <= body(page).count("\n## ") <= 5
    assert "\n## Who can help\n" in body(page)
    assert "(entry:emergency-999)" in body(page)


@each_parents_page
def test_a_number_on_a_page_is_one_that_a_linked_entry_states(page: Page) -> None:
    stated = set[str]()
    for linked in re.findall(r"\(entry:([^)]+)\)", body(page)):
        (path,) = ENTRIES.rglob(f"{linked}.md")
        front = tomllib.loads(path.read_text(encoding="utf-8").split("+++\n", 2)[1])
        stated |= {phone["number"] for phone in front.get("phones", [])}
    printed = set(re.findall(r"\b(?:0\d{2,4}(?: \d{2,4})+|116 \d{3}|999|111|101)\b", body(page)))
    assert printed <= stated


@each_parents_page
def test_a_page_assumes_no_mother_no_daughter_and_no_couple(page: Page) -> None:
    words = set(re.findall(r"[a-z]+", re.sub(r"“[^”]*”", "", " ".join(page.pieces).lower())))
    assert not words & {"she", "her", "hers", "he", "his", "him", "mother", "father", "wife"}
    assert not words & {"husband", "daughter", "son", "girl", "boy"}
