"""The handout and the lists in every look: nothing is cut off, and all is reached and named."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea

from ui.place import PageName, Place
from ui.theme import ThemeName

LOOKS = [
    (ThemeName.LIGHT, 100, (1366, 768), False),
    (ThemeName.DARK, 100, (1024, 768), True),
    (ThemeName.HIGH_CONTRAST, 200, (1366, 768), False),
    (ThemeName.LIGHT, 200, (1024, 768), True),
    (ThemeName.LIGHT, 125, (1920, 1080), False),
]
STATES = ["saved", "empty-list", "list", "list-open", "empty-handout", "handout", "handout-open"]


@pytest.fixture
def desk(open_desk, parts):
    return open_desk(parts)


@pytest.fixture
def enter(desk, shelf, keep, visit, lists, qtbot):
    """Brings the window into a state and returns the page."""

    def enter(state):
        page = {"saved": Place(PageName.SAVED), "list": Place(PageName.LIST, str(visit.key))}
        place = page.get(state.removesuffix("-open"), Place(PageName.HANDOUT))
        if state == "empty-list":
            place = Place(PageName.LIST, str(lists.new_list().key))
        if state == "saved":
            keep(shelf.saved, "old-leaflet", "sleep")
        if state.startswith("handout"):
            keep(shelf.handout, "first-night", "lantern-trust", "old-leaflet")
        desk.window.go(place)
        shown = desk.window.page
        if state.startswith("handout"):
            qtbot.waitUntil(lambda: shown._made is not None, timeout=20_000)
        if state.endswith("-open"):
            shown.board.view.toggle_details(shown.board.model.rows[0])
        for _ in range(3):
            QApplication.processEvents()
        return shown

    return enter


def wider_than_their_room(page):
    for area in page.findChildren(QScrollArea):
        if area.isVisible() and area.widget() is not None:
            wide = area.widget().minimumSizeHint().width()
            if wide > area.viewport().width():
                yield type(area.widget()).__name__, wide, area.viewport().width()


def cut_words(page):
    for label in page.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap():
            wide = label.fontMetrics().horizontalAdvance(label.text())
            if wide > label.width() + 1:
                yield label.text(), wide, label.width()


def squeezed_buttons(page):
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and button.width() < button.minimumSizeHint().width():
            yield button.text(), button.minimumSizeHint().width(), button.width()


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("look", LOOKS, ids=[f"{look[0]}-{look[1]}" for look in LOOKS])
def test_nothing_is_cut_off(desk, enter, theme, qapp, state, look):
    theme_name, percent, size, mirrored = look
    if mirrored:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme.choose(theme_name)
    theme.resize_text(percent)
    desk.window.resize(*size)
    page = enter(state)
    QApplication.processEvents()
    assert [*wider_than_their_room(page), *cut_words(page), *squeezed_buttons(page)] == []


@pytest.mark.parametrize("state", STATES)
def test_tab_goes_round_and_every_control_has_a_name(desk, enter, state):
    enter(state)
    desk.window.top_bar.search.take_focus()
    seen = []
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is desk.window.top_bar.search.line:
            break
        seen.append(focused)
    else:
        pytest.fail("Tab never comes back to the search")
    assert len(set(map(id, seen))) == len(seen)
    for widget in seen:
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert widget.isVisible()
        assert spoken.text(QAccessible.Text.Name), repr(widget)


@pytest.mark.parametrize("state", STATES)
def test_every_button_is_large_enough_to_be_hit(enter, state):
    page = enter(state)
    small = [
        (control.text(), control.height())
        for kind in (QAbstractButton, QLineEdit)
        for control in page.findChildren(kind)
        if control.isVisible() and control.height() < 32
    ]
    assert small == []


def test_after_tab_from_the_list_comes_what_is_open_under_its_card(enter):
    page = enter("list-open")
    page.board.view.setFocus()
    QTest.keyClick(page.board.view, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() in page.board.view.details.findChildren(QAbstractButton)
