import os
import re
import shutil
import sys
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from finder.entry import Link
from finder.handout.handout import Layout, Paper
from finder.handout.typeset import Form, Typesetter
from finder.places import shipped
from tests.handout.examples import (
    CHECKLIST,
    COURT,
    FIVE,
    LONG_ADDRESS,
    MESSAGE,
    PARENTS_TOGETHER,
    RETIRED,
    SLEEP,
    TRAUMA_GUIDE,
    handout,
)
from tests.handout.reading_back import codes, drawing, opened, tags, text

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("form", [Form.PDF, Form.PAPER])
@pytest.mark.parametrize("layout", Layout)
def test_the_pictures_are_the_pages_of_the_pdf(typesetter, layout, form):
    asked = handout(*FIVE, SLEEP, layout=layout, tips=CHECKLIST)
    with opened(typesetter.typeset(asked, form).pages[0]) as pdf:
        pages = typesetter.typeset(asked, Form.SVG).pages
        assert len(pages) == len(pdf.pages)
        for picture, page in zip(pages, pdf.pages, strict=True):
            box = [float(side) for side in drawing(picture).get("viewBox").split()]
            assert box[2:] == pytest.approx([float(side) for side in page.mediabox[2:]], abs=0.1)
    assert len(typesetter.typeset(asked, Form.PNG, ppi=30).pages) == len(pages)


def test_a_pdf_for_a_printer_has_the_words_of_one_to_keep_and_says_nothing_else(typesetter):
    asked = handout(*FIVE, layout=Layout.LARGE, message=MESSAGE)
    printed, kept = (typesetter.typeset(asked, form).pages[0] for form in (Form.PAPER, Form.PDF))
    assert text(printed) == text(kept)
    with opened(printed) as pdf:
        assert not {"/Title", "/Author", "/Subject"} & pdf.docinfo.keys()
        assert asked.title.encode() not in pdf.Root.Metadata.read_bytes()
        assert "/StructTreeRoot" not in pdf.Root
        assert not any("/Annots" in page for page in pdf.pages)


def test_five_entries_with_a_message_and_tips_fit_on_two_a4_pages(typesetter):
    asked = handout(*FIVE, message=MESSAGE, tips=CHECKLIST)
    assert len(typesetter.typeset(asked, Form.SVG).pages) <= 2


def test_entries_start_on_the_first_page(typesetter):
    made = typesetter.typeset(handout(*FIVE, message=MESSAGE), Form.PDF)
    first_page = text(made.pages[0]).split("\f")[0]
    assert all(entry.title in first_page for entry in FIVE[:4])


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("layout", [Layout.STANDARD, Layout.LARGE, Layout.EASY])
def test_a_name_stands_on_one_page_with_its_number_and_host(typesetter, layout, paper):
    opening = {"message": MESSAGE} if paper is Paper.A4 else {}
    made = typesetter.typeset(handout(*FIVE, layout=layout, paper=paper, **opening), Form.PDF)
    pages = [" ".join(page.split()) for page in text(made.pages[0]).split("\f")]
    lines = text(made.pages[0]).split("\n")
    for entry in FIVE:
        (page,) = (page for page in pages if entry.title in page)
        assert all(each.number in page for each in entry.phones[:2])
        host = entry.links[0].url.split("/")[2]
        if not (layout is Layout.EASY and entry.phones):
            assert host in page
            assert any(host in line for line in lines), f"{host} is broken"


def test_spacing_closes_up_only_where_that_saves_a_page(typesetter):
    five = handout(*FIVE, paper=Paper.A5, tips=CHECKLIST)
    assert len(typesetter.typeset(five, Form.SVG).pages) == 2


def test_no_picture_has_a_link_or_a_stroke_that_a_printer_would_thicken(typesetter):
    for page in typesetter.typeset(handout(*FIVE), Form.SVG).pages:
        root = drawing(page)
        assert root.get("stroke-width") == "0"
        assert not list(root.iter(f"{SVG}a"))


def test_an_ampersand_in_an_address_leaves_a_page_that_can_be_drawn(typesetter, qapp):
    (page,) = typesetter.typeset(handout(TRAUMA_GUIDE), Form.SVG).pages
    assert QSvgRenderer(QByteArray(page)).isValid()


def test_qr_codes_are_drawn_and_not_embedded_as_images(typesetter):
    (page,) = typesetter.typeset(handout(COURT), Form.SVG).pages
    assert not list(drawing(page).iter(f"{SVG}image"))
    with opened(typesetter.typeset(handout(COURT), Form.PDF).pages[0]) as pdf:
        assert not pdf.pages[0].get_images()


def test_every_qr_code_reads_back_from_the_pdf_at_203_dots_an_inch(typesetter, tmp_path):
    file = tmp_path / "handout.pdf"
    for layout, paper in ((Layout.STANDARD, Paper.A5), (Layout.EASY, Paper.A4)):
        asked = handout(*FIVE, layout=layout, paper=paper)
        file.write_bytes(typesetter.typeset(asked, Form.PDF).pages[0])
        scratch = tmp_path / layout
        scratch.mkdir()
        assert sorted(codes(file, 203, scratch)) == sorted(e.links[0].url for e in FIVE)


def test_a_long_address_wraps_without_gaining_or_losing_a_character(typesetter):
    for layout, paper in product((Layout.STANDARD, Layout.LARGE), Paper):
        asked = handout(TRAUMA_GUIDE, layout=layout, paper=paper)
        copied = text(typesetter.typeset(asked, Form.PDF).pages[0])
        assert LONG_ADDRESS in re.sub(r"\s", "", copied)
        assert not re.search("[\u00ad\u200b\u2010]", copied)


def test_wallet_cards_come_eight_to_a_sheet_and_are_read_aloud_once(typesetter):
    asked = handout(PARENTS_TOGETHER, layout=Layout.WALLET)
    pdf = typesetter.typeset(asked, Form.PDF).pages[0]
    assert text(pdf).count("Parents Together") == 8
    assert text(pdf).count("In danger now? Ring 999.") == 8
    with opened(pdf) as document:
        assert len(tags(document, "H1")) == 1


def test_a_wallet_card_says_nothing_but_names_numbers_and_short_addresses(typesetter):
    asked = handout(*FIVE, layout=Layout.WALLET, message=MESSAGE, tips=CHECKLIST)
    copied = text(typesetter.typeset(asked, Form.PDF).pages[0])
    for entry in FIVE:
        assert entry.title.split(":")[0] in copied
        assert entry.summary[:20] not in copied
    assert LONG_ADDRESS not in copied
    assert "www.young-people.example.org" in copied


def test_many_entries_for_the_wallet_are_dealt_to_as_many_cards_as_they_need(typesetter):
    many = [replace(COURT, id=f"e{n}", title=f"Entry number {n}") for n in range(40)]
    asked = handout(*many, layout=Layout.WALLET)
    copied = text(typesetter.typeset(asked, Form.PDF).pages[0])
    assert all(re.search(rf"Entry number {n}\b", copied) for n in range(40))


def test_a_handout_without_entries_still_says_999(typesetter):
    for layout in Layout:
        made = typesetter.typeset(handout(layout=layout), Form.PDF)
        assert made.accessible
        assert "In danger now? Ring 999." in text(made.pages[0])


@pytest.mark.parametrize("paper", Paper)
def test_every_page_is_numbered_and_names_the_catalogue(typesetter, paper):
    pdf = typesetter.typeset(handout(*FIVE, SLEEP, paper=paper), Form.PDF).pages[0]
    pages = text(pdf).rstrip("\f").split("\f")
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Catalogue 2018.03" in page
        assert "999" in page


@pytest.mark.parametrize("layout", Layout)
def test_every_layout_names_the_catalogue(typesetter, layout):
    made = typesetter.typeset(handout(COURT, layout=layout), Form.PDF)
    assert "Catalogue 2018.03" in text(made.pages[0])


def test_a_retired_entry_is_reported_and_not_printed(typesetter):
    made = typesetter.typeset(handout(COURT, RETIRED), Form.PDF)
    assert made.left_out == (RETIRED,)
    assert RETIRED.title not in text(made.pages[0])


def test_what_cannot_be_drawn_is_replaced_and_reported(typesetter):
    made = typesetter.typeset(handout(COURT, message="Well done 😀 ✓ مرحبا"), Form.PDF)
    assert made.accessible
    assert made.replaced == "😀✓"
    assert "Well done √" in " ".join(text(made.pages[0]).split())


def test_an_entry_and_a_title_of_signs_alone_still_get_a_heading(typesetter):
    made = typesetter.typeset(handout(replace(COURT, title="😀"), title="😀"), Form.PDF)
    assert made.accessible
    assert "Without a title" in text(made.pages[0])


def test_words_that_look_like_markup_stay_words(typesetter):
    odd = '#panic("x") *b* $x$ _i_ @ref <label> [c] \\ // --- ~ `raw` #import "@preview/a:1.0.0"'
    made = typesetter.typeset(handout(replace(COURT, title=odd), message=odd), Form.PDF)
    assert made.accessible
    assert " ".join(text(made.pages[0]).split()).count(odd) == 2


def test_an_ordinary_pdf_is_made_and_said_where_an_accessible_one_fails(tmp_path):
    fonts = tmp_path / "fonts"
    shutil.copytree(shipped("fonts"), fonts)
    (fonts / "coverage.json").write_text("[[0,1114111]]")
    made = Typesetter(fonts).typeset(handout(COURT, message="Well done 😀"), Form.PDF)
    assert not made.accessible
    assert "Well done" in text(made.pages[0])


def test_a_hostile_address_is_printed_as_text_and_coded_as_it_is(typesetter):
    odd = replace(COURT, links=(Link("", 'https://example.org/"><&é#[x](y)'),))
    for form in Form:
        assert typesetter.typeset(handout(odd), form).pages


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_typesetter_at_rest_gives_memory_back_and_can_go_on():
    typesetter = Typesetter()
    for number in range(12):
        long = [replace(SLEEP, id=f"{n}", title=f"{number} {n}") for n in range(12)]
        typesetter.typeset(handout(*long), Form.SVG)
    before = resident()
    typesetter.rest()
    assert resident() < before - 20
    assert typesetter.typeset(handout(COURT), Form.SVG).pages


def resident():
    """Return this process's memory in MB."""
    pages = Path("/proc/self/statm").read_text().split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE") // (1 << 20)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(words=st.text(max_size=120), form=st.sampled_from(Form), layout=st.sampled_from(Layout))
def test_any_text_gives_a_handout_or_a_report(typesetter, words, form, layout):
    odd = replace(SLEEP, title=words, summary=words, notice=words, publisher=words)
    asked = handout(odd, title=words, message=words, tips=(words,), layout=layout, notes_space=True)
    made = typesetter.typeset(asked, form)
    assert made.pages
    assert made.accessible
