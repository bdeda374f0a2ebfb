import pikepdf
import pytest

from finder.catalogue.catalogue import Catalogue
from finder.cli.main import main
from finder.entry import Kind
from finder.places import bundled_catalogue
from tests.handout.reading_back import text


@pytest.fixture(scope="module")
def known():
    """Three organisations and a ready-made handout of the catalogue."""
    with Catalogue.open(bundled_catalogue()) as catalogue:
        organisations = catalogue.of_kind(Kind.ORGANISATION)[:3]
        return organisations, catalogue.of_kind(Kind.HANDOUT)[0]


@pytest.fixture
def signpost(tmp_path, capsys):
    def signpost(*words, code=0):
        assert main([*map(str, words), "--data", str(tmp_path / "data")]) == code
        return capsys.readouterr()

    return signpost


@pytest.fixture
def pdf(tmp_path):
    return tmp_path / "handout.pdf"


def test_entries_become_an_accessible_pdf(signpost, known, pdf):
    organisations, _ = known
    said = signpost("handout", *(entry.id for entry in organisations), "-o", pdf)
    assert said.out == said.err == ""
    copied = " ".join(text(pdf.read_bytes()).split())
    assert copied.startswith("Support for you and your family")
    assert all(entry.title in copied for entry in organisations)
    with pikepdf.open(pdf) as made:
        assert "/StructTreeRoot" in made.Root


def test_title_message_layout_and_paper_are_taken(signpost, known, pdf):
    options = ["--title", "For Tuesday", "--message", "Ring me.", "--layout", "large"]
    signpost("handout", known[0][0].id, "-o", pdf, *options, "--paper", "a5", "--notes")
    copied = text(pdf.read_bytes())
    assert "For Tuesday" in copied
    assert "Ring me." in copied
    assert "Space for notes" in copied
    with pikepdf.open(pdf) as made:
        assert round(float(made.pages[0].mediabox[2])) == 420


def test_a_checklist_for_professionals_does_not_say_that_it_is_for_a_family(signpost, tmp_path):
    made = tmp_path / "handout.txt"
    signpost("handout", "handout-practical-tips", "--text", "-o", made)
    printed = made.read_text(encoding="utf-8")
    assert "Practical tips: a checklist" in printed
    assert "Support for you and your family" not in printed


def test_qr_codes_can_be_left_out(signpost, known, pdf):
    signpost("handout", known[0][0].id, "-o", pdf, "--no-qr")
    assert "camera" not in text(pdf.read_bytes())


def test_a_ready_made_handout_brings_its_introduction_and_tips(signpost, known):
    _, ready_made = known
    printed = " ".join(signpost("handout", ready_made.id, "--text").out.split())
    assert " ".join(ready_made.body.split()) in printed
    assert all(tip in printed for tip in ready_made.tips)


def test_a_list_of_one_s_own_is_printed_in_its_order(signpost, known):
    organisations, _ = known
    signpost("list", "new", "Tuesday")
    for entry in reversed(organisations):
        signpost("list", "add", "Tuesday", entry.id)
    printed = signpost("handout", "--list", "tuesday", "--text").out
    places = [printed.index(f"\n{entry.title}\n") for entry in organisations]
    assert places == sorted(places, reverse=True)


def test_plain_text_can_go_to_a_file(signpost, known, tmp_path):
    signpost("handout", known[0][0].id, "--text", "-o", tmp_path / "handout.txt")
    assert known[0][0].title in (tmp_path / "handout.txt").read_text(encoding="utf-8")


def test_characters_that_cannot_be_printed_are_named(signpost, known, pdf):
    said = signpost("handout", known[0][0].id, "-o", pdf, "--message", "Well done 😀")
    assert "😀" in said.err
    assert pdf.exists()


def test_a_place_that_cannot_be_written_is_a_sentence(signpost, known, tmp_path):
    said = signpost("handout", known[0][0].id, "-o", tmp_path / "no" / "handout.pdf", code=1)
    assert "Choose another place" in said.err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], "Name an entry or give --list"),
        (["pace"], "-o FILE.pdf"),
        (["pace", "--layout", "poster", "-o", "x.pdf"], "--layout"),
    ],
)
def test_wrong_use_is_told_how_to_do_it(signpost, words, sentence):
    assert sentence in signpost("handout", *words, code=2).err


def test_an_unknown_entry_or_list_is_named_and_nothing_is_written(signpost, pdf):
    assert "no-such-entry" in signpost("handout", "no-such-entry", "-o", pdf, code=1).err
    assert "Nowhere" in signpost("handout", "--list", "Nowhere", "-o", pdf, code=1).err
    assert not pdf.exists()


def test_a_title_that_names_exploitation_is_printed_only_without_a_plain_cover(signpost, known):
    ask = ["handout", known[0][0].id, "--text", "--title", "After exploitation"]
    said = signpost(*ask)
    assert "After exploitation" not in said.out
    assert "Support for you and your family" in said.out
    assert "Add --no-plain-cover if it is meant." in said.err
    said = signpost(*ask, "--no-plain-cover")
    assert said.out.startswith("After exploitation")
    assert said.err == ""
