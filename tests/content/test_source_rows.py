"""Nothing of the source is lost: every row is an entry or part of one, with its addresses."""

import csv
import re
import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest

from finder.catalogue.content import Content, cited
from finder.catalogue.sources import read_content
from finder.entry import Kind
from finder.places import shipped

DATA = Path(__file__).parent.parent / "data"


class SourceRow(NamedTuple):
    row: str
    section: str
    as_printed: str
    repaired: str


with (DATA / "source_rows.csv").open(encoding="utf-8", newline="") as file:
    ROWS = [SourceRow(**line) for line in csv.DictReader(file)]
WITH_ADDRESS = [row for row in ROWS if row.repaired]
each_row = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.row)
each_address = pytest.mark.parametrize("row", WITH_ADDRESS, ids=lambda row: row.row)


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(shipped("catalogue"))


def carrier(content: Content, row: str):
    (found,) = [entry for entry in content.entries if row in entry.source_rows]
    return found


def test_the_source_has_82_rows_and_two_more_links_in_its_text() -> None:
    counts = {
        prefix: sum(row.row.startswith(prefix) for row in ROWS)
        for prefix in ("ORG", "RES", "RSH", "REF", "TIP", "LNK")
    }
    assert counts == {"ORG": 7, "RES": 23, "RSH": 15, "REF": 19, "TIP": 18, "LNK": 2}


@each_row
def test_a_row_is_carried_by_one_entry(content: Content, row: SourceRow) -> None:
    assert carrier(content, row.row).checked == "2018-03"


def test_no_entry_carries_a_row_that_the_source_does_not_have(content: Content) -> None:
    carried = {row for entry in content.entries for row in entry.source_rows}
    assert carried == {row.row for row in ROWS}


@each_address
def test_a_row_keeps_its_repaired_address(content: Content, row: SourceRow) -> None:
    assert row.repaired in {link.url for link in carrier(content, row.row).links}


@each_address
def test_a_row_keeps_its_address_as_printed(content: Content, row: SourceRow) -> None:
    printed = {link.as_printed for link in carrier(content, row.row).links}
    assert row.as_printed in printed or row.as_printed in carrier(content, row.row).body


def test_printed_and_repaired_addresses_differ_only_as_the_source_allows(content: Content) -> None:
    for entry in content.entries:
        for link in entry.links:
            if link.as_printed and link.url != re.sub(r"\s+", "", link.as_printed):
                assert link.url == f"https://{link.as_printed}"


def test_only_moved_or_better_addresses_are_added(content: Content) -> None:
    known = {row.repaired for row in WITH_ADDRESS}
    for entry in content.entries:
        for link in entry.links:
            if link.url not in known:
                assert not link.as_printed
            elif not link.as_printed:
                pytest.fail(f"{entry.id} has {link.url} without how it was printed")


def test_every_endnote_has_its_row_and_its_reference(content: Content) -> None:
    numerals = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x",
        "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix",
    ]  # fmt: skip
    assert [note.numeral for note in content.endnotes] == numerals
    for place, note in enumerate(content.endnotes, 1):
        assert note.row == f"REF{place:02}"
        assert note.row in next(e for e in content.entries if e.id == note.entry).source_rows


def test_every_endnote_is_cited_by_a_page_of_guidance(content: Content) -> None:
    pages = [entry for entry in content.entries if entry.kind is Kind.GUIDANCE]
    numerals = {numeral for page in pages for numeral in cited(page)}
    assert numerals == {note.numeral for note in content.endnotes}


def test_the_slips_of_the_source_have_an_editors_note(content: Content) -> None:
    noted = {note.numeral for note in content.endnotes if note.note}
    assert {"iii", "xi", "xiv", "xv", "xvii", "xviii"} <= noted


def test_a_number_is_shown_only_with_its_evidence_and_a_warning(content: Content) -> None:
    for entry in content.entries:
        for phone in entry.phones:
            assert phone.evidence, entry.id
            assert "not rung to check" in phone.note.lower(), entry.id


def test_the_numbers_are_those_of_the_list_of_contacts(content: Content) -> None:
    with (DATA / "contact_numbers.toml").open("rb") as numbers:
        allowed = tomllib.load(numbers)["numbers"]
    shown = {(e.id, p.number, str(p.confidence)) for e in content.entries for p in e.phones}
    assert shown == {(n["entry"], n["number"], n["confidence"]) for n in allowed}


def test_pace_is_found_by_both_names_and_opens_the_new_site(content: Content) -> None:
    pace = carrier(content, "ORG01")
    assert "PACE" in pace.title
    assert "Ivison Trust" in pace.title
    assert pace.links[0].url == "https://ivisontrust.org.uk/"
    assert pace.links[1].url == "http://paceuk.info/"


def test_the_wider_help_is_the_ten_national_lines(content: Content) -> None:
    lines = {entry.id for entry in content.entries if entry.wider_help}
    assert lines == {
        "emergency-999", "police-101", "childline", "samaritans", "nhs-111", "crimestoppers",
        "rape-crisis", "nspcc", "stop-it-now", "domestic-abuse-helpline",
    }  # fmt: skip
    for entry in content.entries:
        if entry.wider_help:
            assert any(phone.confidence == "high" for phone in entry.phones), entry.id
