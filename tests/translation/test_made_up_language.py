"""In a made-up language that is longer than English, every text is translated and fits."""

import pytest
from PySide6.QtWidgets import QApplication

from finder.entry import Kind
from tests.translation.seen import cut_off, texts
from ui.place import PageName, Place

DESK = [
    Place(PageName.HOME),
    Place(PageName.RESULTS),
    Place(PageName.RESULTS, words="trauma sleep"),
    Place(PageName.RESULTS, words="zqzqzq"),
    Place(PageName.RESULTS, words="zqzqzq", filters={"area": ("uk",)}),
    Place(PageName.ENTRY, "pace"),
    Place(PageName.ENTRY, "handout-understanding-trauma"),
    Place(PageName.GUIDANCE),
    Place(PageName.READING, "looking-after-health-and-sleep"),
    Place(PageName.READY_MADE),
    Place(PageName.SAVED),
    Place(PageName.HANDOUT),
    Place(PageName.HELP),
    Place(PageName.ABOUT),
]
KIOSK = [
    Place(PageName.HOME),
    Place(PageName.RESULTS, words="sleep"),
    Place(PageName.RESULTS, words="zqzqzq"),
    Place(PageName.ENTRY, "samaritans"),
    Place(PageName.ENTRY, "looking-after-health-and-sleep"),
    Place(PageName.HANDOUT),
]


@pytest.fixture
def desk(open_desk, make_parts, whole_file, use_pseudo):
    parts = make_parts(whole_file)
    use_pseudo()
    shelf = parts.keeper.shelf
    for entry in parts.catalogue.of_kind(Kind.ORGANISATION)[:3]:
        shelf.add(shelf.saved.key, entry.id, entry.title)
        shelf.add(shelf.handout.key, entry.id, entry.title)
    return open_desk(parts)


@pytest.fixture
def screen(open_kiosk, use_pseudo):
    screen = open_kiosk()
    use_pseudo()
    screen.kiosk._make_anew()
    shelf = screen.parts.keeper.shelf
    shelf.add(shelf.handout.key, "samaritans", "Samaritans")
    screen.parts.keeper.refresh()
    return screen


def visit(qtbot, window, place):
    """Go to a place and wait until it shows everything."""
    window.go(place)
    qtbot.waitUntil(lambda: window.page.is_settled, timeout=20_000)
    QApplication.processEvents()


def missed(window, untranslated):
    return {(part, kind) for text, kind in texts(window) for part in untranslated(text)}


@pytest.mark.parametrize("place", DESK, ids=str)
def test_every_text_of_the_desk_is_translated_and_fits(qtbot, desk, untranslated, place):
    visit(qtbot, desk.window, place)
    assert missed(desk.window, untranslated) == set()
    qtbot.waitUntil(lambda: list(cut_off(desk.window)) == [])


@pytest.mark.parametrize("place", KIOSK, ids=str)
def test_every_text_of_the_public_screen_is_translated_and_fits(qtbot, screen, untranslated, place):
    visit(qtbot, screen.window, place)
    assert missed(screen.window, untranslated) == set()
    qtbot.waitUntil(lambda: list(cut_off(screen.window)) == [])


def test_a_text_that_is_not_translated_is_noticed(desk, untranslated):
    desk.window.top_bar.sign.setText("Not translated")
    assert ("Not translated", "Button") in missed(desk.window, untranslated)


def test_a_text_that_does_not_fit_is_noticed(desk):
    sign = desk.window.top_bar.sign
    sign.setFixedWidth(sign.minimumSizeHint().width() - 10)
    QApplication.processEvents()
    assert [found for found in cut_off(desk.window) if found[1] == sign.text()]
