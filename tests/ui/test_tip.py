"""Tips can be reached by keyboard, pointed at and sent away (WCAG 1.4.13)."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.place import PageName, Place
from ui.widgets.tip import Tip


@pytest.fixture
def button(desk):
    desk.window.go(Place(PageName.GUIDANCE))
    return desk.window.top_bar.smaller


@pytest.fixture
def tips(desk):
    """The tips that can be seen now."""

    def tips():
        return [tip for tip in desk.window.findChildren(Tip) if tip.isVisible()]

    return tips


def point_at(widget, spot=None):
    QTest.mouseMove(widget, spot or widget.rect().center())


def test_a_button_without_words_is_named_when_the_keyboard_comes_to_it(qtbot, button, tips):
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: [tip.text() for tip in tips()] == ["Smaller text"])
    QTest.keyClick(button, Qt.Key.Key_Tab)
    assert [tip.text() for tip in tips()] != ["Smaller text"]


def test_escape_sends_a_tip_away_and_does_nothing_else(qtbot, desk, button, tips):
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: bool(tips()))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert tips() == []
    assert desk.window.place.page is PageName.GUIDANCE


def test_a_tip_stays_while_it_is_pointed_at_and_goes_afterwards(qtbot, desk, button, tips):
    point_at(desk.window, QPoint(3, 300))
    point_at(button)
    qtbot.waitUntil(lambda: bool(tips()))
    tip = tips()[0]
    point_at(tip)
    qtbot.wait(400)
    assert tips() == [tip]
    point_at(desk.window, QPoint(3, 300))
    qtbot.waitUntil(lambda: tips() == [])


def test_a_tip_lies_within_the_window_and_beside_its_button(qtbot, desk, tips):
    menu = desk.window.top_bar.view
    menu.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: bool(tips()))
    box = tips()[0].geometry()
    assert desk.window.rect().contains(box)
    assert box.top() > menu.mapTo(desk.window, menu.rect().bottomLeft()).y()


def test_no_part_of_the_window_has_a_tip_of_qts_own(qtbot, desk):
    for place in (Place(PageName.HOME), Place(PageName.ENTRY, "sleep"), Place(PageName.HANDOUT)):
        desk.window.go(place)
        others = [widget for widget in QApplication.allWidgets() if widget.toolTip()]
        assert others == []


def test_a_tip_stands_out_from_what_lies_below_it(qtbot, desk, button, tips):
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: bool(tips()))
    picture = tips()[0].grab().toImage()
    ground = picture.pixelColor(3, picture.height() // 2)
    assert ground == desk._parts.theme.colour("ink")
