import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.kiosk.hands import LEFT, shift_thrice, touch
from ui.place import PageName, Place
from ui.widgets.countdown import Countdown
from ui.widgets.leave_button import LeaveButton
from ui.widgets.pin_pad import PinPad
from ui.widgets.size_panel import SizePanel


def test_a_visit_starts_under_the_cover(open_kiosk):
    screen = open_kiosk(lifted=False)
    assert screen.window.cover.isVisible()
    assert not screen.kiosk.visit.is_going_on


def test_a_touch_starts_the_visit_at_home(screen):
    assert not screen.window.cover.isVisible()
    assert screen.kiosk.visit.is_going_on
    assert screen.window.place == Place(PageName.HOME)


@pytest.mark.parametrize("page", [PageName.HOME, PageName.RESULTS, PageName.HANDOUT])
def test_the_way_out_is_on_every_page(screen, page):
    screen.window.go(Place(page))
    leave = screen.window.findChild(LeaveButton)
    assert leave.isVisible()
    assert not leave.visibleRegion().isEmpty()


def test_leaving_covers_before_anything_else_happens(qtbot, screen):
    qtbot.mousePress(screen.window.findChild(LeaveButton), LEFT)
    assert screen.window.cover.isVisible()
    assert screen.said == ["painted"]
    qtbot.waitUntil(lambda: screen.said == ["painted", "over"])


def test_shift_three_times_leaves_from_any_page(qtbot, screen, helpline):
    screen.window.go(Place(PageName.ENTRY, helpline.id))
    shift_thrice(screen)
    assert screen.window.cover.isVisible()
    qtbot.waitUntil(lambda: "over" in screen.said)


def test_shift_three_times_leaves_while_words_are_typed(qtbot, screen):
    screen.window.go(Place(PageName.RESULTS, what="search"))
    QTest.keyClick(screen.window.windowHandle(), Qt.Key.Key_S)
    assert screen.window.focusWidget().text() == "s"
    shift_thrice(screen)
    assert screen.window.cover.isVisible()


@pytest.mark.parametrize("panel", [PinPad, SizePanel, Countdown])
def test_no_panel_is_above_the_cover(screen, panel):
    openers = {
        PinPad: screen.kiosk._on_staff_wanted,
        SizePanel: screen.kiosk.ask_for_size,
        Countdown: lambda: screen.kiosk._on_idling(10),
    }
    openers[panel]()
    opened = screen.window.findChild(panel)
    assert opened.isVisible()
    assert screen.window.findChild(LeaveButton).visibleRegion().boundingRect().height() > 0
    screen.kiosk.leave()
    assert opened.visibleRegion().isEmpty()
    assert screen.window.childAt(screen.window.rect().center()) is screen.window.cover


def test_a_visit_that_was_left_cannot_be_taken_up_again(qtbot, screen):
    shift_thrice(screen)
    qtbot.waitUntil(lambda: "over" in screen.said)
    qtbot.mouseClick(screen.window.cover, LEFT)
    QTest.keyClick(screen.window.windowHandle(), Qt.Key.Key_Space)
    assert screen.window.cover.isVisible()


def test_a_visit_is_over_once(qtbot, screen):
    for _ in range(3):
        shift_thrice(screen)
        screen.kiosk.leave()
    qtbot.waitUntil(lambda: "over" in screen.said)
    qtbot.wait(50)
    assert screen.said.count("over") == 1


def test_leaving_empties_pages_clipboard_and_undo(qtbot, screen, helpline):
    screen.window.go(Place(PageName.ENTRY, helpline.id))
    touch(qtbot, screen, "Add to my handout")
    QGuiApplication.clipboard().setText("something copied")
    screen.kiosk.leave()
    qtbot.waitUntil(lambda: "over" in screen.said)
    assert QGuiApplication.clipboard().text() == ""
    assert screen.window.page is None
    assert not screen.window.undo_bar.sentence


def test_leaving_during_a_slow_search_covers_all_the_same(qtbot, screen):
    screen.window.go(Place(PageName.RESULTS, words="a"))
    screen.kiosk.leave()
    assert screen.window.cover.isVisible()
    qtbot.waitUntil(lambda: "over" in screen.said)


def test_the_countdown_asks_and_a_touch_answers(qtbot, screen):
    screen.kiosk.visit._quiet.stop()
    screen.kiosk.visit._on_quiet()
    assert screen.window.findChild(Countdown).isVisible()
    touch(qtbot, screen, "I\u2019m still here")
    assert screen.kiosk.visit._quiet.isActive()
    assert "over" not in screen.said


def test_an_idle_visit_ends_as_if_it_had_been_left(qtbot, screen):
    screen.kiosk.visit.over.emit()
    assert screen.window.cover.isVisible()
    qtbot.waitUntil(lambda: "over" in screen.said)
