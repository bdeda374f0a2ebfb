import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from ui.kiosk.keys import ShiftThrice, is_let_in

KEY, MOD = Qt.Key, Qt.KeyboardModifier


def press(key, text="", modifiers=MOD.NoModifier, *, repeated=False):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text, repeated)


@pytest.mark.parametrize(
    "event",
    [
        press(KEY.Key_A, "a"),
        press(KEY.Key_A, "A", MOD.ShiftModifier),
        press(KEY.Key_1, "1", MOD.KeypadModifier),
        press(KEY.Key_Wcircumflex if hasattr(KEY, "Key_Wcircumflex") else KEY.Key_unknown, "ŵ"),
        press(KEY.Key_W, "ŵ", MOD.ControlModifier | MOD.AltModifier),
        press(KEY.Key_W, "ŵ", MOD.GroupSwitchModifier),
        press(KEY.Key_Backspace),
        press(KEY.Key_Tab),
        press(KEY.Key_Backtab, "", MOD.ShiftModifier),
        press(KEY.Key_Escape),
        press(KEY.Key_PageDown),
    ],
)
def test_letters_editing_and_moving_are_let_in(event):
    assert is_let_in(event)


@pytest.mark.parametrize(
    "event",
    [
        press(KEY.Key_F1),
        press(KEY.Key_F4, "", MOD.AltModifier),
        press(KEY.Key_F11),
        press(KEY.Key_Menu),
        press(KEY.Key_V, "\x16", MOD.ControlModifier),
        press(KEY.Key_P, "\x10", MOD.ControlModifier),
        press(KEY.Key_Q, "q", MOD.ControlModifier),
        press(KEY.Key_Insert, "", MOD.ShiftModifier),
        press(KEY.Key_Tab, "", MOD.AltModifier),
        press(KEY.Key_Space, " ", MOD.AltModifier),
        press(KEY.Key_Left, "", MOD.AltModifier),
        press(KEY.Key_D, "d", MOD.MetaModifier),
        press(KEY.Key_Print),
        press(KEY.Key_Copy),
        press(KEY.Key_Paste),
        press(KEY.Key_HomePage),
        press(KEY.Key_LaunchMail),
        press(KEY.Key_Delete, "", MOD.ControlModifier | MOD.AltModifier),
    ],
)
def test_commands_are_kept_out(event):
    assert not is_let_in(event)


def presses(*events):
    shift = ShiftThrice()
    return [shift.pressed(event, at) for at, event in events]


SHIFT = press(KEY.Key_Shift, "", MOD.ShiftModifier)


def test_shift_three_times_within_five_seconds_is_noticed():
    assert presses((0, SHIFT), (2, SHIFT), (4.9, SHIFT)) == [False, False, True]


def test_three_that_take_longer_are_not():
    assert presses((0, SHIFT), (3, SHIFT), (5.1, SHIFT)) == [False, False, False]


def test_the_last_three_count():
    assert presses((0, SHIFT), (4, SHIFT), (6, SHIFT), (8, SHIFT))[-1]


def test_capital_letters_are_no_wish_to_leave():
    letter = press(KEY.Key_A, "A", MOD.ShiftModifier)
    events = [SHIFT, letter] * 5
    assert not any(presses(*enumerate(events)))


def test_shift_held_down_is_one_press():
    held = press(KEY.Key_Shift, "", MOD.ShiftModifier, repeated=True)
    assert not any(presses((0, SHIFT), (1, held), (2, held), (3, held)))
