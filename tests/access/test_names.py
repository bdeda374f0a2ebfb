"""A person who speaks to the computer says what stands on a button: its name has those words."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.access.test_keyboard import desk, on_table  # noqa: F401  (fixtures)
from tests.ui.test_every_page import visit


def shown_words(button):
    words = button.text() if getattr(button, "_words", True) else ""
    return words.strip("+ …").lower()


def test_the_name_of_every_button_has_the_words_that_stand_on_it(qtbot, desk, on_table):  # noqa: F811
    checked = 0
    for place in on_table:
        visit(qtbot, desk, place)
        QTest.qWait(30)
        buttons = [each for each in desk.window.findChildren(QAbstractButton) if each.isVisible()]
        checked += len(buttons)
        other = [
            (button.text(), button.accessibleName())
            for button in buttons
            if shown_words(button) not in button.accessibleName().lower()
        ]
        assert other == [], place
    assert checked > 200
