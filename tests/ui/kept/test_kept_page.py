from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from finder.policy.records import FeaturePolicy
from tests.ui.kept.conftest import CONTROL, ChosenFiles
from ui.pages.kept_page import KeptPage
from ui.place import PageName, Place


@pytest.fixture
def page(parts, room):
    page = room(KeptPage(parts))
    page.commands.files = ChosenFiles()
    return page


@pytest.fixture
def at_visit(page, visit):
    page.arrive(Place(PageName.LIST, str(visit.key)))
    return page


def shown(page):
    return [row.entry.id for row in page.board.model.rows]


def test_saved_shows_what_is_saved(page, shelf, keep):
    keep(shelf.saved, "sleep", "court")
    page.arrive(Place(PageName.SAVED))
    assert (page.name.heading.text(), shown(page)) == ("Saved", ["sleep", "court"])
    assert page.name.rename.isHidden()


def test_an_empty_list_says_how_to_fill_it(page):
    page.arrive(Place(PageName.SAVED))
    assert page.empty.isVisible()
    assert page.first_focus() is page.empty.browse
    assert page.table.isHidden()


def test_what_is_saved_meanwhile_appears(page, shelf, parts):
    page.arrive(Place(PageName.SAVED))
    parts.keeper.toggle_saved("sleep", "When you can't sleep")
    assert shown(page) == ["sleep"]
    assert page.empty.isHidden()


def test_a_list_is_renamed_where_its_name_stands(at_visit, shelf):
    QTest.mouseClick(at_visit.name.rename, Qt.MouseButton.LeftButton)
    QTest.keyClicks(at_visit.name.line, "Tuesday")
    QTest.keyClick(at_visit.name.line, Qt.Key.Key_Return)
    assert [kept.name for kept in shelf.lists()] == ["Tuesday"]
    assert at_visit.name.heading.text() == "Tuesday"


def test_a_name_is_typed_as_large_as_a_title(at_visit, theme):
    at_visit.name.start()
    theme.resize_text(125)
    assert at_visit.name.line.font().pixelSize() == theme.size("title")


def test_escape_leaves_the_name_as_it_was(at_visit, shelf):
    at_visit.name.start()
    QTest.keyClicks(at_visit.name.line, "Something else")
    QTest.keyClick(at_visit.name.line, Qt.Key.Key_Escape)
    assert [kept.name for kept in shelf.lists()] == ["Visit"]
    assert not at_visit.name.renaming


def test_a_refused_name_says_why_and_can_be_bettered(at_visit, shelf):
    shelf.new_list("Court")
    at_visit.name.start()
    QTest.keyClicks(at_visit.name.line, "Court")
    QTest.keyClick(at_visit.name.line, Qt.Key.Key_Return)
    assert at_visit.name.renaming
    assert "already a list" in at_visit.name.trouble.text()
    assert at_visit.name.line.text() == "Court"


def test_a_new_list_asks_for_its_name_first(page, lists, shelf):
    made = lists.new_list()
    page.arrive(Place(PageName.LIST, str(made.key)))
    assert page.first_focus() is page.name.line
    QTest.keyClicks(page.name.line, "Court")
    QTest.keyClick(page.name.line, Qt.Key.Key_Return)
    assert [kept.name for kept in shelf.lists()] == ["Court"]


def test_words_are_found_in_titles_and_notes(at_visit):
    QTest.keyClick(at_visit, Qt.Key.Key_F, CONTROL)
    assert at_visit.search.hasFocus()
    QTest.keyClicks(at_visit.search, "ask")
    assert shown(at_visit) == ["sleep"]
    assert at_visit.caption.text() == "1 of 3 items"
    assert at_visit.clear()
    assert shown(at_visit) == ["lantern-trust", "sleep", "court"]


def test_a_search_that_finds_nothing_says_so(at_visit):
    at_visit.search.setText("zebra")
    assert "zebra" in at_visit._none.text()
    assert at_visit._none.isVisible()


def test_the_list_goes_on_the_table(at_visit, shelf, visit, ids, qtbot):
    with qtbot.waitSignal(at_visit.going) as asked:
        QTest.mouseClick(at_visit.table, Qt.MouseButton.LeftButton)
    assert asked.args[0].page == PageName.HANDOUT
    assert ids(shelf.handout) == ids(visit)


def test_a_deleted_list_leads_back_to_saved(at_visit, choose, qtbot):
    at_visit._fill_menu()
    with qtbot.waitSignal(at_visit.going) as asked:
        choose(at_visit.more.choices, "Delete this list")
    assert asked.args[0] == Place(PageName.SAVED)


def test_a_list_goes_out_to_one_file_and_comes_in_again(at_visit, choose, tmp_path, shelf, qtbot):
    at_visit.commands.files.path = tmp_path / "Visit.toml"
    at_visit._fill_menu()
    choose(at_visit.more.choices, "Export…")
    with qtbot.waitSignal(at_visit.going) as asked:
        choose(at_visit.more.choices, "Import lists…")
    assert [kept.name for kept in shelf.lists()] == ["Visit", "Visit (2)"]
    assert asked.args[0].page == PageName.LIST


def test_a_note_that_is_being_written_is_kept_when_the_page_is_left(at_visit, shelf, visit):
    at_visit.board.view.toggle_details(at_visit.board.model.rows[0])
    QTest.keyClicks(at_visit.board.view.details.note, "half a sent")
    at_visit.leave()
    assert shelf.items(visit.key)[0].note == "half a sent"


def test_notes_can_be_turned_off_by_policy(parts, room, visit):
    policy = replace(parts.policy, features=FeaturePolicy(notes=False))
    page = room(KeptPage(replace(parts, policy=policy)))
    page.arrive(Place(PageName.LIST, str(visit.key)))
    page.board.view.toggle_details(page.board.model.rows[0])
    assert page.board.view.details.note.isHidden()
    assert page.board.view.details.code.isVisible()
