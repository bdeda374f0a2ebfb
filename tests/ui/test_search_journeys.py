"""The way from a typed worry to the handout, by keyboard alone and by mouse alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from ui.place import PageName, Place
from ui.widgets.chip import Chip
from ui.widgets.tick_box import TickBox
from ui.widgets.undo_bar import UndoBar


@pytest.fixture
def search(qtbot, desk):
    """Types words and waits for their results."""

    def search(words, **keys):
        with qtbot.waitSignal(
            desk._parts.runner.found, check_params_cb=lambda got: got.query.words == words
        ):
            qtbot.keyClicks(QApplication.focusWidget(), words, **keys)
        return desk.window.page

    return search


def rows(page):
    return [page._answers.model.index(row).data() for row in range(page._answers.model.rowCount())]


def test_the_window_opens_ready_for_typing(desk):
    assert desk.window.top_bar.search.line.hasFocus()
    assert desk.window.place == Place(PageName.HOME)


def test_typing_anywhere_starts_a_search(qtbot, desk, search):
    desk.window.side_bar.setFocus()
    desk.window.page.setFocus()
    with qtbot.waitSignal(desk._parts.runner.found):
        qtbot.keyClick(desk.window.page, "s")
    search_line = desk.window.top_bar.search.line
    assert search_line.text() == "s"
    assert search_line.hasFocus()


def test_results_follow_each_letter_and_the_first_is_shown_beside(qtbot, desk, search):
    page = search("sleep")
    assert rows(page)[0] == "When you can't sleep"
    qtbot.waitUntil(lambda: page._entry.entry is not None)
    assert page._entry.entry.id == "sleep"


def test_arrows_lead_from_the_search_through_the_list_and_enter_opens(qtbot, desk, search):
    page = search("lantern")
    qtbot.keyClick(desk.window.top_bar.search.line, Qt.Key.Key_Down)
    assert page._list.hasFocus()
    before = page._list.current
    qtbot.keyClick(page._list, Qt.Key.Key_Down)
    assert page._list.current != before
    qtbot.keyClick(page._list, Qt.Key.Key_Up)
    qtbot.keyClick(page._list, Qt.Key.Key_Return)
    assert page._entry.buttons.handout.hasFocus()


def test_enter_on_guidance_opens_the_page_to_read(qtbot, desk, search):
    page = search("sleep")
    qtbot.keyClick(desk.window.top_bar.search.line, Qt.Key.Key_Down)
    qtbot.keyClick(page._list, Qt.Key.Key_Return)
    assert desk.window.place == Place(PageName.READING, "sleep")


def test_s_saves_and_h_hands_out_from_the_list(qtbot, desk, search):
    page = search("sleep")
    qtbot.keyClick(desk.window.top_bar.search.line, Qt.Key.Key_Down)
    keeper = desk._parts.keeper
    qtbot.keyClick(page._list, "s")
    qtbot.keyClick(page._list, "h")
    assert (keeper.saved_ids, keeper.handout_ids) == ({"sleep"}, {"sleep"})
    qtbot.keyClick(page._list, "s")
    assert keeper.saved_ids == frozenset()


def test_s_saves_the_entry_that_was_just_chosen(qtbot, desk, search):
    page = search("lantern")
    qtbot.waitUntil(lambda: page.is_settled)
    qtbot.keyClick(desk.window.top_bar.search.line, Qt.Key.Key_Down)
    qtbot.keyClick(page._list, Qt.Key.Key_Down)
    qtbot.keyClick(page._list, "s")
    assert page._list.current != "lantern-trust"
    assert desk._parts.keeper.saved_ids == {page._list.current}


def test_ctrl_k_leads_back_to_the_search_from_anywhere(qtbot, desk, search):
    page = search("sleep")
    page._list.setFocus()
    qtbot.keyClick(desk.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.top_bar.search.line.hasFocus()
    assert desk.window.top_bar.search.line.selectedText() == "sleep"


def test_escape_clears_words_then_filters_then_goes_home(qtbot, desk, search):
    search("sleep")
    line = desk.window.top_bar.search.line
    desk.window.page._panel.changed.emit({"need": ("rest",)})
    for expected in (
        Place(PageName.RESULTS, filters={"need": ("rest",)}),
        Place(PageName.RESULTS),
        Place(PageName.HOME),
    ):
        qtbot.keyClick(line, Qt.Key.Key_Escape)
        assert desk.window.place == expected
        assert desk.window.place.filters == expected.filters


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_1, PageName.HOME),
        (Qt.Key.Key_2, PageName.RESULTS),
        (Qt.Key.Key_3, PageName.GUIDANCE),
        (Qt.Key.Key_4, PageName.SAVED),
        (Qt.Key.Key_5, PageName.HANDOUT),
    ],
)
def test_control_and_a_number_lead_to_a_page(qtbot, desk, key, page):
    desk.window.go(Place(PageName.ABOUT))
    qtbot.keyClick(desk.window, key, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.place.page is page


def test_f1_opens_help_and_alt_left_leads_back(qtbot, desk):
    qtbot.keyClick(desk.window, Qt.Key.Key_F1)
    assert desk.window.place.page is PageName.HELP
    qtbot.keyClick(desk.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.window.place.page is PageName.HOME
    qtbot.keyClick(desk.window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert desk.window.place.page is PageName.HELP


def test_control_plus_minus_and_0_change_the_size_of_the_text(qtbot, desk, theme):
    sizes = []
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0):
        qtbot.keyClick(desk.window, key, Qt.KeyboardModifier.ControlModifier)
        sizes.append(theme.percent)
    assert sizes == [110, 125, 110, 100]


def test_a_need_leads_to_its_results_by_mouse_and_its_chip_leads_on(qtbot, desk):
    home = desk.window.page
    with qtbot.waitSignal(desk._parts.runner.found):
        qtbot.mouseClick(home._cards[0], Qt.MouseButton.LeftButton)
    page = desk.window.page
    (chip,) = page._head.findChildren(Chip)
    with qtbot.waitSignal(desk._parts.runner.found) as heard:
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert heard.args[0].total == page._answers.model.rowCount()
    qtbot.waitUntil(lambda: not [chip for chip in page.findChildren(Chip) if chip.isVisible()])


def test_a_click_on_the_bookmark_saves_and_a_second_lets_go(qtbot, desk, search):
    page = search("sleep")
    view = page._list
    option = QStyleOptionViewItem()
    option.rect = view.visualRect(page._answers.model.index(0))
    spot = view.itemDelegate().bookmark_box(option).center()
    for expected in ({"sleep"}, set()):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert desk._parts.keeper.saved_ids == expected


def test_a_click_beside_the_bookmark_saves_nothing(qtbot, desk, search):
    page = search("sleep")
    view = page._list
    spot = view.visualRect(page._answers.model.index(0)).topLeft() + QPoint(30, 30)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert desk._parts.keeper.saved_ids == frozenset()


def test_filters_that_would_give_nothing_are_shown_but_cannot_be_ticked(qtbot, desk, search):
    page = search("lantern")
    qtbot.waitUntil(lambda: page.is_settled)
    boxes = {box.text(): box for box in page._panel.findChildren(TickBox) if box.isVisible()}
    counts = {box.text(): box._count for box in boxes.values()}
    assert "0" in counts.values()
    assert {box.isEnabled() for box in boxes.values() if box._count == "0"} == {False}
    assert {box.isEnabled() for box in boxes.values() if box._count != "0"} == {True}


def test_nothing_found_shows_lines_that_help_and_the_guess_is_labelled(qtbot, desk, search):
    page = search("zqzqzq")
    assert page._answers.currentWidget() is page._answers.nothing
    assert "01632 960001" in [
        child.text()
        for child in page._answers.nothing.findChildren(type(page._answers.nothing._head))
    ]
    desk.window.top_bar.search.line.clear()
    with qtbot.waitSignal(desk._parts.runner.advised):
        search("lantren")
    assert "guess" in page._head._note.text()
    assert rows(page)


def test_an_offered_guess_is_searched_for_by_a_click_or_a_key(qtbot, desk, search):
    page = search("sleep nigt")
    qtbot.waitUntil(page._answers.offer.isVisible)
    page._answers.offer.setFocus()
    qtbot.keyClick(page._answers.offer, Qt.Key.Key_Space)
    assert desk.window.place.words == desk.window.top_bar.search.line.text() == "sleep night"
    assert page._list.hasFocus()
    qtbot.waitUntil(lambda: page.is_settled)
    assert not page._answers.offer.isVisible()


def test_a_dropped_filter_brings_results_back(qtbot, desk):
    desk.window.go(Place(PageName.RESULTS, words="hearing", filters={"need": ("rest",)}))
    page = desk.window.page
    qtbot.waitSignal(desk._parts.runner.advised).wait()
    with qtbot.waitSignal(desk._parts.runner.found) as heard:
        page._answers.nothing.filter_dropped.emit("need")
    assert heard.args[0].total == 1


def test_what_was_removed_comes_back_with_control_z(qtbot, desk):
    keeper, bar = desk._parts.keeper, desk.window.undo_bar
    keeper.toggle_saved("sleep", "When you can't sleep")
    keeper.toggle_saved("sleep", "When you can't sleep")
    assert isinstance(bar, UndoBar)
    assert "Removed" in bar.sentence
    qtbot.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert keeper.saved_ids == {"sleep"}
    assert not bar.isVisible()


def test_the_audience_decides_what_is_shown_and_counted(qtbot, desk):
    with qtbot.waitSignal(desk._parts.runner.counted) as heard:
        desk.window.top_bar.audience_chosen.emit("professionals")
    assert heard.args[0].query.filters == {"audience": ("professionals",)}
    assert desk.audience == "professionals"


def test_settings_are_remembered_in_the_shelf(qtbot, desk, theme):
    theme.choose("dark")
    theme.resize_text(125)
    desk.window.top_bar.audience_chosen.emit("")
    desk.window.resize(1200, 700)
    desk._remember()
    shelf = desk._parts.keeper.shelf
    names = ("theme", "text-size", "audience", "window")
    assert [shelf.setting(name) for name in names] == ["dark", "125", "everyone", "1200x700"]


def test_an_empty_answer_has_the_whole_room_and_the_way_down_leads_into_it(qtbot, desk, search):
    page = search("zqzqzq")
    qtbot.waitUntil(page._answers.nothing.isVisible)
    assert not page._entry.isVisible()
    qtbot.keyClick(desk.window.top_bar.search.line, Qt.Key.Key_Down)
    assert page._answers.nothing.isAncestorOf(QApplication.focusWidget())


def test_a_way_back_is_seen_once_there_is_one(qtbot, desk):
    back = desk.window.top_bar.back
    assert not back.isVisible()
    desk.window.go(Place(PageName.GUIDANCE))
    desk.window.go(Place(PageName.HELP))
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert desk.window.place.page is PageName.GUIDANCE
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert desk.window.place.page is PageName.HOME
    assert not back.isVisible()
