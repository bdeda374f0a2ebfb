"""Who touches sees no ring; who uses a keyboard does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from tests.ui.kiosk.hands import LEFT
from ui.place import PageName, Place
from ui.widgets.need_tiles import NeedTile
from ui.widgets.result_list import ResultList


def ring_is_seen(screen, widget):
    """Whether the colour of the ring is to be seen on or around a widget."""
    corner = widget.mapTo(screen.window, widget.rect().topLeft())
    box = widget.rect().translated(corner).adjusted(-8, -8, 8, 8)
    picture = screen.window.grab(box).toImage()
    wanted = QColor(screen.parts.theme.colour("focus")).rgb()
    middle = box.width() // 2
    return any(picture.pixel(middle, y) == wanted for y in range(picture.height()))


@pytest.fixture
def results(qtbot, screen):
    """The results of the first need, come to by touch."""
    with qtbot.waitSignal(screen.parts.runner.found):
        qtbot.mouseClick(screen.window.page.findChild(NeedTile), LEFT)
    assert screen.window.place.page is PageName.RESULTS
    rows = screen.window.page.findChild(ResultList)
    qtbot.waitUntil(rows.hasFocus)
    return rows


def press(screen, key):
    QTest.keyClick(screen.window.windowHandle(), key)


def touch_the_edge(screen):
    """Touch where nothing answers."""
    edge = screen.window.rect().bottomLeft()
    QTest.mouseClick(screen.window.windowHandle(), LEFT, pos=edge)


def test_results_come_to_by_touch_wear_no_ring(screen, results):
    assert results.currentIndex().row() == 0
    assert not ring_is_seen(screen, results)


def test_an_arrow_shows_which_row_has_the_focus_and_a_touch_hides_it(screen, results):
    press(screen, Qt.Key.Key_Down)
    assert ring_is_seen(screen, results)
    touch_the_edge(screen)
    assert not ring_is_seen(screen, results)


def test_a_button_wears_its_ring_for_keys_and_not_for_touches(screen):
    press(screen, Qt.Key.Key_Tab)
    focused = screen.window.focusWidget()
    assert ring_is_seen(screen, focused)
    touch_the_edge(screen)
    assert not ring_is_seen(screen, focused)


def test_a_field_to_type_into_shows_its_focus_to_everybody(screen):
    screen.window.go(Place(PageName.RESULTS, what="search"))
    touch_the_edge(screen)
    screen.window.take_focus()
    assert ring_is_seen(screen, screen.window.focusWidget().parentWidget())
