import re

import pytest

from finder.catalogue.sources import examine_content, read_content
from finder.catalogue.vocabulary import KINDS
from finder.entry import Confidence, Kind, Status
from finder.problems import ContentRefused

SLEEP = "entries/guidance/sleep.md"
LANTERN = "entries/organisations/lantern-trust.md"


def spoil(folder, file, old, new):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def mistakes_in(folder):
    return examine_content(folder)[1]


def test_good_content_is_read_whole(content_folder):
    content = read_content(content_folder)
    by_id = {entry.id: entry for entry in content.entries}
    lantern = by_id["lantern-trust"]
    assert lantern.kind is Kind.ORGANISATION
    assert lantern.also == ("LAMP", "Lamp Project")
    assert lantern.phones[0].number == "01632 960001"
    assert lantern.links[0].as_printed == "https://www.example.org/ lantern"
    assert lantern.evidence[0].confidence is Confidence.MEDIUM
    assert by_id["old-leaflet"].status is Status.RETIRED
    assert by_id["sleep"].minutes == 1
    assert by_id["listen"].minutes == 0
    assert by_id["study-of-nights"].year == 2017
    assert content.vocabulary.acronyms == {"LAMP": "Light And More Peace"}
    assert content.endnotes[1].note == "The source prints this one twice."


def test_entries_stand_by_kind_then_place_then_row_with_retired_ones_last(content_folder):
    entries = read_content(content_folder).entries
    assert [entry.id for entry in entries][:2] == ["court", "sleep"]
    assert entries[-1].id == "old-leaflet"
    kinds = [term.id for term in KINDS]
    places = [kinds.index(entry.kind) for entry in entries[:-1]]
    assert places == sorted(places)


@pytest.mark.parametrize(
    "case",
    [
        (SLEEP, 'kind = "guidance"', 'kind = "page"', 2, "kind", "“page” is not known"),
        (SLEEP, 'title = "When', '#title = "When', 1, "title", "missing"),
        (SLEEP, 'title = "When you can\'t sleep"', 'title = " "', 3, "title", "empty"),
        (SLEEP, 'needs = ["rest"]', 'needs = ["sleep"]', 7, "needs", "“sleep” is not known"),
        (SLEEP, 'needs = ["rest"]', "needs = []", 7, "needs", "at least one"),
        (SLEEP, 'needs = ["rest"]', 'needs = "rest"', 7, "needs", "list"),
        (SLEEP, 'needs = ["rest"]', 'needs = ["rest", "rest"]', 7, "needs", "twice"),
        (SLEEP, 'needs = ["rest"]', 'needs = [\n"rest",\n"x"]', 9, "needs", "“x”"),
        (SLEEP, 'support = ["guide"]', 'support = ["song"]', 8, "support", "“song”"),
        (SLEEP, 'area = ["uk"]', 'area = ["moon"]', 9, "area", "“moon”"),
        (SLEEP, 'format = "page"', 'format = "book"', 10, "format", "“book”"),
        (SLEEP, 'audience = ["parents"]', 'audience = ["cats"]', 6, "audience", "“cats”"),
        (SLEEP, 'checked = "2025-12"', 'checked = "2025-13"', 11, "checked", "no day"),
        (SLEEP, 'checked = "2025-12"', "checked = 2025-12-01", 11, "checked", "text in quotes"),
        (SLEEP, 'checked = "2025-12"', 'colour = "red"', 11, "colour", "not known"),
        (SLEEP, 'checked = "2025-12"', 'checked = "2025-12"\nyear = 1', 12, "year", "Only"),
        (SLEEP, '"Insomnia"', '"Insom\\u200Bnia"', 5, "also", "nobody can see"),
        (SLEEP, "Small steps", "<b>Small</b> steps", 4, "summary", "HTML"),
        (SLEEP, '["lantern-trust"]', '["lantern"]', 12, "related", "no entry “lantern”"),
        (SLEEP, '["lantern-trust"]', '["sleep"]', 12, "related", "cannot name itself"),
        (SLEEP, "entry:lantern-trust", "entry:nowhere", 16, "", "no entry “nowhere”"),
        (SLEEP, "[^ii]", "[^iv]", 24, "", "no endnote iv"),
        (SLEEP, "Breathe in.", "Breathe *in*.", 23, "", "not allowed"),
        (LANTERN, "https://www.example.org/lantern", "www.example.org", 20, "links.url", "in full"),
        (LANTERN, '"01632 960001"', '"ring us"', 24, "phones.number", "not a phone number"),
        (LANTERN, '"high"', '"low"', 28, "phones.confidence", "may not be shown"),
        (LANTERN, 'publisher = "Lantern Trust"', "", 1, "publisher", "missing"),
        (LANTERN, "publisher = ", "publisher = 1 #", 6, "publisher", "text in quotes"),
        (LANTERN, "wider_help = true", 'wider_help = "yes"', 16, "wider_help", "true or false"),
        (LANTERN, "[[evidence]]", "[evidence]", 30, "evidence", "[[evidence]]"),
        (
            "entries/tips/listen.md",
            'source_rows = ["TIP01"]',
            'source_rows = ["ORG01"]',
            8,
            "source_rows",
            "carried by “lantern-trust”",
        ),
        (
            "entries/writings/old-leaflet.md",
            'successor = "sleep"',
            'successor = "gone"',
            11,
            "successor",
            "no entry “gone”",
        ),
        (
            "entries/writings/old-leaflet.md",
            'status = "retired"',
            "",
            11,
            "successor",
            "Only a retired",
        ),
        (
            "entries/handouts/first-night.md",
            '"lantern-trust"',
            '"old-leaflet"',
            8,
            "items",
            "retired",
        ),
        ("endnotes.toml", '"ii"', '"i"', 7, "endnotes.numeral", "twice"),
        ("endnotes.toml", '"study-of-nights"', '"lost"', 4, "endnotes.entry", "no entry"),
        ("vocabulary.toml", 'label = "Guide"', "", 20, "support.guide.label", "missing"),
        ("vocabulary.toml", '["parents"]', '["cats"]', None, "need", "audience"),
        ("vocabulary.toml", '["police"]', "[]", None, "broader.constable", "wider"),
        ("catalogue.toml", 'version = "1.0"', "version = 1", 1, "version", "text in quotes"),
        ("catalogue.toml", 'version = "1.0"', "version = ", 1, "", "not TOML"),
    ],
)
def test_each_mistake_is_named_with_its_file_line_field_and_advice(content_folder, case):
    file, old, new, line, field, advice = case
    spoil(content_folder, file, old, new)
    mistakes = mistakes_in(content_folder)
    found = [m for m in mistakes if m.file == file and m.field == field and advice in m.advice]
    assert found, mistakes
    assert line is None or found[0].line == line


def test_every_mistake_is_collected_before_anything_is_refused(content_folder):
    spoil(content_folder, SLEEP, 'needs = ["rest"]', 'needs = ["sleep"]')
    spoil(content_folder, SLEEP, 'checked = "2025-12"', 'checked = "soon"')
    spoil(content_folder, LANTERN, '"01632 960001"', '"ring us"')
    with pytest.raises(ContentRefused) as refusal:
        read_content(content_folder)
    assert len(refusal.value.mistakes) == 3
    assert re.search(r"sleep\.md:7: needs: .*\n.*sleep\.md:11: checked: ", str(refusal.value))


def test_an_id_may_stand_in_one_file_only(content_folder):
    twin = content_folder / "entries" / "tips" / "sleep.md"
    twin.write_bytes((content_folder / SLEEP).read_bytes())
    assert any("is that of" in mistake.advice for mistake in mistakes_in(content_folder))


def test_an_id_that_cannot_be_one_is_a_mistake(content_folder):
    (content_folder / SLEEP).rename(content_folder / "entries" / "guidance" / "Sleep Page.md")
    assert any("Rename the file" in mistake.advice for mistake in mistakes_in(content_folder))


def test_a_file_that_is_not_text_is_a_mistake_on_its_line(content_folder):
    path = content_folder / SLEEP
    path.write_bytes(path.read_bytes().replace("café".encode(), b"caf\xe9"))
    (mistake,) = [m for m in mistakes_in(content_folder) if m.file == SLEEP]
    assert (mistake.line, "UTF-8" in mistake.advice) == (21, True)


def test_a_folder_without_content_says_what_is_missing(tmp_path):
    files = {mistake.file for mistake in mistakes_in(tmp_path)}
    assert files == {"catalogue.toml", "vocabulary.toml", "entries"}


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm(content_folder):
    path = content_folder / SLEEP
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert mistakes_in(content_folder) == ()
