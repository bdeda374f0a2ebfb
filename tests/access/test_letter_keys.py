"""Single letters are commands only while a person wants them to be (WCAG 2.1.4)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import desk, parts, small_file  # noqa: F401  (fixtures)
from ui.place import PageName, Place

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shelf(desk):  # noqa: F811
    return desk._parts.keeper.shelf


@pytest.fixture
def switched_off(desk):  # noqa: F811
    """The letter keys are switched off, as a person does it in the menu."""
    action = desk.window.top_bar._letter_keys
    assert action.isChecked()
    action.trigger()


@pytest.fixture
def entry(desk):  # noqa: F811
    desk.window.go(Place(PageName.ENTRY, "lantern-trust"))
    desk.window.page.first_focus().setFocus()
    return desk.window.page


@pytest.fixture
def press(qtbot):
    def press(key, *modifiers):
        qtbot.keyClick(QApplication.focusWidget(), key, *modifiers)

    return press


def test_switched_off_letters_do_nothing(desk, shelf, switched_off, entry, press):  # noqa: F811
    for letter in ("s", "h", "x"):
        press(letter)
    assert (shelf.saved.count, shelf.handout.count) == (0, 0)
    assert desk.window.search.line.text() == ""
    assert desk.window.place.page is PageName.ENTRY


def test_switched_off_letters_still_go_into_a_field(desk, switched_off, press):  # noqa: F811
    press(Qt.Key.Key_K, CONTROL)
    press("s")
    assert desk.window.search.line.text() == "s"


def test_the_commands_have_keys_that_work_everywhere(shelf, switched_off, entry, press):
    for place in (entry.first_focus(), entry.window().search.line):
        for count in (1, 0):
            place.setFocus()
            press(Qt.Key.Key_D, CONTROL)
            press(Qt.Key.Key_H, CONTROL)
            assert (shelf.saved.count, shelf.handout.count) == (count, count)


def test_the_choice_is_remembered_and_can_be_taken_back(
    desk,  # noqa: F811
    open_desk,
    shelf,
    switched_off,
    press,
):
    again = open_desk(desk._parts)
    action = again.window.top_bar._letter_keys
    assert not action.isChecked()
    action.trigger()
    again.window.go(Place(PageName.ENTRY, "lantern-trust"))
    again.window.page.first_focus().setFocus()
    press("s")
    assert shelf.saved.count == 1
