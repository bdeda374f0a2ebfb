from dataclasses import replace

import pytest

from finder.handout.handout import Layout, Paper
from finder.handout.typeset import Form
from tests.handout.examples import CHECKLIST, FIVE, MESSAGE, SLEEP, TIPS, handout
from tests.handout.reading_back import bookmarks, letter_sizes, opened, tags

EVERY_LAYOUT = pytest.mark.parametrize(
    ("layout", "paper"),
    [
        (Layout.STANDARD, Paper.A4),
        (Layout.STANDARD, Paper.A5),
        (Layout.LARGE, Paper.A4),
        (Layout.LARGE, Paper.A5),
        (Layout.EASY, Paper.A4),
        (Layout.WALLET, Paper.A4),
    ],
)


def full(layout=Layout.STANDARD, paper=Paper.A4):
    return handout(
        *FIVE,
        SLEEP,
        *TIPS,
        layout=layout,
        paper=paper,
        tips=CHECKLIST,
        message=MESSAGE,
        notes_space=True,
    )


@pytest.fixture
def pdf(typesetter):
    with opened(typesetter.typeset(full(), Form.PDF).pages[0]) as pdf:
        yield pdf


@EVERY_LAYOUT
def test_every_layout_claims_both_standards_and_is_tagged(typesetter, layout, paper):
    made = typesetter.typeset(full(layout, paper), Form.PDF)
    with opened(made.pages[0]) as pdf, pdf.open_metadata() as said:
        assert made.accessible
        assert said["pdfuaid:part"] == "1"
        assert (said["pdfaid:part"], said["pdfaid:conformance"]) == ("2", "A")
        assert bool(pdf.Root.MarkInfo.Marked)
        assert len(tags(pdf, "H1")) == 1


@EVERY_LAYOUT
def test_every_layout_has_a_language_and_shows_its_title(typesetter, layout, paper):
    with opened(typesetter.typeset(full(layout, paper), Form.PDF).pages[0]) as pdf:
        assert str(pdf.Root.Lang) == "en"
        assert str(pdf.docinfo["/Title"]) == "Support for you and your family"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)


def test_every_qr_code_says_in_words_where_it_leads(pdf):
    said = [str(figure.Alt) for figure in tags(pdf, "Figure")]
    assert len(said) == len(FIVE)
    assert "QR code that opens www.parents-together.example.org" in said


def test_every_link_has_a_description(pdf):
    links = [link for page in pdf.pages for link in page.get("/Annots", [])]
    assert links
    assert all(str(link.get("/Contents", "")) for link in links)


def test_the_bookmarks_are_the_entries_in_order(pdf):
    found = bookmarks(pdf)
    assert found[0] == "Support for you and your family"
    assert [title for title in found if title in {entry.title for entry in FIVE}] == [
        entry.title for entry in FIVE
    ]


def test_checklists_and_steps_are_tagged_as_lists(pdf):
    tips = len(TIPS) + len(CHECKLIST)
    assert len(tags(pdf, "LI")) >= tips + 4 + 3


def test_a_page_s_own_headings_stand_below_its_title(pdf):
    assert len(tags(pdf, "H3")) == 3


def test_an_entry_in_another_language_is_marked_as_such(typesetter):
    welsh = replace(SLEEP, language="cy")
    with opened(typesetter.typeset(handout(welsh), Form.PDF).pages[0]) as pdf:
        assert "cy" in {str(tag.Lang) for tag in tags(pdf, "H2") + tags(pdf, "P") if "/Lang" in tag}


def test_nothing_in_large_print_is_smaller_than_18_points(typesetter):
    with opened(typesetter.typeset(full(Layout.LARGE), Form.PDF).pages[0]) as pdf:
        assert min(letter_sizes(pdf)) >= 18


def test_the_standard_layout_reads_in_12_points(pdf):
    assert 12 in letter_sizes(pdf)
    assert min(letter_sizes(pdf)) >= 8


def test_the_document_tells_nothing_of_when_or_by_whom_it_was_made(typesetter):
    made = typesetter.typeset(full(), Form.PDF).pages[0]
    assert made == typesetter.typeset(full(), Form.PDF).pages[0]
    assert b"D:20261124" in made
