"""Every page opens in every look, and nothing is cut off at the sides."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTextEdit,
)

from ui.place import PageName, Place
from ui.theme import ThemeName
from ui.widgets.prose import Prose

PLACES = [
    Place(PageName.HOME),
    Place(PageName.RESULTS),
    Place(PageName.RESULTS, words="trauma sleep"),
    Place(PageName.RESULTS, words="zqzqzq"),
    Place(PageName.ENTRY, "pace"),
    Place(PageName.ENTRY, "samaritans"),
    Place(PageName.ENTRY, "handout-understanding-trauma"),
    Place(PageName.GUIDANCE),
    Place(PageName.READING, "looking-after-health-and-sleep"),
    Place(PageName.READY_MADE),
    Place(PageName.SAVED),
    Place(PageName.HELP),
    Place(PageName.ABOUT),
]


@pytest.fixture
def desk(open_desk, make_parts, whole_file):
    return open_desk(make_parts(whole_file))


def visit(qtbot, desk, place):
    runner = desk._parts.runner
    if place.page is PageName.RESULTS:
        with qtbot.waitSignal(runner.found):
            desk.window.go(place)
        qtbot.waitUntil(lambda: not desk.window.page._settling.isActive())
    else:
        desk.window.go(place)
        qtbot.waitUntil(lambda: desk.window.pages.currentWidget() is desk.window.page)
    QApplication.processEvents()


def cut_off(window):
    """Return the contents that are wider than the room they scroll in, and labels that are cut."""
    for area in window.findChildren(QScrollArea):
        if area.isVisible() and area.widget() is not None:
            wide = area.widget().minimumSizeHint().width()
            if wide > area.viewport().width():
                yield type(area.widget()).__name__, wide, area.viewport().width()
    for label in window.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap() and label.text():
            wide = label.fontMetrics().horizontalAdvance(label.text())
            if wide > label.width() + 1:
                yield label.text(), wide, label.width()


class View:
    """How a person may have the window: theme, text, size, direction."""

    def __init__(self, theme, percent, size, *, mirrored=False):
        self.theme, self.percent, self.size, self.mirrored = theme, percent, size, mirrored


VIEWS = {
    "light": View(ThemeName.LIGHT, 100, (1366, 768)),
    "dark-mirrored-small": View(ThemeName.DARK, 100, (1024, 768), mirrored=True),
    "contrast-200": View(ThemeName.HIGH_CONTRAST, 200, (1366, 768)),
    "mirrored-small-200": View(ThemeName.LIGHT, 200, (1024, 768), mirrored=True),
    "large-125": View(ThemeName.LIGHT, 125, (1920, 1080)),
}


@pytest.mark.parametrize("view", VIEWS.values(), ids=VIEWS)
def test_every_page_opens_and_nothing_is_cut_off(qtbot, qapp, theme, desk, view):
    if view.mirrored:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme.choose(view.theme)
    theme.resize_text(view.percent)
    desk.window.resize(*view.size)
    for place in PLACES:
        visit(qtbot, desk, place)
        assert list(cut_off(desk.window)) == [], place
        assert not desk.window.grab().isNull()


def test_every_control_has_a_name_for_a_screen_reader(qtbot, desk):
    for place in PLACES:
        visit(qtbot, desk, place)
        nameless = []
        for kind in (QAbstractButton, QLineEdit):
            for control in desk.window.findChildren(kind):
                spoken = QAccessible.queryAccessibleInterface(control)
                if control.isVisible() and not spoken.text(QAccessible.Text.Name):
                    nameless.append(repr(control))
        assert nameless == [], place


def test_tab_goes_round_every_page_and_comes_back(qtbot, desk):
    line = desk.window.top_bar.search.line
    for place in PLACES:
        visit(qtbot, desk, place)
        desk.window.top_bar.search.take_focus()
        seen = []
        while len(seen) < 300:
            qtbot.keyClick(desk.window, Qt.Key.Key_Tab)
            focused = QApplication.focusWidget()
            assert focused is not None, (place, seen[-1:])
            if focused is line:
                break
            assert focused not in seen or isinstance(focused, QTextEdit), (place, focused)
            assert focused.isVisible(), (place, focused)
            seen.append(focused)
        assert focused is line, place


def test_every_button_is_large_enough_to_be_hit(qtbot, desk):
    for place in PLACES:
        visit(qtbot, desk, place)
        small = {
            repr(button)
            for button in desk.window.page.findChildren(QAbstractButton)
            if button.isVisible() and button.height() < 24
        }
        assert small == set()


def test_the_first_focus_of_each_page_is_marked_by_the_ring(qtbot, desk):
    visit(qtbot, desk, Place(PageName.ENTRY, "samaritans"))
    buttons = desk.window.page._view.buttons
    buttons.save.setFocus(Qt.FocusReason.TabFocusReason)
    ring = desk.window.focus_ring
    assert ring.isVisible()
    save = buttons.save
    inside = ring.geometry().contains(
        save.rect().translated(save.mapTo(desk.window, save.rect().topLeft()))
    )
    assert inside


def test_a_text_that_is_clicked_on_to_be_copied_has_no_ring(qtbot, desk):
    visit(qtbot, desk, Place(PageName.ENTRY, "samaritans"))
    text = next(
        each
        for each in desk.window.page.findChildren(Prose)
        if each.focusPolicy() is Qt.FocusPolicy.ClickFocus
    )
    text.setFocus(Qt.FocusReason.MouseFocusReason)
    assert text.hasFocus()
    assert not desk.window.focus_ring.isVisible()
