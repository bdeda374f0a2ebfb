"""An editor is told of pages that lead nowhere, are hard to read or have grown old."""

from dataclasses import replace
from datetime import date

import pytest

from finder.catalogue.content import About, Content, Endnote
from finder.catalogue.review import Cause, Doubt, Review, review
from finder.catalogue.vocabulary import Vocabulary
from finder.entry import Block, BlockKind, Entry, Kind, Link, Span, Status

TODAY = date(2026, 11, 24)
LINE = Entry("line", Kind.ORGANISATION, "A line", "Ring it.", related=("page",))
PAGE = Entry(
    "page",
    Kind.GUIDANCE,
    "A page",
    "Read it.",
    audience=("parents",),
    blocks=(
        Block(BlockKind.PARAGRAPH, ((Span("The line can help.", entry="line"),),)),
        Block(BlockKind.CALLOUT, ((Span("Ring today."),),)),
    ),
)


def reviewed(*entries: Entry, endnotes: tuple[Endnote, ...] = ()) -> Review:
    return review(Content(About("", "", "", "", ""), Vocabulary(), entries, endnotes), TODAY)


def doubts(*entries: Entry) -> set[Doubt]:
    return set(reviewed(*entries).doubts)


def saying(text: str, **fields: object) -> Entry:
    spoken = Block(BlockKind.PARAGRAPH, ((Span(text),),))
    return replace(PAGE, blocks=(spoken, *PAGE.blocks), **fields)


def test_two_pages_that_lead_to_one_another_raise_no_doubt() -> None:
    assert doubts(LINE, PAGE) == set()


def test_an_entry_that_nothing_leads_to_is_an_orphan() -> None:
    lost = replace(LINE, id="lost", related=())
    assert doubts(LINE, PAGE, lost) == {Doubt(Cause.ORPHAN, "lost")}


def test_a_line_that_is_offered_whenever_nothing_is_found_is_no_orphan() -> None:
    assert doubts(LINE, PAGE, replace(LINE, id="help", wider_help=True)) == set()


@pytest.mark.parametrize("way", ["related", "items", "successor"])
def test_a_field_that_names_an_entry_leads_to_it(way: str) -> None:
    lost = replace(LINE, id="lost", related=())
    leading = replace(LINE, **{way: "lost" if way == "successor" else ("lost", "page")})
    assert Doubt(Cause.ORPHAN, "lost") not in doubts(leading, PAGE, lost)


def test_a_citation_leads_to_its_reference() -> None:
    cites = replace(PAGE, blocks=(Block(BlockKind.PARAGRAPH, ((Span("", cite="i"),),)),))
    study = replace(LINE, id="study", kind=Kind.RESEARCH)
    note = Endnote("i", "", "study", "A study")
    assert Doubt(Cause.ORPHAN, "study") not in reviewed(cites, study, endnotes=(note,)).doubts


def test_guidance_without_a_box_at_its_end_has_no_next_step() -> None:
    endless = replace(PAGE, blocks=PAGE.blocks[:1])
    assert doubts(LINE, endless) == {Doubt(Cause.NO_NEXT_STEP, "page")}


def test_a_page_for_parents_names_an_organisation_that_can_help() -> None:
    alone = replace(PAGE, blocks=PAGE.blocks[1:], related=("line",))
    assert doubts(LINE, alone) == {Doubt(Cause.NO_HELPER, "page")}
    assert doubts(LINE, replace(alone, audience=("professionals",))) == set()


def test_a_retired_entry_says_what_to_use_and_is_not_led_to() -> None:
    over = replace(LINE, id="over", status=Status.RETIRED, successor="line")
    assert doubts(LINE, PAGE, over) == set()
    assert doubts(LINE, PAGE, replace(over, successor="")) == {Doubt(Cause.NO_SUCCESSOR, "over")}
    leading = replace(LINE, related=("page", "over"))
    assert doubts(leading, PAGE, over) == {Doubt(Cause.LEADS_TO_RETIRED, "line", "over")}


def test_long_sentences_old_words_and_acronyms_are_doubted() -> None:
    long = " ".join(["word"] * 26)
    assert doubts(LINE, saying(long)) == {Doubt(Cause.LONG_SENTENCE, "page", long)}
    assert doubts(LINE, saying("Ask about PTSD.")) == {Doubt(Cause.ACRONYM, "page", "PTSD")}
    (hard,) = doubts(LINE, saying("Organisational responsibilities necessitate facilitation."))
    assert (hard.cause, float(hard.detail) > 11) == (Cause.HARD_TO_READ, True)


def test_pages_in_another_language_are_not_measured_as_english() -> None:
    page = saying("Ask about PTSD.", language="cy")
    assert doubts(LINE, page) == set()
    assert [read.page.id for read in reviewed(LINE, page).readings] == ["line"]


def test_dates_are_counted_by_age_and_the_oldest_is_named() -> None:
    dates = reviewed(
        replace(LINE, checked="2026-10"),
        replace(LINE, id="b", checked="2026-02-03"),
        replace(LINE, id="c", checked="2018-03"),
        replace(LINE, id="d"),
        replace(LINE, id="e", checked="2001-01", status=Status.RETIRED),
    ).dates
    assert (dates.fresh, dates.check, dates.old, dates.never) == (1, 1, 1, 1)
    assert dates.oldest == "2018-03"


def test_an_address_counts_once_and_plain_http_is_named() -> None:
    plain, safe = Link("A", "http://example.org/"), Link("B", "https://example.org/")
    found = reviewed(replace(LINE, links=(plain, safe)), replace(PAGE, links=(plain,))).addresses
    assert (found.total, found.plain_http) == (2, ("http://example.org/",))


def test_retired_entries_are_counted_apart() -> None:
    over = replace(LINE, id="over", status=Status.RETIRED, links=(Link("A", "http://a.example/"),))
    found = reviewed(LINE, PAGE, over)
    assert (found.entries, found.retired, found.addresses.total) == (2, 1, 0)
