from dataclasses import replace
from datetime import date

import pytest
import sqlite_utils

from finder.catalogue.catalogue import Catalogue
from finder.catalogue.checksum import checksum_path, recorded_checksum
from finder.catalogue.compiler import compile_catalogue
from finder.catalogue.sources import read_content
from finder.problems import CatalogueUnreadable
from tests.catalogue.conftest import CONTENT, TODAY


@pytest.fixture
def content():
    return read_content(CONTENT)


def test_the_same_content_and_day_give_the_same_bytes(content, tmp_path):
    for name in ("one", "two"):
        compile_catalogue(content, tmp_path / name, built=TODAY)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_a_catalogue_that_is_built_the_same_again_stays_the_one_that_a_window_has_open(
    content, tmp_path
):
    target = tmp_path / "catalogue"
    compile_catalogue(content, target, built=TODAY)
    with Catalogue.open(target) as catalogue:
        compile_catalogue(content, target, built=TODAY)
        catalogue.again().close()
        compile_catalogue(content, target, built=date(2026, 3, 2))
        with pytest.raises(CatalogueUnreadable):
            catalogue.again()


def test_the_day_of_a_reproducible_build_counts(content, tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    compile_catalogue(content, tmp_path / "c")
    with Catalogue.open(tmp_path / "c") as catalogue:
        assert catalogue.info.built == "1970-01-02"


def test_every_entry_comes_back_as_it_was_written(content, tmp_path):
    compile_catalogue(content, tmp_path / "c", built=TODAY)
    with Catalogue.open(tmp_path / "c") as catalogue:
        for entry in content.entries:
            stored = catalogue.entry(entry.id)
            assert replace(stored, citations=(), cited_in=()) == entry


def test_the_vocabulary_comes_back_as_it_was_written(content, tmp_path):
    compile_catalogue(content, tmp_path / "c", built=TODAY)
    with Catalogue.open(tmp_path / "c") as catalogue:
        assert catalogue.vocabulary == content.vocabulary


def test_a_build_that_stops_leaves_the_former_file_and_nothing_else(content, tmp_path):
    target = tmp_path / "c"
    compile_catalogue(content, target, built=TODAY)
    before = target.read_bytes()

    def stop(done, of):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        compile_catalogue(content, target, built=date(2026, 4, 1), progress=stop)
    assert target.read_bytes() == before
    assert set(tmp_path.iterdir()) == {target, checksum_path(target)}


def test_progress_rises_to_its_end(large_content, tmp_path):
    seen = []
    compile_catalogue(large_content, tmp_path / "c", progress=lambda *step: seen.append(step))
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1]


def test_the_checksum_lies_beside_the_file(content, tmp_path):
    compile_catalogue(content, tmp_path / "c", built=TODAY)
    assert len(recorded_checksum(tmp_path / "c")) == 64
    assert checksum_path(tmp_path / "c").read_text().endswith("  c\n")


def test_anybody_can_open_the_file_with_sqlite_utils(small_file):
    database = sqlite_utils.Database(small_file)
    titles = [row["title"] for row in database["entry"].rows_where("kind = 'guidance'")]
    assert titles == ["Police and courts", "When you can't sleep"]
    assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    database.close()


def test_an_empty_catalogue_can_be_built_and_opened(content, tmp_path):
    compile_catalogue(replace(content, entries=(), endnotes=()), tmp_path / "c", built=TODAY)
    with Catalogue.open(tmp_path / "c") as catalogue:
        assert catalogue.info.entries == 0
