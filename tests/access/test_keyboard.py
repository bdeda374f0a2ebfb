"""Every page by the keyboard alone: all is reached, in order, there and back, and can be seen."""

from itertools import groupby

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from tests.ui.test_every_page import PLACES, visit
from ui.place import PageName, Place

ROUND = 8
MOST_STOPS = 200


@pytest.fixture
def desk(open_desk, make_parts, whole_file):
    return open_desk(make_parts(whole_file))


@pytest.fixture
def on_table(desk):
    """Something saved, something on the handout, and a list of one's own."""
    shelf, keeper = desk._parts.keeper.shelf, desk._parts.keeper
    made = shelf.new_list("Visit")
    for kept in (shelf.saved, shelf.handout, made):
        for entry in desk._parts.catalogue.entries(["pace", "samaritans"]):
            shelf.add(kept.key, entry.id, entry.title)
    keeper.refresh()
    return (*PLACES, Place(PageName.LIST, str(made.key)), Place(PageName.HANDOUT))


def stop():
    """Where the focus is: a widget, and in a text with links the one that is marked."""
    focused = QApplication.focusWidget()
    mark = focused.textCursor().selectedText() if isinstance(focused, QTextEdit) else ""
    return focused, mark


def walk(desk, key):
    """Press Tab, or Shift+Tab, until the search field has the focus again."""
    line = desk.window.top_bar.search.line
    line.setFocus(Qt.FocusReason.TabFocusReason)
    for page in desk.window.page.findChildren(QTextEdit):
        page.moveCursor(QTextCursor.MoveOperation.Start)
    stops = []
    while len(stops) < MOST_STOPS:
        QTest.keyClick(QApplication.focusWidget(), key)
        if QApplication.focusWidget() is line:
            return stops
        stops.append(stop())
    pytest.fail(f"a trap: {stops[-3:]}")


def reachable(desk):
    """Return the buttons and fields that can be seen; of a choice, the one that is made."""
    for kind in (QAbstractButton, QLineEdit, QTextEdit, QAbstractItemView):
        for control in desk.window.findChildren(kind):
            radio = isinstance(control, QAbstractButton) and control.autoExclusive()
            passed = control.focusPolicy() is Qt.FocusPolicy.NoFocus or (
                isinstance(control, QTextEdit) and not control.focusPolicy() & Qt.TabFocus
            )
            chosen = not radio or control.isChecked()
            if control.isVisible() and control.isEnabled() and chosen and not passed:
                yield control


def ring_is_painted(desk, widget):
    """Say whether the picture around a widget has the ring's colour, and enough of it."""
    window = desk.window
    if widget.property("ring") == "host":
        widget = widget.parentWidget()
    box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    around = box.adjusted(-ROUND, -ROUND, ROUND, ROUND) & window.rect()
    picture = window.grab(around).toImage()
    wanted = QColor(desk._parts.theme.colour("focus")).rgb()
    count = sum(
        picture.pixel(x, y) == wanted
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )
    return count >= 20


def zones(desk, widgets):
    """Return the parts of the window in the order in which the focus comes to them."""
    window = desk.window
    parts = (window.top_bar, window.side_bar, window.page, window.undo_bar)
    found = [part for widget in widgets for part in parts if part.isAncestorOf(widget)]
    return [type(part).__name__ for part, _ in groupby([window.top_bar, *found[:-1]])]


def look_usual(_qapp, _desk):
    pass


def look_mirrored(qapp, _desk):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def look_large_and_small(qapp, desk):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk._parts.theme.resize_text(200)
    desk.window.resize(1024, 768)


@pytest.mark.parametrize("look", [look_usual, look_mirrored, look_large_and_small])
def test_tab_reaches_everything_in_order_and_shift_tab_goes_the_same_way_back(
    qtbot, qapp, desk, on_table, look
):
    look(qapp, desk)
    for place in on_table:
        visit(qtbot, desk, place)
        QTest.qWait(30)
        forwards = [widget for widget, _ in walk(desk, Qt.Key.Key_Tab)]
        backwards = [widget for widget, _ in walk(desk, Qt.Key.Key_Backtab)]
        unreached = [control for control in reachable(desk) if control not in forwards]
        unreached.remove(desk.window.top_bar.search.line)
        assert unreached == [], place
        order = ["TopBar", "SideBar", type(desk.window.page).__name__]
        found = zones(desk, forwards)
        assert found == [part for part in order if part in found], place
        assert list(dict.fromkeys(reversed(backwards))) == list(dict.fromkeys(forwards)), place


def test_wherever_the_focus_is_it_can_be_seen(qtbot, desk, on_table):
    for place in on_table:
        visit(qtbot, desk, place)
        QTest.qWait(30)
        line = desk.window.top_bar.search.line
        line.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(MOST_STOPS):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            QApplication.processEvents()
            focused, mark = stop()
            if focused is line:
                break
            assert isinstance(focused, QWidget)
            assert not focused.visibleRegion().isEmpty(), (place, focused)
            assert mark or ring_is_painted(desk, focused), (place, focused)


def test_the_cards_of_the_home_page_come_in_the_order_in_which_they_stand(qtbot, desk):
    visit(qtbot, desk, Place(PageName.HOME))
    page = desk.window.page
    places = [
        widget.mapTo(page, QPoint(0, 0))
        for widget, _ in walk(desk, Qt.Key.Key_Tab)
        if page.isAncestorOf(widget)
    ]
    assert [place.y() for place in places] == sorted(place.y() for place in places)


@pytest.mark.parametrize("page", [PageName.HELP, PageName.GUIDANCE, PageName.HOME])
def test_a_long_page_is_read_to_its_end_by_the_page_keys(qtbot, theme, desk, page):
    theme.resize_text(200)
    visit(qtbot, desk, Place(page))
    desk.window.top_bar.search.take_focus()
    areas = [area for area in desk.window.page.findChildren(QScrollArea) if area.isVisible()]
    bar = areas[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for _ in range(40):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()
    for _ in range(40):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageUp)
    assert bar.value() == 0
