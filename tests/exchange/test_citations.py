import json
import re

import bibtexparser
import pytest
import rispy
from bibtexparser.middlewares.names import SeparateCoAuthors
from citeproc.source.json import CiteProcJSON
from hypothesis import given, settings
from hypothesis import strategies as st
from pylatexenc.latex2text import LatexNodes2Text

from finder.entry import Citation, Entry, Kind, Link
from finder.exchange.citations import CitationFormat, Reference, bibliography, write

# TeX joins neighbours such as -- and `` into other signs, so a property test leaves those out.
SIGNS = "abcXYZ éłß“” 0123456789 .:;()/@+=*|\\{}&%$#_~^"
TEXTS = st.text(SIGNS, min_size=1, max_size=60).map(lambda text: " ".join(text.split()))
WORDS = st.text("abcdeXYZé", min_size=1, max_size=12)
FAMILY_AND_GIVEN = st.tuples(WORDS, WORDS).map(", ".join)
SEVERAL_WORDS = st.tuples(WORDS, WORDS, WORDS).map(" ".join)
ADDRESSES = st.text("abc0123./?&=%_()#~-", max_size=30).map(
    lambda tail: f"https://example.org/{tail}"
)
REFERENCES = st.builds(
    Reference,
    id=st.from_regex(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", fullmatch=True),
    title=TEXTS.filter(bool),
    authors=st.lists(WORDS | FAMILY_AND_GIVEN | SEVERAL_WORDS, max_size=3).map(tuple),
    year=st.none() | st.integers(1900, 2100),
    publisher=TEXTS,
    url=st.just("") | ADDRESSES,
    website=st.booleans(),
    note=TEXTS,
)
REPORT = Reference(
    id="health-survey",
    title="Parents & carers: 50% more_or_less {a survey}",
    authors=("Unwin", "Stephens-Lewis, D.", "The Survey Group"),
    year=2016,
    publisher="Barnardo's",
    url="http://example.org/Poster_(1).pdf?a=%20&b=~c",
    note="Endnote v.",
)


def read_bibtex(text: str) -> list[Reference]:
    library = bibtexparser.parse_string(text, append_middleware=[SeparateCoAuthors()])
    assert not library.failed_blocks
    return [_from_bibtex(entry) for entry in library.entries]


def decode(latex: str) -> str:
    """Read TeX; this reader gives the modifier letter for the command that means plain ^."""
    return (
        LatexNodes2Text().latex_to_text(latex).replace("\N{MODIFIER LETTER CIRCUMFLEX ACCENT}", "^")
    )


def _from_bibtex(entry) -> Reference:
    fields = {name: field.value for name, field in entry.fields_dict.items()}
    return Reference(
        id=entry.key,
        title=decode(fields["title"]),
        authors=tuple(decode(name) for name in fields.get("author", [])),
        year=int(fields["year"]) if "year" in fields else None,
        publisher=decode(fields.get("publisher", "")),
        url=fields.get("url", ""),
        language=fields["langid"],
        website=entry.entry_type == "online",
        note=decode(fields.get("note", "")),
    )


def read_ris(text: str) -> list[Reference]:
    return [
        Reference(
            id=record["id"],
            title=record["title"],
            authors=tuple(record.get("authors", [])),
            year=int(record["year"]) if "year" in record else None,
            publisher=record.get("publisher", ""),
            url=record.get("urls", [""])[0],
            language=record["language"],
            website=record["type_of_reference"] == "ELEC",
            note=record.get("notes", [""])[0],
        )
        for record in rispy.loads(text)
    ]


def read_csl_json(text: str) -> list[Reference]:
    return [
        Reference(
            id=item["id"],
            title=item["title"],
            authors=tuple(", ".join(name.values()) for name in item.get("author", [])),
            year=item["issued"]["date-parts"][0][0] if "issued" in item else None,
            publisher=item.get("publisher", ""),
            url=item.get("URL", ""),
            language=item["language"],
            website=item["type"] == "webpage",
            note=item.get("note", ""),
        )
        for item in json.loads(text)
    ]


READERS = {
    CitationFormat.BIBTEX: read_bibtex,
    CitationFormat.RIS: read_ris,
    CitationFormat.CSL_JSON: read_csl_json,
}


@pytest.mark.parametrize("form", CitationFormat)
def test_a_reference_is_read_back_whole_by_somebody_elses_reader(form):
    assert READERS[form](write([REPORT], form)) == [REPORT]


@pytest.mark.parametrize("form", CitationFormat)
@settings(max_examples=40)
@given(references=st.lists(REFERENCES, max_size=4, unique_by=lambda reference: reference.id))
def test_any_list_of_references_comes_back_in_order(form, references):
    assert READERS[form](write(references, form)) == references


def test_a_citation_processor_takes_the_csl_json_without_a_complaint():
    text = write([REPORT], CitationFormat.CSL_JSON)

    source = CiteProcJSON(json.loads(text))

    assert str(source["health-survey"]["title"]) == REPORT.title
    assert source["health-survey"]["issued"].year == 2016


@pytest.mark.parametrize("form", CitationFormat)
def test_every_file_ends_with_a_line_break(form):
    assert write([REPORT], form).endswith("\n")


def test_a_name_of_several_words_is_kept_whole_in_bibtex():
    text = write([REPORT], CitationFormat.BIBTEX)

    assert "author = {Unwin and Stephens-Lewis, D. and {The Survey Group}}" in text


def test_a_name_with_and_in_it_stays_one_author():
    reference = Reference("a", "A title", authors=("Centre, Research and Policy", "Unwin"))

    (read,) = read_bibtex(write([reference], CitationFormat.BIBTEX))

    assert read.authors == reference.authors


def entry(entry_id: str, kind: Kind, **more) -> Entry:
    return Entry(entry_id, kind, f"Title of {entry_id}", "A summary.", checked="2018-03", **more)


def test_a_bibliography_holds_research_references_and_whatever_is_cited():
    entries = [
        entry("a-study", Kind.RESEARCH),
        entry("a-page", Kind.GUIDANCE),
        entry("a-cited-guide", Kind.RESOURCE),
        entry("another-guide", Kind.RESOURCE),
        entry("a-reference", Kind.REFERENCE),
    ]

    listed = bibliography(entries, [Citation("ii", "a-cited-guide", "")])

    assert [reference.id for reference in listed] == ["a-study", "a-cited-guide", "a-reference"]


def test_a_reference_says_which_endnotes_lead_to_it_and_what_the_editor_says_of_them():
    endnotes = [
        Citation("iii", "a-review", "First, cited in a review"),
        Citation("v", "a-survey", "A survey"),
        Citation("xi", "a-review", "A review", "The sentence speaks of another article."),
    ]

    review, survey = bibliography(
        [entry("a-review", Kind.REFERENCE), entry("a-survey", Kind.RESEARCH)], endnotes
    )

    assert review.note == (
        "Catalogue entry checked 2018-03. Endnote iii: First, cited in a review. "
        "Endnote xi: A review. The sentence speaks of another article."
    )
    assert survey.note == "Catalogue entry checked 2018-03. Endnote v: A survey."


def test_an_entry_that_nobody_checked_says_so():
    (listed,) = bibliography([Entry("a", Kind.REFERENCE, "A title", "A summary.")])

    assert listed.note == "Catalogue entry never checked."


def test_a_break_in_a_title_cannot_start_a_new_field():
    (listed,) = bibliography([Entry("a", Kind.REFERENCE, "One\nER  - two", "A summary.")])

    assert [record["title"] for record in rispy.loads(write([listed], CitationFormat.RIS))] == [
        "One ER - two"
    ]


def test_an_address_cannot_end_its_field():
    link = Link("The report", "https://example.org/a} b{c\\d")

    (listed,) = bibliography([entry("a", Kind.REFERENCE, links=(link,))])

    assert listed.url == "https://example.org/a%7D%20b%7Bc%5Cd"
    assert not re.search(r"[\s{}\\]", listed.url)
