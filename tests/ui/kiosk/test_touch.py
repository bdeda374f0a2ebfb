import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.kiosk.hands import search
from ui.place import PageName
from ui.widgets.answers import FIRST
from ui.widgets.result_list import ResultList


@pytest.fixture
def rows(qtbot, screen):
    search(qtbot, screen, "")
    rows = screen.window.page.findChild(ResultList)
    qtbot.waitUntil(rows.verticalScrollBar().isVisible)
    return rows


def test_a_finger_pushes_the_list_and_opens_nothing(qtbot, screen, rows):
    finger, start = rows.viewport(), QPoint(300, 500)
    QTest.mousePress(finger, Qt.MouseButton.LeftButton, pos=start)
    for way in range(0, 400, 20):
        qtbot.wait(5)
        QTest.mouseMove(finger, start - QPoint(0, way))
    QTest.mouseRelease(finger, Qt.MouseButton.LeftButton, pos=start - QPoint(0, 400))
    qtbot.waitUntil(lambda: rows.verticalOffset() > 300)
    assert screen.window.place.page is PageName.RESULTS


def test_rows_that_a_finger_brings_into_view_get_their_words(qtbot, rows):
    model = rows.model()
    last = model.index(model.rowCount() - 1, 0)
    assert last.row() > 2 * FIRST
    assert last.data() is None
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: last.data() is not None)
