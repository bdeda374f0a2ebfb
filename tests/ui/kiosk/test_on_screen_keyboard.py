import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.icons import Icons
from ui.theme import Density, Theme, Tokens
from ui.widgets.on_screen_keyboard import ACCENTS, LETTERS, NUMBERS, KeyboardKey, OnScreenKeyboard

LEAST_TARGET = 56


@pytest.fixture
def kiosk_icons(theme):
    kiosk = Theme(Tokens.read(), Density.KIOSK)
    kiosk.apply()
    return Icons(kiosk)


@pytest.fixture
def keyboard(qtbot, kiosk_icons):
    window = QWidget()
    window.line = QLineEdit()
    window.keyboard = OnScreenKeyboard(kiosk_icons)
    layout = QVBoxLayout(window)
    layout.addWidget(window.line)
    layout.addStretch(1)
    layout.addWidget(window.keyboard)
    window.resize(1280, 800)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.line.setFocus()
    qtbot.waitUntil(window.line.hasFocus)
    return window


def key(keyboard, text):
    return next(
        key
        for key in keyboard.keyboard.findChildren(KeyboardKey)
        if text in (key.text(), key.accessibleName()) and key.isVisible()
    )


def touch(qtbot, keyboard, *texts):
    for text in texts:
        qtbot.mouseClick(key(keyboard, text), Qt.MouseButton.LeftButton)


def test_letters_go_where_the_focus_is_and_it_stays_there(qtbot, keyboard):
    touch(qtbot, keyboard, *"sleep", "Space", *"well")
    assert keyboard.line.text() == "sleep well"
    assert keyboard.line.hasFocus()


def test_typing_announces_words_as_a_hand_would(qtbot, keyboard):
    with qtbot.waitSignal(keyboard.line.textEdited):
        touch(qtbot, keyboard, "s")


@pytest.mark.parametrize(
    ("sheet", "rows"),
    [("Letters", LETTERS), ("Numbers and signs", NUMBERS), ("Letters with accents", ACCENTS)],
)
def test_every_key_types_what_stands_on_it(qtbot, keyboard, sheet, rows):
    touch(qtbot, keyboard, sheet)
    for letter in "".join(rows):
        touch(qtbot, keyboard, letter)
    assert keyboard.line.text() == "".join(rows)


def test_the_welsh_circumflexes_are_all_there():
    assert set("âêîôûŵŷ") <= set("".join(ACCENTS))


def test_a_letter_can_be_taken_back(qtbot, keyboard):
    touch(qtbot, keyboard, *"abc", "Delete a letter")
    assert keyboard.line.text() == "ab"


def test_every_key_is_large_enough_for_a_finger(keyboard):
    keys = [key for key in keyboard.keyboard.findChildren(KeyboardKey) if key.isVisible()]
    assert len(keys) > 30
    assert min(min(key.width(), key.height()) for key in keys) >= LEAST_TARGET


def test_the_keyboard_can_be_put_away(qtbot, keyboard):
    with qtbot.waitSignal(keyboard.keyboard.closed):
        touch(qtbot, keyboard, "Close keyboard")


def test_every_key_has_a_name(keyboard):
    assert all(key.accessibleName() for key in keyboard.keyboard.findChildren(KeyboardKey))
