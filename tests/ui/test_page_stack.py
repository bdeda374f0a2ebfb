"""Pages made in small steps: the same however they come to be, and never in the way."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.desk.warm_up import MOST_ENTRIES, warm_up
from ui.place import PageName, Place
from ui.theme import ThemeName

NAMES = (
    PageName.HOME,
    PageName.GUIDANCE,
    PageName.READY_MADE,
    PageName.SAVED,
    PageName.HANDOUT,
    PageName.HELP,
    PageName.ABOUT,
)


@pytest.fixture
def still(open_desk, make_parts, whole_file):
    """A window whose pages are made only when they are called for."""
    desk = open_desk(make_parts(whole_file))
    desk._warming.stop()
    desk.window.go(Place(PageName.ENTRY, "samaritans"))
    assert desk.window.page.is_built
    return desk


def forget(desk, name):
    """Have a page made anew at its next visit."""
    page = desk.window.pages._pages.pop(name, None)
    if page is not None:
        page.hide()
        page.deleteLater()


def seen(page):
    """Return what can be seen on a page and where, from top to bottom."""
    return sorted(
        (
            each.mapTo(page, QPoint(0, 0)).y(),
            each.mapTo(page, QPoint(0, 0)).x(),
            type(each).__name__,
            QRect(QPoint(0, 0), each.size()).getRect(),
        )
        for each in page.findChildren(QWidget)
        if each.isVisible()
    )


def settle(qtbot):
    """Let everything take its place, and codes be made elsewhere."""
    qtbot.wait(150)


@pytest.mark.parametrize("name", NAMES)
def test_a_page_called_for_before_it_is_made_is_like_one_that_was_prepared(qtbot, still, name):
    window = still.window
    forget(still, name)
    window.go(Place(name))
    assert window.pages.currentWidget() is not window.pages.page(name)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.page(name))
    qtbot.wait(50)
    called = seen(window.page)
    window.go(Place(PageName.ENTRY, "samaritans"))
    forget(still, name)
    for _ in window.pages.prepare(name):
        assert not any(each.isVisible() for each in window.pages.page(name).findChildren(QWidget))
    window.go(Place(name))
    assert window.pages.currentWidget() is window.pages.page(name)
    qtbot.wait(50)
    assert called
    assert seen(window.page) == called


def test_letters_typed_while_a_page_is_made_are_searched_for(qtbot, still):
    window = still.window
    forget(still, PageName.GUIDANCE)
    window.go(Place(PageName.GUIDANCE))
    QTest.keyClicks(QApplication.focusWidget(), "sleep")
    qtbot.waitUntil(lambda: window.place == Place(PageName.RESULTS, words="sleep"))
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.page(PageName.RESULTS))
    assert window.search.line.hasFocus()
    assert window.search.line.text() == "sleep"


def test_a_page_that_is_left_before_it_is_made_does_not_come_up(qtbot, still):
    window = still.window
    for name in (PageName.GUIDANCE, PageName.HELP):
        forget(still, name)
    window.go(Place(PageName.GUIDANCE))
    window.go(Place(PageName.HELP))
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.page(PageName.HELP))
    qtbot.wait(50)
    assert window.pages.currentWidget() is window.page
    assert window.place.page is PageName.HELP


def test_the_focus_stays_where_a_person_has_put_it_while_a_page_was_made(qtbot, still):
    window = still.window
    forget(still, PageName.GUIDANCE)
    window.go(Place(PageName.GUIDANCE))
    window.top_bar.larger.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.page(PageName.GUIDANCE))
    assert window.top_bar.larger.hasFocus()


def test_another_language_look_and_audience_may_come_while_pages_are_made(qtbot, still):
    window, theme = still.window, still._parts.theme
    forget(still, PageName.GUIDANCE)
    window.go(Place(PageName.GUIDANCE))
    window.top_bar.audience_chosen.emit("professionals")
    theme.restore(ThemeName.DARK, 125)
    window.top_bar.language_chosen.emit("cy")
    qtbot.waitUntil(lambda: still.window.top_bar.back.text() != "Back")
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.page(PageName.GUIDANCE))
    assert window.page._audience == "professionals"
    assert window.page.styleSheet() == window.top_bar.styleSheet()


def test_a_window_that_closes_while_its_pages_are_made_makes_no_more(qtbot, still):
    window = still.window
    forget(still, PageName.GUIDANCE)
    still._warm_up()
    window.go(Place(PageName.GUIDANCE))
    window.close()
    qtbot.wait(100)
    assert not window.pages.page(PageName.GUIDANCE).is_built


def test_guidance_is_not_made_before_a_visit_where_there_are_very_many_pages(still):
    pages = still.window.pages
    forget(still, PageName.GUIDANCE)
    for _ in warm_up(pages, MOST_ENTRIES + 1):
        pass
    assert PageName.GUIDANCE not in pages._pages
    for _ in warm_up(pages, MOST_ENTRIES):
        pass
    assert pages.page(PageName.GUIDANCE).is_built


@pytest.mark.parametrize("width", [1366, 1700])
@pytest.mark.parametrize("what", ["samaritans", "nspcc", "what-you-may-feel"])
def test_an_entry_that_is_filled_in_steps_looks_like_one_filled_at_once(qtbot, still, what, width):
    window = still.window
    window.resize(width, 768)
    page = window.pages.page(PageName.ENTRY)
    for place in (Place(PageName.ENTRY, "childline"), Place(PageName.ENTRY, what)):
        window.go(place)
        qtbot.waitUntil(lambda: page.is_settled)
    settle(qtbot)
    in_steps = seen(page)
    page._view.show_entry(page._view.entry)
    settle(qtbot)
    assert in_steps == seen(page)
