"""Pages for parents stay within reach of a reading age of 11."""

import re
import tomllib

import pytest

from build_scripts.reading_report import (
    ENTRIES,
    LONGEST_SENTENCE,
    OLDEST_READING_AGE,
    Page,
    for_parents,
    long_sentences,
    measure,
    pages,
    syllables,
    unexpanded,
)

GUIDANCE = [page for page in pages() if page.kind == "guidance"]
PARENTS = [page for page in GUIDANCE if for_parents(page)]
SAID = {
    "child": 1, "care": 1, "hoped": 1, "wanted": 2, "little": 2, "police": 2, "lonely": 2,
    "safeguarding": 3, "exploitation": 4, "trauma": 2, "quiet": 2, "being": 2, "media": 3,
    "settled": 2, "tables": 2, "boxes": 2, "times": 1, "999": 3, "PTSD": 4,
}  # fmt: skip

each_parents_page = pytest.mark.parametrize("page", PARENTS, ids=lambda page: page.id)
each_guidance_page = pytest.mark.parametrize("page", GUIDANCE, ids=lambda page: page.id)


def of(*pieces: str) -> Page:
    return Page("page", "guidance", ("parents",), ("A summary.", *pieces))


def body(page: Page) -> str:
    path = ENTRIES / "guidance" / f"{page.id}.md"
    return path.read_text(encoding="utf-8").split("+++\n", 2)[2]


def test_all_fourteen_pages_for_parents_are_found() -> None:
    assert len(PARENTS) >= 14


@each_parents_page
def test_a_page_for_parents_can_be_read_at_eleven(page: Page) -> None:
    assert measure(page).age <= OLDEST_READING_AGE


@each_parents_page
def test_a_page_for_parents_has_no_sentence_over_25_words(page: Page) -> None:
    assert long_sentences(page) == ()


@each_parents_page
def test_the_sentences_for_parents_are_20_words_at_most_on_average(page: Page) -> None:
    assert measure(page).mean <= 20


@each_guidance_page
def test_every_acronym_is_spelled_out_at_first_use(page: Page) -> None:
    assert unexpanded(page) == ()


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
    words = set(re.findall(r"[a-z]+", re.sub(r'"[^"]*"', "", " ".join(page.pieces).lower())))
    assert not words & {"she", "her", "hers", "he", "his", "him", "mother", "father", "wife"}
    assert not words & {"husband", "daughter", "son", "girl", "boy"}


@pytest.mark.parametrize(("word", "count"), SAID.items())
def test_syllables_are_counted_as_a_word_is_said(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_reading_age_is_the_flesch_kincaid_grade_plus_five() -> None:
    page = Page("page", "guidance", ("parents",), ("The cat sat on the mat.",))
    assert measure(page).age == pytest.approx(0.39 * 6 + 11.8 * 1 - 15.59 + 5)


def test_harder_words_and_longer_sentences_raise_the_reading_age() -> None:
    easy = of("You can ask. They will help.")
    hard = of("Professionals may facilitate the participation of families in safeguarding.")
    assert measure(hard).age > measure(easy).age + 5


def test_a_sentence_of_26_words_is_found_and_one_of_25_is_not() -> None:
    assert long_sentences(of(" ".join(["word"] * LONGEST_SENTENCE))) == ()
    assert len(long_sentences(of(" ".join(["word"] * (LONGEST_SENTENCE + 1))))) == 1


def test_a_quoted_sentence_ends_where_its_quotation_ends() -> None:
    page = of('Say, "I am here." Then wait. Ask again?')
    assert page.sentences[1:] == ('Say, "I am here."', "Then wait.", "Ask again?")


def test_an_acronym_counts_as_spelled_out_only_where_it_first_stands() -> None:
    assert unexpanded(of("A new disorder (PTSD) is real. PTSD can be helped.")) == ()
    assert unexpanded(of("PTSD is real.", "It is a disorder (PTSD).")) == ("PTSD",)
