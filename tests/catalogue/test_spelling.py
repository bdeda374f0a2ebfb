from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finder.catalogue.spelling import Speller, edits, one_slip


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [
        ("court", "court", 0),
        ("cuort", "court", 1),
        ("curt", "court", 1),
        ("courtt", "court", 1),
        ("covrt", "court", 1),
        ("", "abc", 3),
        ("kitten", "sitting", 3),
    ],
)
def test_slips_are_counted_as_people_make_them(one, other, distance):
    assert edits(one, other) == edits(other, one) == distance


def test_a_known_slip_comes_before_any_guess(small):
    assert Speller(small).suggest("lanturn trust") == ("Lantern trust",)


def test_words_that_are_known_are_left_alone(small):
    assert Speller(small).suggest("police and poli") == ()


def test_only_the_strange_word_of_a_query_is_put_right(small):
    assert Speller(small).suggest("police heerin")[0] == "police hearing"


@pytest.mark.parametrize(
    ("words", "strange", "offer"),
    [
        ("Can\u2019t sleep at nihgt!", ["nihgt"], "Can\u2019t sleep at night!"),
        ("heering, worrry", ["heering", "worrry"], "hearing, worry"),
        ("lanturn room", ["lanturn"], "Lantern room"),
        ("cleep", ["cleep"], ""),
        ("roon", ["roon"], ""),
        ("slaep", ["slaep"], "sleep"),
        ("slip", ["slip"], ""),
        ("hars", ["hars"], ""),
        ("n1ght", ["n1ght"], ""),
        ("sleep", [], ""),
    ],
)
def test_a_likely_slip_is_put_right_in_the_words_as_typed(small, words, strange, offer):
    assert Speller(small).offer(words, strange) == offer


@given(word=st.text("abc", min_size=1, max_size=6), other=st.text("abc", max_size=6))
def test_one_slip_away_is_what_counts_as_one(word, other):
    assert (other in one_slip(word)) == (edits(word, other) == 1)


def test_swapped_letters_in_a_short_word_are_put_right(large):
    assert Speller(large).suggest("chlid")[0] == "child"


def test_nonsense_gets_no_guess(small):
    assert Speller(small).suggest("xqzwvk") == ()


def test_one_slip_in_a_long_word_is_nearly_always_guessed_first(large):
    random = Random(5)  # noqa: S311 no secret here
    speller = Speller(large)
    rows = large.connection.execute(
        "SELECT word FROM word WHERE length(word) > 6 AND entries > 4 ORDER BY word"
    ).fetchall()
    asked = right = 0
    for word in random.sample([row["word"] for row in rows], 60):
        at = random.randrange(1, len(word) - 1)
        slip = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if slip != word and (guesses := speller.suggest(slip)):
            asked += 1
            right += guesses[0] == word
    assert asked > 40
    assert right >= asked * 0.95
