import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QShowEvent

from ui.widgets.menu_button import MenuButton


@pytest.fixture
def button(qtbot, theme, icons):
    button = MenuButton("Best match", icons)
    qtbot.addWidget(button)
    actions = button.add_choices([("best", "Best match"), ("title", "A to Z")], lambda _key: None)
    actions["best"].setChecked(True)
    theme.dress(button)
    button.move(200, 200)
    button.show()
    return button


def before_words(menu, action):
    """The colours of a row before its words, with how often each is there."""
    image = menu.grab().toImage()
    row = menu.actionGeometry(action)
    found = {}
    for x in range(row.left(), row.left() + 26):
        for y in range(row.top(), row.bottom()):
            name = image.pixelColor(x, y).name()
            found[name] = found.get(name, 0) + 1
    return found


@pytest.mark.parametrize("percent", [100, 200])
def test_the_choice_in_force_has_a_tick_that_grows_with_the_text(theme, button, percent):
    theme.resize_text(percent)
    menu = button.choices
    menu.resize(menu.sizeHint())
    first, second = menu.actions()
    surface = theme.colour("surface").name()
    assert set(before_words(menu, second)) == {surface}
    ticked = before_words(menu, first)
    assert sum(ticked.values()) - ticked[surface] > 20 * percent / 100
    assert theme.colour("brand").name() in ticked


def test_a_menu_opens_clear_of_the_ring_around_its_button(button):
    menu = button.choices
    foot = button.mapToGlobal(QPoint(0, button.height()))
    menu.move(foot)
    menu.showEvent(QShowEvent())
    ring = 5
    assert menu.y() >= foot.y() + ring
