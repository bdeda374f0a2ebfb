import shutil
from datetime import date
from pathlib import Path

import pytest

from build_scripts.synthetic_catalogue import synthetic_content
from finder.catalogue.catalogue import Catalogue
from finder.catalogue.compiler import compile_catalogue
from finder.catalogue.search import Searcher
from finder.catalogue.sources import read_content

CONTENT = Path(__file__).parent.parent / "data" / "content"
TODAY = date(2026, 3, 1)


@pytest.fixture
def content_folder(tmp_path):
    """The small catalogue's content, to be spoilt."""
    return shutil.copytree(CONTENT, tmp_path / "content")


@pytest.fixture(scope="session")
def small_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("small") / "catalogue.sqlite"
    compile_catalogue(read_content(CONTENT), path, built=TODAY)
    return path


@pytest.fixture
def small(small_file):
    with Catalogue.open(small_file, today=TODAY) as catalogue:
        yield catalogue


@pytest.fixture
def searcher(small):
    return Searcher(small)


@pytest.fixture(scope="session")
def large_content():
    """Enough made-up entries for frequent words to have ready-made sets."""
    return synthetic_content(1200)


@pytest.fixture(scope="session")
def large_file(large_content, tmp_path_factory):
    path = tmp_path_factory.mktemp("large") / "catalogue.sqlite"
    compile_catalogue(large_content, path, built=TODAY)
    return path


@pytest.fixture(scope="session")
def large(large_file):
    with Catalogue.open(large_file, today=TODAY) as catalogue:
        yield catalogue


@pytest.fixture(scope="session")
def large_searcher(large):
    return Searcher(large)
