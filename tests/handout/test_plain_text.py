from finder.handout.plain_text import entry_text, plain_text
from tests.handout.examples import (
    CHECKLIST,
    FIVE,
    LONG_ADDRESS,
    MESSAGE,
    PARENTS_TOGETHER,
    SLEEP,
    TODAY,
    handout,
)


def test_the_text_says_all_that_the_paper_says_in_the_same_order():
    text = plain_text(handout(*FIVE, SLEEP, message=MESSAGE, tips=CHECKLIST))
    expected = [
        "Support for you and your family",
        "In danger now? Ring 999.",
        "It was good to meet you on Tuesday.",
        "01632 960 101  Helpline.",
        "https://www.parents-together.example.org/",
        "Checked March 2018. May be out of date: check before you rely on it.",
        LONG_ADDRESS,
        "- Put your phone where you can hear it but cannot see it.",
        "1. Keep a note of your sleep for a week.",
        "[ ] Ask what each meeting is for and who will be there.",
        "[v] A. Writer (2016)",
        "Catalogue 2018.03",
    ]
    places = [text.find(line) for line in expected]
    assert -1 not in places
    assert places == sorted(places)


def test_no_line_but_an_address_is_longer_than_72_characters():
    lines = plain_text(handout(*FIVE, SLEEP, message="word " * 200)).splitlines()
    assert all(len(line) <= 72 for line in lines if "://" not in line)


def test_a_message_cannot_smuggle_control_characters_in():
    text = plain_text(handout(PARENTS_TOGETHER, message="a\x1b[31mb\x00\u202ec"))
    assert "a[31mbc" in text


def test_one_entry_s_details_fit_into_a_message():
    details = entry_text(PARENTS_TOGETHER, today=TODAY)
    assert details.startswith("Parents Together\n----------------\n")
    assert "01632 960 101" in details
    assert "01632 960 999" not in details
    assert "Catalogue" not in details
