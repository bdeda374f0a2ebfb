"""Every key in the help page does something: the window's shortcuts, and the keys of its pages."""

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from ui.place import PageName, Place

IN_RESULTS = {
    "S": lambda shelf, _desk: shelf.saved.count == 1,
    "H": lambda shelf, _desk: shelf.handout.count == 1,
    "Return": lambda shelf, _desk: len(shelf.recent()) == 1,
    "Down": lambda _shelf, desk: desk.window.page._list.currentIndex().row() == 1,
    "Esc": lambda _shelf, desk: not desk.window.place.words,
    "Ctrl+Shift+C": lambda _shelf, _desk: "Lantern Trust" in QGuiApplication.clipboard().text(),
}
IN_A_LIST = {
    "Alt+Up": lambda page: ids(page) == ["sleep", "lantern-trust", "court"],
    "Alt+Down": lambda page: ids(page) == ["lantern-trust", "court", "sleep"],
    "Del": lambda page: ids(page) == ["lantern-trust", "court"],
    "Space": lambda page: page.board.view.details is not None,
    "F2": lambda page: page.board.view.details is not None,
    "Ctrl+F": lambda page: page.search.hasFocus(),
    "Menu": lambda _page: QApplication.activePopupWidget() is not None,
}
IN_THE_PREVIEW = ("PgDown", "PgUp")


def ids(page):
    return [row.kept.entry_id for row in page.board.model.rows]


def press(qtbot, keys):
    combination = QKeySequence(keys)[0]
    qtbot.keyClick(QApplication.focusWidget(), combination.key(), combination.keyboardModifiers())


@pytest.fixture
def shelf(desk):
    return desk._parts.keeper.shelf


@pytest.fixture
def results(desk, qtbot):
    """The results of a search, with the keyboard on the first of them and nothing copied yet."""
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(desk._parts.runner.found):
        desk.window.go(Place(PageName.RESULTS, words="lantern"))
    page = desk.window.page
    qtbot.waitUntil(lambda: page.is_settled)
    page._list.setFocus()
    return page


@pytest.fixture
def middle_of_a_list(desk, shelf):
    """A list of three with the keyboard on the second."""
    made = shelf.new_list("Visit")
    for entry in desk._parts.catalogue.entries(("lantern-trust", "sleep", "court")):
        shelf.add(made.key, entry.id, entry.title)
    desk.window.go(Place(PageName.LIST, str(made.key)))
    page = desk.window.page
    page.board.view.setCurrentIndex(page.board.model.index(1))
    page.board.view.setFocus()
    return page


@pytest.mark.parametrize("keys", IN_RESULTS)
def test_a_key_of_the_results_does_what_the_help_says(desk, shelf, results, qtbot, keys):
    assert not IN_RESULTS[keys](shelf, desk)
    press(qtbot, keys)
    qtbot.waitUntil(lambda: IN_RESULTS[keys](shelf, desk))


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("keys", IN_A_LIST)
def test_a_key_of_lists_does_what_the_help_says(middle_of_a_list, qtbot, keys):
    page = middle_of_a_list
    assert not IN_A_LIST[keys](page)
    press(qtbot, keys)
    qtbot.waitUntil(lambda: IN_A_LIST[keys](page))
    if menu := QApplication.activePopupWidget():
        menu.close()


def test_the_page_keys_turn_the_pages_of_the_preview(middle_of_a_list, desk, qtbot):
    middle_of_a_list.commands.put_on_table(middle_of_a_list._list())
    page = desk.window.page
    page.form.layouts.segments._buttons["large"].click()
    qtbot.waitUntil(lambda: page.preview._count > 1, timeout=30_000)
    page.preview._area.setFocus()
    for keys, shown in zip(IN_THE_PREVIEW, (1, 0), strict=True):
        press(qtbot, keys)
        assert page.preview.page == shown


def test_every_key_in_the_help_is_tried_or_is_a_shortcut_of_the_window(desk, helped):
    shortcuts = {one.key().toString() for one in desk.window.findChildren(QShortcut)}
    assert helped - shortcuts - {*IN_RESULTS, *IN_A_LIST, *IN_THE_PREVIEW} == set()
