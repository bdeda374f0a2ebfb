"""What is seen wears the look in force at once; what is hidden, before anybody sees it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QVBoxLayout, QWidget

from tests.ui.test_every_page import PLACES, visit
from ui.place import PageName, Place
from ui.theme import ThemeName, Type
from ui.widgets.card import Card
from ui.widgets.focus_ring import FocusRing
from ui.widgets.text import Text


@pytest.fixture
def make_part(qtbot, theme):
    def make():
        part = QWidget()
        QVBoxLayout(part).addWidget(Text("Words", Type.TITLE))
        qtbot.addWidget(part)
        theme.dress(part)
        return part

    return make


def size_of(part):
    label = part.findChild(QLabel)
    label.ensurePolished()
    return label.font().pixelSize()


def test_what_is_seen_changes_at_once(theme, make_part):
    part = make_part()
    part.show()
    theme.resize_text(200)
    assert size_of(part) == theme.size("title")


def test_what_is_hidden_changes_when_the_window_is_idle(qtbot, theme, make_part):
    parts = [make_part() for _ in range(3)]
    for part in parts:
        part.show()
        part.hide()
    theme.resize_text(200)
    assert {size_of(part) for part in parts} == {theme.size("title") // 2}
    qtbot.waitUntil(lambda: {size_of(part) for part in parts} == {theme.size("title")})


def test_what_is_hidden_changes_before_it_is_seen(theme, make_part):
    part = make_part()
    part.show()
    part.hide()
    theme.resize_text(200)
    part.show()
    assert size_of(part) == theme.size("title")


def test_a_part_that_has_gone_is_forgotten(qtbot, theme, make_part):
    part = make_part()
    part.deleteLater()
    QApplication.processEvents()
    theme.choose(ThemeName.DARK)
    qtbot.waitUntil(lambda: not theme._dressing._later.isActive())


def bare(window):
    """Return what is seen and wears no sheet: outside every part."""
    for widget in window.findChildren(QWidget):
        step = widget
        while step is not None and not step.styleSheet():
            step = step.parentWidget()
        if step is None and widget.isVisible():
            yield widget


def test_all_that_is_seen_wears_a_sheet(qtbot, open_desk, make_parts, whole_file):
    desk = open_desk(make_parts(whole_file))
    holders = {desk.window.centralWidget(), desk.window.pages}
    for place in (*PLACES, Place(PageName.HANDOUT)):
        visit(qtbot, desk, place)
        found = {each for each in bare(desk.window) if not isinstance(each, FocusRing)}
        assert found == holders, place


def test_a_menu_wears_the_sheet_of_what_it_hangs_on(desk):
    menus = desk.window.findChildren(QMenu)
    assert menus
    assert all(menu.parent() is not desk.window for menu in menus)


def test_every_page_is_in_the_new_look_when_it_is_gone_to(qtbot, open_desk, make_parts, whole_file):
    desk = open_desk(make_parts(whole_file))
    theme, places = desk._parts.theme, (*PLACES, Place(PageName.HANDOUT))
    for place in places:
        visit(qtbot, desk, place)
    theme.restore(ThemeName.DARK, 125)
    for place in places:
        desk.window.go(place)
        assert desk.window.page.styleSheet() == desk.window.top_bar.styleSheet()


def test_a_change_keeps_the_focus_and_the_place_in_a_page(qtbot, open_desk, make_parts, whole_file):
    desk = open_desk(make_parts(whole_file), (1366, 500))
    visit(qtbot, desk, Place(PageName.HOME))
    card = desk.window.page.findChildren(Card)[4]
    card.setFocus(Qt.FocusReason.TabFocusReason)
    bar = desk.window.page._scroll.verticalScrollBar()
    bar.setValue(40)
    assert bar.value() == 40
    desk._parts.theme.choose(ThemeName.DARK)
    QApplication.processEvents()
    assert QApplication.focusWidget() is card
    assert bar.value() == 40


def test_a_card_keeps_as_much_room_as_its_words_need(desk):
    theme = desk._parts.theme
    card = desk.window.page.findChild(Card)
    before = card.beside()
    theme.resize_text(200)
    assert card.beside() == 2 * before
    assert card.height() >= card.heightForWidth(card.width())
