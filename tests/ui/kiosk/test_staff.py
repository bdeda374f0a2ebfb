from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.kiosk.hands import LEFT, touch
from ui.widgets.pin_pad import PinPad


def test_the_staff_leave_with_their_pin(qtbot, screen):
    screen.window.bar.staff_wanted.emit()
    for digit in "204817":
        touch(qtbot, screen, digit)
    touch(qtbot, screen, "Leave the public screen")
    assert screen.said[-1] == "left"
    assert not screen.window.isVisible()


def test_a_wrong_pin_leads_nowhere(qtbot, screen):
    screen.window.bar.staff_wanted.emit()
    for digit in "204818":
        QTest.keyClick(screen.window.windowHandle(), getattr(Qt.Key, f"Key_{digit}"))
    QTest.keyClick(screen.window.windowHandle(), Qt.Key.Key_Return)
    assert screen.window.isVisible()
    assert "left" not in screen.said


def test_a_pin_may_come_from_a_device_that_types(qtbot, screen):
    screen.window.bar.staff_wanted.emit()
    QTest.keyClicks(screen.window.findChild(PinPad), "204817\r", delay=-1)
    assert screen.said[-1] == "left"


def test_digits_of_a_pin_never_show(qtbot, screen):
    screen.window.bar.staff_wanted.emit()
    touch(qtbot, screen, "2")
    pad = screen.window.findChild(PinPad)
    assert pad._dots.text() == "●"


def test_a_pin_half_typed_is_forgotten_when_the_pad_closes(qtbot, screen):
    screen.window.bar.staff_wanted.emit()
    touch(qtbot, screen, "2")
    pad = screen.window.findChild(PinPad)
    touch(qtbot, screen, "Back to the public screen")
    assert pad._pin == ""


def test_the_name_is_held_to_be_asked_for_the_pin(qtbot, screen):
    bar = screen.window.bar
    assert bar._hold.interval() == 3000
    bar._hold.setInterval(20)
    with qtbot.waitSignal(bar.staff_wanted):
        qtbot.mousePress(bar._sign, LEFT)
    assert screen.window.findChild(PinPad).isVisible()


def test_a_short_touch_of_the_name_asks_for_nothing(qtbot, screen):
    qtbot.mouseClick(screen.window.bar._sign, LEFT)
    assert not screen.window.bar._hold.isActive()
    assert screen.window.findChild(PinPad) is None
