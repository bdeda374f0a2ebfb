import shutil
import sqlite3
from datetime import date

import pytest

from finder.catalogue.catalogue import Catalogue
from finder.catalogue.checksum import checksum_path
from finder.entry import Citation, Freshness, Kind, Status
from finder.problems import CatalogueDamaged, CatalogueMissing, CatalogueUnreadable, UnknownEntry


@pytest.fixture
def copy(small_file, tmp_path):
    """The small catalogue with its checksum, to be damaged."""
    shutil.copy(checksum_path(small_file), tmp_path)
    return shutil.copy(small_file, tmp_path / small_file.name)


def change(path, sql):
    connection = sqlite3.connect(path)
    connection.executescript(sql)
    connection.close()


def test_it_says_what_it_is(small):
    info = small.info
    assert (info.title, info.version, info.language) == ("A small catalogue", "1.0", "en")
    assert (info.entries, info.retired, info.built) == (6, 1, "2026-03-01")
    assert len(info.sha256) == 64


def test_a_page_cites_and_its_reference_says_where(small):
    study = "study-of-nights"
    assert small.entry("sleep").citations == (
        Citation("i", study, "A study of nights, 2017"),
        Citation("ii", study, "The same study, page 3", "The source prints this one twice."),
    )
    assert small.entry(study).cited_in == (
        Citation("i", "sleep", "When you can't sleep"),
        Citation("ii", "sleep", "When you can't sleep"),
    )


def test_endnotes_stand_in_the_order_of_the_source(small):
    assert [note.endnote for note in small.endnotes()] == ["i", "ii"]


def test_a_retired_entry_is_still_there_with_its_reason(small):
    entry = small.entry("old-leaflet")
    assert (entry.status, entry.successor) == (Status.RETIRED, "sleep")
    assert entry.reason == "It is out of print."


def test_an_unknown_id_is_a_sentence(small):
    with pytest.raises(UnknownEntry, match="no entry “nowhere”"):
        small.entry("nowhere")


def test_entries_keep_the_order_asked_for_and_miss_out_what_is_unknown(small):
    entries = small.entries(["sleep", "nowhere", "court", "sleep"])
    assert [entry.id for entry in entries] == ["sleep", "court", "sleep"]


def test_entries_of_a_kind_stand_in_curated_order(small):
    assert [entry.id for entry in small.of_kind(Kind.GUIDANCE)] == ["court", "sleep"]
    professionals = small.of_kind(Kind.GUIDANCE, "professionals")
    assert [entry.id for entry in professionals] == ["court"]
    assert small.of_kind(Kind.RESOURCE) == ()


def test_wider_help_is_what_is_marked_so(small):
    assert [entry.id for entry in small.wider_help()] == ["lantern-trust"]


def test_the_vocabulary_words_its_values(small):
    vocabulary = small.vocabulary
    assert vocabulary.label("need", "rest") == "Sleep and rest"
    assert vocabulary.label("kind", "tip") == "Practical tip"
    assert vocabulary.label("need", "unknown") == "unknown"
    assert [term.id for term in vocabulary.terms("publisher")] == ["Lantern Trust", "Example Press"]
    assert vocabulary.terms("nothing") == ()


def test_freshness_is_counted_from_the_day_of_opening(small_file):
    with Catalogue.open(small_file, today=date(2026, 1, 10)) as catalogue:
        ages = {
            each: catalogue.entry(each).freshness(catalogue.today) for each in ("sleep", "court")
        }
    assert ages == {"sleep": Freshness.FRESH, "court": Freshness.CHECK}


def test_a_catalogue_that_is_not_there_is_a_sentence(tmp_path):
    with pytest.raises(CatalogueMissing, match="catalogue build"):
        Catalogue.open(tmp_path / "none.sqlite")
    with pytest.raises(CatalogueMissing):
        Catalogue.open(tmp_path)


@pytest.mark.parametrize("name", ["with space", "per%cent", "que?ry#x", "ümlaut"])
def test_it_may_lie_in_any_folder(small_file, tmp_path, name):
    (tmp_path / name).mkdir()
    path = shutil.copy(small_file, tmp_path / name / "c.sqlite")
    with Catalogue.open(path) as catalogue:
        assert catalogue.info.entries == 6


def test_it_is_opened_for_reading_only(small):
    with pytest.raises(sqlite3.OperationalError):
        small.connection.execute("DELETE FROM entry")


def test_reading_leaves_no_file_beside_it(copy, tmp_path):
    before = set(tmp_path.iterdir())
    with Catalogue.open(copy) as catalogue:
        catalogue.verify()
        assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TABLE extra (x)",
        "CREATE VIEW extra AS SELECT 1",
        "CREATE TRIGGER extra AFTER INSERT ON entry BEGIN SELECT 1; END",
        "DROP TABLE search_config; CREATE VIEW search_config AS SELECT 'version' AS k, 4 AS v",
        "DROP TABLE citing",
        "DROP INDEX word_stem",
        "ALTER TABLE about ADD COLUMN more",
        "UPDATE about SET value = '999' WHERE key = 'format'",
        "DELETE FROM about",
    ],
)
def test_a_file_with_another_schema_is_refused(copy, sql):
    change(copy, sql)
    with pytest.raises(CatalogueDamaged):
        Catalogue.open(copy)


def test_a_file_that_is_no_database_is_refused(tmp_path):
    (tmp_path / "c").write_bytes(b"hello" * 1000)
    with pytest.raises(CatalogueDamaged, match="cannot be used: it cannot be read"):
        Catalogue.open(tmp_path / "c")
    (tmp_path / "empty").write_bytes(b"")
    with pytest.raises(CatalogueDamaged, match="missing"):
        Catalogue.open(tmp_path / "empty")


def test_a_file_that_was_cut_off_is_found_out(copy):
    copy.write_bytes(copy.read_bytes()[:-8192])
    with pytest.raises(CatalogueDamaged), Catalogue.open(copy) as catalogue:
        catalogue.verify()


def test_one_changed_byte_is_found_out(copy):
    octets = copy.read_bytes()
    assert b"listens by day" in octets
    copy.write_bytes(octets.replace(b"listens by day", b"listens by dax"))
    with (
        Catalogue.open(copy) as catalogue,
        pytest.raises(CatalogueDamaged, match="not the file that was built"),
    ):
        catalogue.verify()


def test_a_file_without_its_checksum_cannot_be_vouched_for(copy):
    checksum_path(copy).unlink()
    with Catalogue.open(copy) as catalogue, pytest.raises(CatalogueDamaged, match="checksum"):
        catalogue.verify()


def test_the_file_that_was_built_is_verified(small):
    small.verify()


def test_a_damaged_entry_is_a_sentence_and_not_a_crash(copy):
    change(copy, "UPDATE entry SET blocks = '[[' WHERE id = 'sleep'")
    with Catalogue.open(copy) as catalogue, pytest.raises(CatalogueUnreadable):
        catalogue.entry("sleep")
