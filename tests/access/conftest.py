import pytest

from finder.shelf.shelf import Shelf
from tests.access.running import running
from tests.ui.conftest import (  # noqa: F401  (fixtures)
    make_parts,
    open_desk,
    theme,
    whole_file,
)


@pytest.fixture(scope="session")
def running_desk(tmp_path_factory):
    """One caseworker's window for all tests of this folder; they leave it where they please.

    It is started as from a session in which a screen reader runs, with no variable of Qt's own.
    """
    folder = tmp_path_factory.mktemp("desk")
    shelf = Shelf.open(folder / "data")
    shelf.set_setting("welcomed", "yes")
    shelf.close()
    with running(folder, "--data", str(folder / "data")) as started:
        started.wait_for("What would help today?", "heading")
        yield started


@pytest.fixture
def desk_heard(running_desk):
    """The running window at home, and nothing heard yet."""
    running_desk.keys("Escape", "Escape", "ctrl+1")
    running_desk.wait_for("What would help today?", "heading")
    running_desk.quieten()
    return running_desk
