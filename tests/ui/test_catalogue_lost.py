import shutil
import sys

import pytest
from PySide6.QtCore import QTimer

from ui.place import PageName, Place
from ui.trouble import TroubleDialog, report_faults

CALM = "The catalogue can no longer be read. Close Signpost and open it again."


@pytest.fixture
def file(small_file, tmp_path):
    return shutil.copy(small_file, tmp_path / "catalogue.sqlite")


@pytest.fixture
def parts(make_parts, file):
    parts = make_parts(file)
    parts.catalogue.connection.execute("PRAGMA cache_size = 0")
    return parts


@pytest.fixture
def dialogs(desk, icons, monkeypatch):
    """The sentences of all dialogs that came up."""
    shown = []
    monkeypatch.setattr(TroubleDialog, "exec", shown.append)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    report_faults(icons, desk.notices.take)
    return shown


@pytest.mark.parametrize("harm", [lambda data: data[:4096], lambda data: bytes(len(data))])
def test_a_harmed_catalogue_is_said_once_in_the_banner_and_in_no_dialog(
    desk, dialogs, file, harm, qtbot
):
    file.write_bytes(harm(file.read_bytes()))
    banner = desk.window.banner
    for place in (
        Place(PageName.ENTRY, "sleep"),
        Place(PageName.GUIDANCE, "sleep"),
        Place(PageName.RESULTS, words="court"),
        Place(PageName.HOME),
    ):
        QTimer.singleShot(0, desk, lambda place=place: desk.window.go(place))
        qtbot.wait(50)
    qtbot.waitUntil(banner.isVisible)
    assert banner.accessibleName().startswith(CALM)
    assert dialogs == []
    desk.window.go(Place(PageName.ABOUT))
    assert desk.window.page.isVisible()


def test_a_search_that_cannot_be_answered_says_so(desk, dialogs, file, parts, qtbot):
    parts.runner.stop()
    file.write_bytes(b"hello")
    desk.window.go(Place(PageName.RESULTS, words="court"))
    qtbot.waitUntil(desk.window.banner.isVisible)
    assert dialogs == []


def test_trouble_with_the_lists_is_said_beside_it(desk, dialogs, file, parts, qtbot):
    parts.runner.stop()
    file.write_bytes(b"hello")
    desk.window.go(Place(PageName.RESULTS, words="court"))
    qtbot.waitUntil(desk.window.banner.isVisible)
    parts.keeper.shelf._store._connection.execute("PRAGMA query_only = ON")
    parts.keeper.toggle_saved("sleep", "Sleep")
    said = desk.window.banner.accessibleName()
    assert said.startswith("The catalogue ")
    assert "what you save now lasts only until you close Signpost" in said
