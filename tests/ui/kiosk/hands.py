"""What a visitor does, for the tests."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.place import PageName, Place
from ui.widgets.button import Button

LEFT = Qt.MouseButton.LeftButton


def button(widget, words):
    return next(b for b in widget.findChildren(Button) if words == b.text() and b.isVisible())


def touch(qtbot, screen, words):
    qtbot.mouseClick(button(screen.window, words), LEFT)


def shift_thrice(screen):
    for _ in range(3):
        QTest.keyClick(screen.window.windowHandle(), Qt.Key.Key_Shift)


def search(qtbot, screen, words):
    with qtbot.waitSignal(screen.parts.runner.found):
        screen.window.go(Place(PageName.RESULTS, words=words))


def handout_made(qtbot, screen, helpline):
    screen.parts.keeper.add_to_handout(helpline.id, helpline.title)
    screen.window.go(Place(PageName.HANDOUT))
    printing = button(screen.window, "Print")
    qtbot.waitUntil(printing.isEnabled, timeout=20_000)
    return printing
