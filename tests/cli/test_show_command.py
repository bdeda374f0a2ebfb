import pytest

from finder.catalogue.compiler import compile_catalogue
from finder.catalogue.sources import read_content
from finder.cli.main import main
from finder.places import shipped

FIELDS = {
    *("id", "kind", "title", "summary", "body", "publisher", "audience", "needs", "support"),
    *("area", "format", "language", "links", "phones", "checked", "notice", "source_rows"),
    *("citations", "related", "status", "successor"),
}


def test_json_has_every_field(ask_json):
    shown = ask_json("show", "lantern-trust")
    assert shown.keys() >= FIELDS
    assert shown["links"][0]["url"] == "https://www.example.org/lantern"
    assert {"label", "url", "as_printed"} <= shown["links"][0].keys()
    assert {"number", "note", "evidence", "confidence"} <= shown["phones"][0].keys()
    assert shown["phones"][0]["confidence"] == "high"
    assert shown["body"] == "The trust listens by day and by night."


def test_a_page_shows_its_text_and_its_sources(ask):
    code, out, _ = ask("show", "sleep")
    assert code == 0
    for part in (
        *("When you can't sleep", "WHAT HELPS", "- Put the phone away.", "1. Breathe in."),
        *("i. A study of nights, 2017 (study-of-nights)", "Note: The source prints this one"),
        *("Lantern Trust (lantern-trust)", "Sleep and rest"),
    ):
        assert part in out


def test_a_contact_shows_its_number_and_address(ask):
    _, out, _ = ask("show", "lantern-trust")
    assert "Helpline: 01632 960001 (Not rung to check.)" in out
    assert "Website: https://www.example.org/lantern" in out
    assert "Please note: Formerly called the Lamp Project." in out
    assert "2018-03; check before you rely on this" in out


def test_evidence_says_how_far_it_can_be_relied_on_and_from_when_it_is(ask):
    _, out, _ = ask("show", "lantern-trust")
    said = " ".join(out.split())
    assert "The name changed. Medium confidence: may be out of date; 2020. https://" in said


@pytest.fixture
def show_real(capsys, tmp_path_factory):
    path = tmp_path_factory.mktemp("real") / "catalogue.sqlite"
    compile_catalogue(read_content(shipped("catalogue")), path)

    def show(entry_id):
        assert main(["--catalogue", str(path), "show", entry_id]) == 0
        return " ".join(capsys.readouterr().out.split())

    return show


def test_a_number_of_medium_confidence_may_be_out_of_date(show_real):
    assert "says its page of 2020. May be out of date.)" in show_real("victim-support")
    assert "out of date" not in show_real("samaritans").partition("Evidence")[0]


def test_an_organisation_without_a_number_says_so(show_real):
    sentence = "No number in this catalogue: use the web address."
    assert sentence in show_real("pace")
    assert sentence not in show_real("childline")


def test_a_retired_entry_says_why_and_what_instead(ask, ask_json):
    code, out, _ = ask("show", "old-leaflet")
    assert code == 0
    assert "Retired: It is out of print. Use sleep instead." in out
    shown = ask_json("show", "old-leaflet")
    assert (shown["status"], shown["successor"]) == ("retired", "sleep")


def test_an_unknown_id_is_a_sentence(ask):
    code, out, err = ask("show", "nowhere")
    assert (code, out) == (1, "")
    assert err == "The catalogue has no entry “nowhere”. Look for it with `signpost search`.\n"
