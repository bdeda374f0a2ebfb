import pytest

from finder.handout.characters import Cleaner, Coverage
from finder.places import shipped


def test_a_telephone_number_and_a_postcode_stay_on_one_line(cleaner):
    assert cleaner.text("Ring 01632 960 101, or write to WM1 2AB.") == (
        "Ring 01632\u00a0960\u00a0101, or write to WM1\u00a02AB."
    )


def test_a_telephone_number_keeps_its_order_in_right_to_left_text():
    cleaner = Cleaner(Coverage(shipped("fonts", "coverage.json")), right_to_left=True)
    assert cleaner.text("اتصل 01632 960 101 الآن") == (
        "اتصل \u206601632\u00a0960\u00a0101\u2069 الآن"
    )


def test_a_character_without_a_glyph_is_removed_and_reported(cleaner):
    assert cleaner.text("Well done 😀 你好!") == "Well done  !"
    assert "".join(cleaner.lost) == "😀你好"


@pytest.mark.parametrize(("typed", "printed"), [("→", "->"), ("✓", "√"), ("☎", "Tel."), ("●", "•")])
def test_common_signs_are_replaced_and_reported(cleaner, typed, printed):
    assert cleaner.text(f"a {typed} b") == f"a {printed} b"
    assert typed in cleaner.lost


def test_wide_letters_become_plain_ones_without_a_report(cleaner):
    assert cleaner.text("\uff30\uff21\uff23\uff25 \u2460") == "PACE 1"
    assert not cleaner.lost


@pytest.mark.parametrize("hidden", ["\x00", "\x1b", "\u202e", "\u00ad", "\u200b", "\ufeff"])
def test_characters_that_nobody_sees_are_dropped_silently(cleaner, hidden):
    assert cleaner.text(f"a{hidden}b") == "ab"
    assert not cleaner.lost


def test_accents_in_two_parts_are_joined(cleaner):
    assert cleaner.text("Sio\u0302n") == "Siôn"


def test_letters_of_welsh_polish_greek_russian_arabic_and_urdu_can_be_drawn(cleaner):
    words = "ŵŷ żółć Ελλάδα Привіт مرحبا اردو ےہ"
    assert cleaner.text(words) == words
    assert not cleaner.lost


def test_a_word_without_end_may_break_but_an_address_gains_nothing(cleaner):
    assert "\u200b" in cleaner.text("x" * 300)
    address = "https://www.example.org/" + "a" * 80
    assert cleaner.text(f"See {address} for more") == f"See {address} for more"
    assert cleaner.address(address) == address
