import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.kept.conftest import ALT, CONTROL
from ui.desk.side_lists import LIST_FORMAT
from ui.place import PageName, Place
from ui.widgets.kept_model import ITEM_FORMAT

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def desk(open_desk, parts, visit, shelf):
    shelf.new_list("Court")
    return open_desk(parts)


@pytest.fixture
def button(desk):
    """Finds a list's button in the side bar, made anew at each change."""

    def button(name):
        buttons = desk.window.side_bar.list_buttons.values()
        return next(button for button in buttons if button.text() == name)

    return button


def names(shelf):
    return [kept.name for kept in shelf.lists()]


@pytest.fixture
def drop(desk):
    """Drops on a button; Qt delivers such events only in the midst of a real drag."""

    def drop(target, kind, key, modifiers=NONE):
        data = QMimeData()
        data.setData(kind, QByteArray(str(key).encode()))
        where, left = QPointF(target.rect().center()), Qt.MouseButton.LeftButton
        event = QDropEvent(where, Qt.DropAction.MoveAction, data, left, modifiers)
        desk._lists._watching.eventFilter(target, event)
        return event.isAccepted()

    return drop


def test_alt_with_an_arrow_orders_lists_and_keeps_the_focus(button, shelf, qtbot):
    button("Court").setFocus()
    QTest.keyClick(button("Court"), Qt.Key.Key_Up, ALT)
    assert names(shelf) == ["Court", "Visit"]
    assert QApplication.focusWidget() is button("Court")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, ALT)
    assert names(shelf) == ["Visit", "Court"]


def test_f2_goes_to_the_list_and_asks_for_its_name(desk, button, visit):
    QTest.keyClick(button("Visit"), Qt.Key.Key_F2)
    assert desk.window.place == Place(PageName.LIST, str(visit.key))
    assert desk.window.page.name.renaming


def test_delete_deletes_and_control_z_brings_back(desk, button, shelf):
    QTest.keyClick(button("Visit"), Qt.Key.Key_Delete)
    assert names(shelf) == ["Court"]
    QTest.keyClick(desk.window, Qt.Key.Key_Z, CONTROL)
    assert names(shelf) == ["Visit", "Court"]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_key_offers_the_commands_of_the_list(button, choose, shelf):
    QTest.keyClick(button("Visit"), Qt.Key.Key_Menu)
    menu = QApplication.activePopupWidget()
    choose(menu, "Copy to a new list")
    menu.close()
    assert names(shelf) == ["Visit", "Court", "Visit (2)"]


def test_an_item_dropped_on_a_list_moves_there(button, drop, shelf, visit, ids):
    item = shelf.items(visit.key)[0]
    assert drop(button("Court"), ITEM_FORMAT, item.key)
    assert ids(visit) == ["sleep", "court"]
    assert ids(shelf.lists()[1]) == ["lantern-trust"]


def test_with_control_it_is_copied(button, drop, shelf, visit, ids):
    item = shelf.items(visit.key)[0]
    assert drop(button("Court"), ITEM_FORMAT, item.key, CONTROL)
    assert ids(visit) == ["lantern-trust", "sleep", "court"]
    assert ids(shelf.lists()[1]) == ["lantern-trust"]


def test_an_item_dropped_on_the_handout_stays_in_its_list_too(desk, drop, shelf, visit, ids):
    item = shelf.items(visit.key)[1]
    assert drop(desk.window.side_bar.button(PageName.HANDOUT), ITEM_FORMAT, item.key)
    assert ids(shelf.handout) == ["sleep"]
    assert ids(visit) == ["lantern-trust", "sleep", "court"]


def test_a_list_dropped_on_another_takes_its_place(button, drop, shelf, visit):
    court = shelf.lists()[1]
    assert drop(button("Visit"), LIST_FORMAT, court.key)
    assert names(shelf) == ["Court", "Visit"]


def test_an_item_that_has_gone_meanwhile_is_passed_over(button, drop, shelf, visit, ids):
    assert drop(button("Court"), ITEM_FORMAT, 9999)
    assert ids(visit) == ["lantern-trust", "sleep", "court"]


def test_what_another_program_drags_is_not_taken(button, drop):
    assert not drop(button("Visit"), "text/plain", "words")


def test_counts_in_the_side_bar_follow(desk, button, lists, shelf, visit):
    lists.remove(shelf.items(visit.key)[0])
    assert button("Visit")._trailing == "2"
