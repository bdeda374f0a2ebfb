import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finder.catalogue.words import Spread, compounds, indexed, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("can't SLEEP", ["cant", "sleep"]),
        ("can\u2019t", ["cant"]),
        ("the mother's 'room'", ["the", "mothers", "room"]),
        ("self-harm", ["self", "harm"]),
        ("Café naïve", ["cafe", "naive"]),
        ("0808 800 5000", ["0808", "800", "5000"]),
        ("a_b", ["a", "b"]),
        ("\x00\u202e '' \"", []),
    ],
)
def test_words_are_folded_alike_however_they_are_typed(text, folded):
    assert words(text) == folded


def test_a_hyphenated_word_is_indexed_in_parts_and_whole():
    assert indexed("Drop-in for well-being") == [
        *["drop", "in", "for", "well", "being"],
        *["dropin", "wellbeing"],
    ]
    assert compounds("up-to-date") == [["up", "to", "date"]]


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    once = words(text)
    assert words(" ".join(once)) == once


@given(st.text(), st.data())
def test_the_start_of_a_word_folds_to_the_start_of_it(text, data):
    for word in words(text):
        start = word[: data.draw(st.integers(1, len(word)))]
        assert words(start) == [start]


@given(st.text(alphabet=st.sampled_from("ab'\u2019é-ß.ﬁ\u0301İ \n")))
def test_the_place_of_a_word_lies_in_the_text_and_holds_its_letters(text):
    spread = Spread(text)
    for word in re.finditer(r"[^ ]+", spread.words):
        start, end = spread.span(*word.span())
        assert 0 <= start < end <= len(text)
        assert len(word[0]) <= end - start


def test_the_place_of_a_word_is_found_past_apostrophes():
    text = "It's the mother's café."
    spread = Spread(text)
    found = [word.span() for word in re.finditer(r"[^ ]+", spread.words)]
    assert [text[slice(*spread.span(*place))] for place in found] == [
        *["It's", "the", "mother's", "café"]
    ]
