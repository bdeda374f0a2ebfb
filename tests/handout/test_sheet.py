from dataclasses import replace
from datetime import date

import pytest

from finder.entry import Confidence, Kind, Link, Phone
from finder.handout.handout import Centre, Layout
from finder.handout.printed import address_of
from finder.handout.sheet import Checklist, put_into_words
from tests.handout.examples import (
    CHECKLIST,
    COURT,
    FIVE,
    LOCAL,
    LONG_ADDRESS,
    MESSAGE,
    PARENTS_TOGETHER,
    RETIRED,
    SAFER_HOME,
    SLEEP,
    TIPS,
    TRAUMA_GUIDE,
    handout,
)


def printed(entry, **options):
    return put_into_words(handout(entry, COURT, **options)).parts[0]


def test_a_number_of_low_confidence_is_never_printed():
    numbers = [number.number for number in printed(PARENTS_TOGETHER).numbers]
    assert numbers == ["01632 960 101", "01632 960 102"]


def test_every_number_says_that_nobody_rang_it_and_an_unsure_one_that_it_may_be_old():
    sure, unsure = printed(PARENTS_TOGETHER).numbers
    assert sure.about == "Helpline. Free from landlines and most mobiles. Not rung to check."
    assert unsure.about == "Office. May be out of date. Not rung to check."


def test_a_warning_that_the_note_gives_is_not_said_twice():
    phone = Phone(
        "01632 960 103", "", "May be out of date; not rung to check", (), Confidence.MEDIUM
    )
    (number,) = printed(replace(PARENTS_TOGETHER, phones=(phone,))).numbers
    assert number.about == "May be out of date; not rung to check."


def test_an_organisation_without_a_number_says_so():
    assert printed(LOCAL).without == "No number in this catalogue: use the web address."
    assert printed(replace(LOCAL, links=())).without == (
        "No number or web address in this catalogue."
    )
    assert printed(TRAUMA_GUIDE).without == ""


@pytest.mark.parametrize(
    ("checked", "said"),
    [
        ("2026-09-30", "Checked 30 September 2026."),
        ("2026-03", "Checked March 2026. Check before you rely on this."),
        ("2018-03", "Checked March 2018. May be out of date: check before you rely on it."),
        ("", "Not yet confirmed. May be out of date: check before you rely on it."),
    ],
)
def test_every_entry_says_how_old_its_check_is(checked, said):
    assert printed(replace(COURT, checked=checked)).checked == said


def test_a_short_address_is_printed_whole_and_a_long_one_as_host_with_the_full_one_below():
    assert address_of(Link("", "https://www.example.org/help/")).short == "www.example.org/help"
    assert address_of(Link("", "https://www.example.org/help/")).full == ""
    long = address_of(Link("", LONG_ADDRESS))
    assert (long.short, long.full) == ("www.young-people.example.org", LONG_ADDRESS)


def test_the_title_is_discreet_unless_somebody_chose_one():
    assert put_into_words(handout(COURT)).title == "Support for you and your family"
    assert put_into_words(handout(COURT, title="  ")).title == "Support for you and your family"
    assert put_into_words(handout(COURT, title="For Tuesday")).title == "For Tuesday"


def test_999_is_on_every_handout():
    for layout in Layout:
        assert put_into_words(handout(layout=layout)).emergency[0] == "In danger now? Ring 999."


def test_it_says_who_gave_it_when_and_how_to_reach_them():
    assert put_into_words(handout(COURT)).prepared == (
        "Put together for you by Riverside Family Centre on 24 November 2026. "
        "Ring us on 01632 960 010."
    )
    alone = put_into_words(handout(COURT, centre=Centre(), today=date(2027, 1, 2)))
    assert alone.prepared == "Put together for you on 2 January 2027."


def test_a_retired_entry_is_not_printed_but_reported():
    asked = handout(COURT, RETIRED)
    assert [part.title for part in put_into_words(asked).parts] == ["Your day in court"]
    assert asked.left_out == (RETIRED,)


def test_a_page_is_printed_whole_and_an_organisation_only_when_it_is_alone():
    body = replace(PARENTS_TOGETHER, blocks=SLEEP.blocks)
    assert printed(SLEEP).blocks == SLEEP.blocks
    assert printed(body).blocks == ()
    assert put_into_words(handout(body)).parts[0].blocks == SLEEP.blocks


def test_further_addresses_are_printed_when_an_entry_is_alone():
    assert printed(SAFER_HOME).also == ()
    (also,) = put_into_words(handout(SAFER_HOME)).parts[0].also
    assert also.short == "hearth.example.org/helpline"


def test_sources_stand_in_the_order_of_their_numerals():
    assert [source.numeral for source in put_into_words(handout(SLEEP)).sources] == ["v", "xi"]


def test_tips_become_a_checklist():
    tips, last = put_into_words(handout(*TIPS, tips=CHECKLIST)).parts
    assert isinstance(tips, Checklist)
    assert tips.tips[0] == ("Listen first.", "Let parents finish before you ask anything.")
    assert [tip for tip, _ in last.tips] == list(CHECKLIST)


def test_the_easy_list_holds_names_numbers_and_codes_only():
    sheet = put_into_words(handout(*FIVE, *TIPS, layout=Layout.EASY, tips=CHECKLIST))
    assert all(not (part.summary or part.about or part.blocks) for part in sheet.parts)
    assert len(sheet.parts) == len(FIVE) + len(TIPS)


def test_the_easy_list_says_of_a_page_to_read_what_it_is_about():
    sheet = put_into_words(handout(COURT, SLEEP, layout=Layout.EASY))
    assert [part.summary for part in sheet.parts] == ["", SLEEP.summary]
    assert not sheet.parts[1].blocks


def test_a_wallet_card_holds_no_message_and_the_oldest_date():
    card = put_into_words(handout(COURT, SAFER_HOME, layout=Layout.WALLET, message=MESSAGE))
    assert card.message == ()
    assert card.card_checked == "Checked 2 March 2026; may be out of date."
    assert all(not part.qr for part in card.parts)


def test_a_qr_code_can_be_left_out_for_all_and_for_one():
    asked = handout(COURT, SAFER_HOME)
    without = replace(asked, items=(replace(asked.items[0], qr=False), asked.items[1]))
    assert [part.qr for part in put_into_words(without).parts] == [False, True]
    assert not any(part.qr for part in put_into_words(replace(asked, qr=False)).parts)
    assert put_into_words(replace(asked, qr=False)).scan == ""


def test_research_says_who_wrote_it_and_when():
    study = replace(COURT, kind=Kind.RESEARCH, authors=("A. Writer", "B. Writer"), year=2016)
    assert (
        printed(study).about == "A. Writer; B. Writer · Witness Care · Interactive resource · 2016"
    )
