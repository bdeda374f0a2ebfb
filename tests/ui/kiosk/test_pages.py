from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from finder.entry import Confidence, Kind, Phone
from tests.ui.kiosk.hands import LEFT, button, search, touch
from ui.pages.kiosk_entry import KioskEntryPage
from ui.pages.kiosk_home import SearchCard
from ui.place import PageName, Place
from ui.theme import ThemeName
from ui.widgets.button import Button
from ui.widgets.guess_card import GuessCard
from ui.widgets.prose import Prose
from ui.widgets.qr_code import QrCode
from ui.widgets.result_list import ResultList
from ui.widgets.result_model import ResultRole
from ui.widgets.scroll import Scroll
from ui.widgets.search_field import SearchField
from ui.widgets.size_panel import SizePanel
from ui.widgets.text import Text

LEAST_TARGET = 56


def test_the_title_of_the_window_is_neutral(screen):
    assert screen.window.windowTitle() == "Signpost"


def test_an_offered_guess_is_searched_for_by_a_touch(qtbot, screen):
    search(qtbot, screen, "sleep nigt")
    offer = screen.window.page.findChild(GuessCard)
    qtbot.waitUntil(offer.isVisible)
    assert offer.height() >= LEAST_TARGET
    with qtbot.waitSignal(screen.parts.runner.found):
        qtbot.mouseClick(offer, LEFT)
    assert screen.window.page.findChild(SearchField).line.text() == "sleep night"
    qtbot.waitUntil(offer.isHidden)


def test_a_need_leads_to_results_an_entry_and_back(qtbot, screen):
    with qtbot.waitSignal(screen.parts.runner.found):
        screen.window.page.going.emit(Place(PageName.RESULTS, filters={"need": ("trauma",)}))
    results = screen.window.page.findChild(ResultList)
    qtbot.waitUntil(results.verticalScrollBar().isVisible)
    qtbot.mouseClick(
        results.viewport(), LEFT, pos=results.visualRect(results.model().index(0, 0)).center()
    )
    qtbot.waitUntil(lambda: screen.window.place.page is PageName.ENTRY)
    touch(qtbot, screen, "Back")
    assert screen.window.place.filters == {"need": ("trauma",)}


@pytest.mark.parametrize("page", [PageName.HOME, PageName.RESULTS, PageName.HANDOUT])
def test_a_letter_searches_in_the_search_field_alone(qtbot, screen, page):
    screen.window.go(Place(page))
    QTest.keyClick(screen.window.windowHandle(), Qt.Key.Key_S)
    assert screen.window.place == Place(page)
    assert not screen.window.keyboard.isVisible()
    screen.window.start_again()
    qtbot.mouseClick(screen.window.page.findChild(SearchCard), LEFT)
    with qtbot.waitSignal(screen.parts.runner.found):
        QTest.keyClick(screen.window.windowHandle(), Qt.Key.Key_S)
    assert screen.window.page.findChild(SearchField).line.text() == "s"
    assert screen.window.keyboard.isVisible()


def chips(qtbot, screen):
    search(qtbot, screen, "")
    model = screen.window.page.findChild(ResultList).model()
    rows = [model.index(row, 0) for row in range(10)]
    return {chip for row in rows for chip in row.data(ResultRole.CHIPS)}


def labels(screen):
    return {term.label for term in screen.parts.catalogue.vocabulary.terms("audience")}


def test_rows_for_one_audience_alone_do_not_say_whom_they_are_for(qtbot, screen):
    shown = chips(qtbot, screen)
    assert shown
    assert not shown & labels(screen)


def test_rows_for_everyone_say_whom_they_are_for(qtbot, open_kiosk):
    screen = open_kiosk(audience="everyone")
    assert chips(qtbot, screen) & labels(screen)


class Doubtful:
    """A catalogue whose entries have one more number, which can hardly be relied on."""

    def __init__(self, catalogue, number):
        self._catalogue = catalogue
        self._number = number

    def __getattr__(self, name):
        return getattr(self._catalogue, name)

    def entry(self, key):
        entry = self._catalogue.entry(key)
        doubtful = Phone(self._number, "Helpline", confidence=Confidence.LOW)
        return replace(entry, phones=(doubtful, *entry.phones))


def test_a_number_of_low_confidence_is_never_shown(qtbot, screen, helpline):
    number = "01632 960 999"
    parts = replace(screen.parts, catalogue=Doubtful(screen.parts.catalogue, number))
    page = KioskEntryPage(parts, "parents")
    qtbot.addWidget(page)
    page.arrive(Place(PageName.ENTRY, helpline.id))
    texts = [text.text() for text in page.findChildren(Text)]
    assert helpline.phones[0].number in texts
    assert not [text for text in texts if number in text]


def test_only_the_policys_audience_is_found(qtbot, screen):
    search(qtbot, screen, "")
    model = screen.window.page.findChild(ResultList).model()
    ids = [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]
    assert ids
    assert all("parents" in entry.audience for entry in screen.parts.catalogue.entries(ids))


def test_the_policy_may_show_everything(qtbot, open_kiosk):
    screen = open_kiosk(audience="everyone")
    search(qtbot, screen, "")
    total = screen.window.page.findChild(ResultList).model().rowCount()
    assert total == screen.parts.catalogue.info.entries


def test_no_way_leads_from_an_entry_to_one_for_professionals(screen):
    catalogue = screen.parts.catalogue
    ways = set()
    for entry in catalogue.of_kind(Kind.GUIDANCE, "parents"):
        screen.window.go(Place(PageName.ENTRY, entry.id))
        for prose in screen.window.page.findChildren(Prose):
            ways |= {span.entry for block in prose._blocks for line in block.lines for span in line}
    assert len(ways) > 1
    assert all("parents" in other.audience for other in catalogue.entries(ways - {""}))


def test_an_address_is_a_code_and_cannot_be_opened(screen, helpline):
    screen.window.go(Place(PageName.ENTRY, helpline.id))
    assert screen.window.page.findChildren(QrCode)
    assert not screen.parts.links.allowed
    assert not [b for b in screen.window.findChildren(Button) if "browser" in b.text()]


def test_an_entry_is_put_on_the_handout_and_counted_in_the_bar(qtbot, screen, helpline):
    screen.window.go(Place(PageName.ENTRY, helpline.id))
    touch(qtbot, screen, "Add to my handout")
    assert screen.parts.keeper.handout_ids == {helpline.id}
    assert button(screen.window.bar, "My handout").accessibleDescription().startswith("1 ")


def test_what_a_visitor_keeps_is_in_memory_only(screen):
    assert screen.parts.keeper.shelf.session_only


def test_every_button_is_large_enough_for_a_finger(screen, helpline):
    for place in (Place(PageName.HOME), Place(PageName.ENTRY, helpline.id)):
        screen.window.go(place)
        for shown in screen.window.findChildren(Button):
            if shown.isVisible():
                assert min(shown.width(), shown.height()) >= LEAST_TARGET, shown.text()


def test_text_grows_and_the_visitor_stays_where_they_are(qtbot, screen, helpline):
    screen.window.go(Place(PageName.ENTRY, helpline.id))
    touch(qtbot, screen, "Text size")
    touch(qtbot, screen, "200 %")
    assert screen.parts.theme.percent == 200
    assert screen.window.place.what == helpline.id
    assert not any(panel.isVisible() for panel in screen.window.findChildren(SizePanel))


def test_contrast_goes_up_and_down_by_one_touch(qtbot, screen):
    touch(qtbot, screen, "Contrast")
    assert screen.parts.theme.chosen is ThemeName.HIGH_CONTRAST
    touch(qtbot, screen, "Contrast")
    assert screen.parts.theme.chosen is ThemeName.LIGHT


def crowded(bar):
    """The buttons that lack room for their words or reach out of the bar."""
    return [
        shown.text()
        for shown in bar.findChildren(Button)
        if shown.isVisible()
        and (
            shown.width() < shown.sizeHint().width()
            or not bar.rect().contains(QRect(shown.mapTo(bar, QPoint()), shown.size()))
        )
    ]


@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (1080, 1920)])
@pytest.mark.parametrize("percent", [100, 200])
def test_the_bar_shows_all_its_words_at_every_size(qtbot, open_kiosk, size, percent):
    screen = open_kiosk(size=size)
    screen.kiosk._on_size(percent)
    for place in (Place(PageName.HOME), Place(PageName.RESULTS)):
        screen.window.go(place)
        qtbot.waitUntil(lambda: not crowded(screen.window.bar))


@pytest.mark.parametrize("size", [(1280, 800), (1080, 1920)])
@pytest.mark.parametrize("percent", [100, 200])
def test_no_line_of_an_entry_is_cut_off(qtbot, open_kiosk, size, percent):
    screen = open_kiosk(size=size)
    screen.kiosk._on_size(percent)
    for entry_id in ("samaritans", "what-you-may-feel"):
        screen.window.go(Place(PageName.ENTRY, entry_id))
        qtbot.waitUntil(lambda: not cut_off(screen.window.page))


def test_an_entry_opens_at_its_top_however_large_its_words(open_kiosk):
    screen = open_kiosk()
    screen.kiosk._on_size(200)
    screen.window.go(Place(PageName.ENTRY, "nspcc"))
    (bar,) = {area.verticalScrollBar() for area in screen.window.page.findChildren(Scroll)}
    assert bar.maximum() > 0
    assert bar.value() == 0
    assert screen.window.page.hasFocus()


def cut_off(page):
    """The running texts that lie in less room than they need."""
    texts = page.findChildren(Prose)
    return [text for text in texts if text.parentWidget().height() < text.height()]


@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (1080, 1920)])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_reaches_out_of_its_page(qtbot, open_kiosk, size, percent):
    screen = open_kiosk(size=size)
    screen.kiosk._on_size(percent)
    places = [Place(PageName.HOME), Place(PageName.HANDOUT)]
    places += [Place(PageName.ENTRY, entry) for entry in ("nspcc", "what-you-may-feel")]
    for place in places:
        screen.window.go(place)
        qtbot.waitUntil(lambda: not wider_than_their_room(screen.window.page))


def wider_than_their_room(page):
    areas = [area for area in page.findChildren(Scroll) if area.isVisible()]
    assert areas
    return [area for area in areas if area.widget().width() > area.viewport().width()]
