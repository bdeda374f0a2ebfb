import shutil
import sys

import pytest
from PySide6.QtCore import QTimer

from ui.kiosk.app import report_faults
from ui.pages.kiosk_sorry import KioskSorryPage
from ui.place import PageName, Place
from ui.widgets.emergency import EmergencyStrip
from ui.widgets.leave_button import LeaveButton
from ui.widgets.text import Text


@pytest.fixture
def whole_file(whole_file, tmp_path):
    return shutil.copy(whole_file, tmp_path / "catalogue.sqlite")


@pytest.fixture
def harmed(screen, whole_file, monkeypatch):
    """A visit under way, whose catalogue is overwritten."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    report_faults(screen.kiosk)
    screen.parts.catalogue.connection.execute("PRAGMA cache_size = 0")
    whole_file.write_bytes(bytes(whole_file.stat().st_size))
    return screen


@pytest.mark.parametrize(
    "place", [Place(PageName.ENTRY, "pace-uk"), Place(PageName.RESULTS, words="sleep")]
)
def test_a_harmed_catalogue_is_said_calmly_with_999_and_the_way_out_in_place(harmed, place, qtbot):
    window = harmed.window
    QTimer.singleShot(0, window, lambda: window.go(place))
    qtbot.waitUntil(lambda: isinstance(window.page, KioskSorryPage))
    page = window.page
    assert "This screen cannot look anything up just now" in [
        t.text() for t in page.findChildren(Text)
    ]
    assert page.findChild(EmergencyStrip).isVisible()
    assert window.bar.findChild(LeaveButton).isVisible()
    assert not harmed.kiosk.is_over
    QTimer.singleShot(0, window, lambda: window.go(Place(PageName.HANDOUT)))
    qtbot.wait(50)
    assert isinstance(window.page, KioskSorryPage)
    harmed.kiosk.leave()
    assert window.cover.isVisible()


def test_another_look_and_language_leave_it_said(harmed, qtbot):
    window = harmed.window
    QTimer.singleShot(0, window, lambda: window.go(Place(PageName.RESULTS, words="sleep")))
    qtbot.waitUntil(lambda: isinstance(window.page, KioskSorryPage))
    harmed.kiosk._on_size(150)
    assert isinstance(window.page, KioskSorryPage)
