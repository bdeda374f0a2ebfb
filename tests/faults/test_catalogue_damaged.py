import random
import shutil

import pytest

from finder.catalogue.catalogue import Catalogue
from finder.catalogue.query import Query
from finder.catalogue.search import Searcher
from finder.problems import CatalogueDamaged, CatalogueUnreadable

WORDS = ("sleep", "court", "slep", "help for mum", "")


@pytest.fixture
def file(small_file, tmp_path):
    return shutil.copy(small_file, tmp_path / "catalogue.sqlite")


@pytest.fixture
def catalogue(file):
    with Catalogue.open(file) as catalogue:
        catalogue.connection.execute("PRAGMA cache_size = 0")
        yield catalogue


def truncated(data):
    return data[:8192]


def overwritten(data):
    return bytes(len(data))


def replaced_by_text(data):
    return b"hello " * (len(data) // 6)


def damaged_here_and_there(data):
    chance = random.Random(7)  # noqa: S311
    held = bytearray(data)
    for place in chance.sample(range(8192, len(held)), len(held) // 50):
        held[place] = chance.randrange(256)
    return bytes(held)


HARMS = (truncated, overwritten, replaced_by_text, damaged_here_and_there)


def everything(catalogue):
    """Yields all that a window may ask of a catalogue."""
    yield lambda: catalogue.vocabulary
    for entry_id in ("sleep", "court", "lantern-trust", "old-leaflet"):
        yield lambda entry_id=entry_id: catalogue.entry(entry_id)
    yield catalogue.wider_help
    yield catalogue.endnotes
    for words in WORDS:
        yield lambda words=words: Searcher(catalogue).search(Query(words, guess=True))


@pytest.mark.parametrize("harm", HARMS, ids=lambda harm: harm.__name__)
def test_a_catalogue_that_is_harmed_while_it_is_open_is_one_problem_whatever_is_asked(
    catalogue, file, harm
):
    file.write_bytes(harm(file.read_bytes()))
    refused = []
    for ask in everything(catalogue):
        try:
            ask()
        except CatalogueUnreadable as problem:
            refused.append(str(problem))
    assert refused
    assert "Close Signpost and open it again" in refused[0]


@pytest.mark.parametrize("seed", range(40))
def test_no_scattered_damage_gives_anything_else_than_that_problem(catalogue, file, seed):
    chance = random.Random(seed)  # noqa: S311
    held = bytearray(file.read_bytes())
    for place in chance.sample(range(4096, len(held)), 400):
        held[place] = chance.randrange(256)
    file.write_bytes(held)
    for ask in everything(catalogue):
        try:
            ask()
        except CatalogueUnreadable:
            continue


def test_another_file_in_its_place_is_not_opened_beside_it(catalogue, file, small_file):
    catalogue.again().close()
    file.unlink()
    shutil.copy(small_file, file)
    with pytest.raises(CatalogueUnreadable):
        catalogue.again()
    file.unlink()
    with pytest.raises(CatalogueUnreadable):
        catalogue.again()


def test_a_harmed_catalogue_is_refused_at_the_next_start(file):
    file.write_bytes(damaged_here_and_there(file.read_bytes()))

    def start():
        with Catalogue.open(file) as catalogue:
            catalogue.verify()

    with pytest.raises(CatalogueDamaged, match="Install it again from a good copy"):
        start()
