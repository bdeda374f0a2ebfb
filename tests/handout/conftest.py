import pytest

from finder.handout.characters import Cleaner, Coverage
from finder.handout.typeset import Typesetter
from finder.places import shipped


@pytest.fixture(scope="session")
def typesetter():
    return Typesetter()


@pytest.fixture
def cleaner():
    return Cleaner(Coverage(shipped("fonts", "coverage.json")))
