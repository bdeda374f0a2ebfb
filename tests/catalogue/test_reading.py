"""Sentences, syllables, reading age and acronyms are counted as the report says."""

import pytest

from finder.catalogue.reading import (
    LONGEST_SENTENCE,
    Page,
    long_sentences,
    measure,
    page_of,
    syllables,
    unexpanded,
)
from finder.entry import Block, BlockKind, Entry, Kind, Span

SAID = {
    "child": 1, "care": 1, "hoped": 1, "wanted": 2, "little": 2, "police": 2, "lonely": 2,
    "safeguarding": 3, "exploitation": 4, "trauma": 2, "quiet": 2, "being": 2, "media": 3,
    "settled": 2, "tables": 2, "boxes": 2, "times": 1, "999": 3, "PTSD": 4,
}  # fmt: skip


def of(*pieces: str) -> Page:
    return Page("page", Kind.GUIDANCE, ("parents",), ("A summary.", *pieces))


@pytest.mark.parametrize(("word", "count"), SAID.items())
def test_syllables_are_counted_as_a_word_is_said(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_reading_age_is_the_flesch_kincaid_grade_plus_five() -> None:
    page = Page("page", Kind.GUIDANCE, ("parents",), ("The cat sat on the mat.",))
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


def test_an_acronym_of_the_summary_may_be_spelled_out_in_the_body() -> None:
    said, unsaid = "Help with PTSD.", "A stress disorder."
    page = Page("page", Kind.RESOURCE, (), (said, "A stress disorder (PTSD) can be helped."))
    assert unexpanded(page) == ()
    assert unexpanded(Page("page", Kind.RESOURCE, (), (said, unsaid))) == ("PTSD",)


def test_headings_and_addresses_are_not_read_and_tips_are() -> None:
    blocks = (
        Block(BlockKind.HEADING, ((Span("A heading"),),)),
        Block(BlockKind.PARAGRAPH, ((Span("It was at https://example.org/a long way"),),)),
    )
    entry = Entry("a", Kind.HANDOUT, "A", "Summary.", blocks=blocks, tips=("Rest.",))
    assert page_of(entry).pieces == ("Summary.", "It was at ", "Rest.")


def test_a_page_without_an_english_word_has_nothing_to_read() -> None:
    assert measure(Page("page", Kind.GUIDANCE, (), ("\u0633\u0644\u0627\u0645",))).words == 0
