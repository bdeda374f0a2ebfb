import random
import sys

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDesktopServices,  # noqa: TID251  (to see that nobody opens a link)
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTextEdit

from finder.entry import Kind
from tests.ui.kiosk.hands import shift_thrice
from ui.place import PageName, Place

EVENTS = 10_000
SEED = 20_181_114
MEGABYTE = "a" * 1_000_000
LEFT = Qt.MouseButton.LeftButton
LONGEST_WORDS = 200
NO_BUTTON, NO_MODIFIER = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
STARTING = ("subprocess.Popen", "os.exec", "os.posix_spawn", "os.system", "os.fork", "os.startfile")
started = []


def note(event, _arguments):
    if event in STARTING:
        started.append(event)


sys.addaudithook(note)


@pytest.fixture
def outside(qapp):
    """Everything that reached the world: programs started and addresses opened."""
    from PySide6.QtCore import QObject, Slot  # noqa: PLC0415

    class Handler(QObject):
        @Slot(QUrl)
        def take(self, url):
            started.append(url.toString())

    handler = Handler()
    schemes = ("http", "https", "file", "mailto", "tel")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, handler, "take")
    started.clear()
    yield started
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


def text_data(text):
    data = QMimeData()
    data.setText(text)
    data.setUrls([QUrl("file:///etc/passwd")])
    return data


def drop(widget, text):
    data = text_data(text)
    place, action = QPoint(5, 5), Qt.DropAction.CopyAction
    button = Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(place, action, data, button, NO_MODIFIER)
    QApplication.sendEvent(widget, entering)
    dropping = QDropEvent(QPointF(place), action, data, button, NO_MODIFIER)
    QApplication.sendEvent(widget, dropping)
    return entering, dropping


def is_closed(qapp, screen):
    shown = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    return shown == [screen.window] and "left" not in screen.said


@pytest.fixture
def line(qtbot, screen):
    screen.window.go(Place(PageName.RESULTS, what="search"))
    line = screen.window.page.findChild(QLineEdit)
    qtbot.waitUntil(line.hasFocus)
    return line


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F1, NO_MODIFIER),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Menu, NO_MODIFIER),
        (Qt.Key.Key_F11, NO_MODIFIER),
        (Qt.Key.Key_F10, NO_MODIFIER),
        (Qt.Key.Key_Print, NO_MODIFIER),
        (Qt.Key.Key_SysReq, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Meta, NO_MODIFIER),
        (Qt.Key.Key_LaunchMail, NO_MODIFIER),
    ],
)
def test_a_command_of_the_keyboard_does_nothing(qapp, screen, key, modifiers):
    QTest.keyClick(screen.window.windowHandle(), key, modifiers)
    assert is_closed(qapp, screen)
    assert screen.window.place == Place(PageName.HOME)


def test_the_window_cannot_be_closed(qapp, screen):
    screen.window.close()
    QApplication.sendEvent(screen.window.windowHandle(), QCloseEvent())
    assert is_closed(qapp, screen)


def test_a_window_that_is_made_small_comes_back(qtbot, screen):
    screen.window.showMinimized()
    qtbot.waitUntil(lambda: not screen.window.isMinimized())


def test_there_is_no_context_menu_anywhere(qapp, screen, line):
    for widget in (line, screen.window, screen.window.page):
        menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
        QApplication.sendEvent(widget, menu)
    QTest.mouseClick(screen.window.windowHandle(), Qt.MouseButton.RightButton)
    assert is_closed(qapp, screen)


def test_a_megabyte_that_is_dropped_changes_nothing(screen, line):
    for widget in (line, screen.window, screen.window.page):
        entering, dropping = drop(widget, MEGABYTE)
        assert not entering.isAccepted()
        assert not dropping.isAccepted()
    assert line.text() == ""


def test_a_megabyte_cannot_be_pasted(screen, line):
    QGuiApplication.clipboard().setText(MEGABYTE)
    window = screen.window.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    QTest.mouseClick(line, Qt.MouseButton.MiddleButton)
    assert line.text() == ""


def test_a_megabyte_from_an_input_method_is_cut_short(screen, line):
    event = QInputMethodEvent()
    event.setCommitString(MEGABYTE)
    QApplication.sendEvent(line, event)
    assert len(line.text()) <= LONGEST_WORDS


def test_a_letter_with_an_accent_comes_in_by_an_input_method(screen, line):
    event = QInputMethodEvent()
    event.setCommitString("ŵ")
    QApplication.sendEvent(line, event)
    assert line.text() == "ŵ"


def test_two_fingers_and_a_long_press_do_nothing(qapp, qtbot, screen, line):
    window = screen.window.windowHandle()
    device = QTest.createTouchDevice()
    touched = QTest.touchEvent(window, device)
    touched.press(0, QPoint(400, 400), window).press(1, QPoint(500, 400), window).commit()
    touched.move(0, QPoint(200, 400), window).move(1, QPoint(800, 400), window).commit()
    touched.release(0, QPoint(200, 400), window).release(1, QPoint(800, 400), window).commit()
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(700, 300))
    qtbot.wait(900)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(700, 300))
    assert is_closed(qapp, screen)
    assert screen.parts.theme.percent == 100


@pytest.mark.parametrize("entry", ["nspcc", "looking-after-health-and-sleep"])
def test_no_words_can_be_marked_and_dragged_or_left_in_the_selection(screen, entry):
    screen.window.go(Place(PageName.ENTRY, entry))
    page = screen.window.page
    for text in (*page.findChildren(QLabel), *page.findChildren(QTextEdit)):
        if text.isVisible():
            QTest.mouseDClick(text.viewport() if isinstance(text, QTextEdit) else text, LEFT)
            flags = text.textInteractionFlags()
            assert not flags & Qt.TextInteractionFlag.TextSelectableByMouse, text
    assert not any(text.textCursor().hasSelection() for text in page.findChildren(QTextEdit))


def test_there_are_no_tool_tips(qapp, screen, line):
    for widget in (line, screen.window.bar):
        tip = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5))
        QApplication.sendEvent(widget, tip)
    assert is_closed(qapp, screen)


def test_no_entry_opens_anything(qapp, qtbot, screen, outside):
    for entry in screen.parts.catalogue.of_kind(Kind.ORGANISATION, "parents")[:6]:
        screen.window.go(Place(PageName.ENTRY, entry.id))
        for x in range(20, 1280, 60):
            for y in range(110, 800, 60):
                QTest.mouseClick(
                    screen.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(x, y)
                )
    assert outside == []
    assert is_closed(qapp, screen)


def a_wheel(place, turn):
    return QWheelEvent(
        QPointF(place),
        QPointF(place),
        QPoint(),
        QPoint(0, turn),
        NO_BUTTON,
        NO_MODIFIER,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  (Qt's signature)
    )


def press(window, key, modifiers):
    text = chr(key) if 0x20 <= key < 0x7F and modifiers == NO_MODIFIER else ""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(window, QKeyEvent(kind, Qt.Key(key), modifiers, text))
    QApplication.processEvents()


def mash(screen, chance):
    """Do one random thing that hands and cables can do to a public screen."""
    window = screen.window.windowHandle()
    place = QPoint(
        chance.randrange(screen.window.width()), chance.randrange(screen.window.height())
    )
    widget = screen.window.childAt(place) or screen.window
    buttons = list(Qt.MouseButton)[1:6]
    keys = [*range(0x20, 0x7F), *range(0x01000000, 0x01000060), 0x01001103, 0x01000055]
    modifiers = [Qt.KeyboardModifier.NoModifier] * 4 + [
        Qt.KeyboardModifier.ShiftModifier,
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.MetaModifier,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    ]
    match chance.randrange(12):
        case 0 | 1 | 2 | 3:
            QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=place)
        case 4:
            QTest.mouseClick(window, chance.choice(buttons), chance.choice(modifiers), place)
        case 5 | 6 | 7 | 8:
            press(window, chance.choice(keys), chance.choice(modifiers))
        case 9:
            QApplication.sendEvent(window, a_wheel(place, chance.choice((-120, 120))))
        case 10:
            drop(widget, MEGABYTE if chance.random() < 0.02 else "words")
        case 11:
            menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place)
            QApplication.sendEvent(widget, menu)
            screen.window.close()


def test_ten_thousand_random_events_lead_nowhere(qapp, qtbot, open_kiosk, outside):
    chance = random.Random(SEED)  # noqa: S311  (no secret)
    screen = open_kiosk(cooldown_seconds=0)
    visits = 1
    for number in range(EVENTS):
        mash(screen, chance)
        if screen.kiosk.is_over:
            QApplication.processEvents()
            assert "over" in screen.said
            screen.close()
            screen, visits = open_kiosk(cooldown_seconds=0), visits + 1
        if number % 100 == 0:
            assert is_closed(qapp, screen)
            assert all(len(line.text()) <= 200 for line in screen.window.findChildren(QLineEdit))
    assert is_closed(qapp, screen)
    assert outside == []
    assert visits > 3
    shift_thrice(screen)
    assert screen.window.cover.isVisible()
