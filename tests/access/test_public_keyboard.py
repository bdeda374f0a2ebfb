"""The public screen by the keyboard alone, for whoever brings one or a switch."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextEdit

from tests.access.test_keyboard import ring_is_painted
from tests.ui.conftest import whole_file  # noqa: F401  (a fixture)
from tests.ui.kiosk.conftest import (  # noqa: F401  (fixtures)
    collected_here,
    open_kiosk,
    screen,
)
from ui.place import PageName, Place
from ui.widgets.leave_button import LeaveButton

PLACES = [
    Place(PageName.HOME),
    Place(PageName.RESULTS),
    Place(PageName.ENTRY, "samaritans"),
    Place(PageName.HANDOUT),
]
MOST_STOPS = 80


@pytest.fixture
def walk(qtbot, screen):  # noqa: F811  (a fixture)
    """Goes to a place and round it with Tab; gives the widgets in order."""

    def walk(place):
        screen.window.go(place)
        if place.page is PageName.RESULTS:
            qtbot.waitUntil(lambda: screen.window.page._answers.model.rowCount() > 0)
        QTest.qWait(30)
        stops = []
        for _ in range(MOST_STOPS):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            focused = QApplication.focusWidget()
            if focused in stops and not isinstance(focused, QTextEdit):
                return stops
            stops.append(focused)
            assert not focused.visibleRegion().isEmpty(), focused
            assert ring_is_painted(screen.kiosk, focused), focused
        pytest.fail("Tab never comes back")

    return walk


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.page)
def test_tab_reaches_every_button_and_shows_where_it_is(screen, walk, place):  # noqa: F811
    stops = walk(place)
    unreached = [
        button
        for button in screen.window.findChildren(QAbstractButton)
        if button.isVisible()
        and button.isEnabled()
        and button.focusPolicy() & Qt.FocusPolicy.TabFocus
        and button not in stops
    ]
    assert unreached == []
    assert screen.window.findChild(LeaveButton) in stops


def test_the_tiles_come_in_the_order_in_which_they_stand(screen, walk):  # noqa: F811
    page = screen.window.page
    stops = [widget for widget in walk(Place(PageName.HOME)) if page.isAncestorOf(widget)]
    tops = [widget.mapTo(page, QPoint(0, 0)).y() for widget in stops]
    assert len(tops) > 6
    assert tops == sorted(tops)
