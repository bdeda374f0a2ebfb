from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from finder.entry import Confidence, Phone
from ui.links import Links
from ui.place import PageName, Place
from ui.widgets.button import Button
from ui.widgets.contact import PhoneCard, numbers, shown_address, wants_number
from ui.widgets.entry_actions import COPY_KEYS
from ui.widgets.entry_columns import EntryColumns
from ui.widgets.provenance import Provenance
from ui.widgets.qr_code import QrCode
from ui.widgets.text import Text


@pytest.fixture
def page(desk):
    desk.window.go(Place(PageName.ENTRY, "lantern-trust"))
    return desk.window.page


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_the_phone_comes_before_the_web(qtbot, page):
    phone, code = page.findChild(PhoneCard), page.findChild(QrCode)
    top = page.rect().topLeft()
    assert phone.mapTo(page, top).y() < code.mapTo(page, top).y()
    assert "01632 960001" in texts(phone)


def test_an_old_date_comes_with_its_notice(page):
    assert "March 2018" in texts(page)
    assert "May be out of date" in texts(page)


def test_the_notice_of_an_entry_is_in_sight(page):
    assert "Formerly called the Lamp Project." in texts(page)


def test_the_whole_address_is_shown(page):
    shown = [text.replace("\u200b", "") for text in texts(page)]
    assert "www.example.org/lantern" in shown


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://www.example.org/", "www.example.org"),
        ("http://example.org/a-b?c=d", "example.org/a-b?c=d"),
    ],
)
def test_an_address_reads_as_people_write_it(url, shown):
    assert shown_address(url).replace("\u200b", "") == shown


def test_where_it_comes_from_has_rows_evidence_and_the_printed_address(qtbot, page):
    provenance = page.findChild(Provenance)
    qtbot.mouseClick(provenance._head, Qt.MouseButton.LeftButton)
    words = " ".join(texts(provenance)).replace("\u200b", "")
    for expected in ("ORG01", "The name changed.", "https://www.example.org/ lantern", "2020"):
        assert expected in words


def test_copied_details_are_tidy_plain_text(qtbot, page):
    qtbot.keyClick(page, Qt.Key.Key_C, COPY_KEYS)
    copied = QApplication.clipboard().text()
    assert "Lantern Trust" in copied
    assert "01632 960001" in copied
    assert "<" not in copied


def test_print_puts_the_entry_on_the_handout_and_goes_there(desk, page):
    page._view.buttons.print_entry()
    assert desk.window.place.page is PageName.HANDOUT
    assert desk._parts.keeper.handout_ids == {"lantern-trust"}


def test_a_ready_made_handout_shows_what_is_in_it(desk):
    desk.window.go(Place(PageName.ENTRY, "first-night"))
    words = [button.text() for button in desk.window.page.findChildren(Button)]
    assert "When you can't sleep" in words
    assert "Lantern Trust" in words


def test_a_withdrawn_entry_says_why_and_leads_to_its_successor(desk):
    desk.window.go(Place(PageName.ENTRY, "old-leaflet"))
    assert any("withdrawn" in text for text in texts(desk.window.page))


def test_without_permission_there_is_a_code_but_no_way_to_the_browser(
    open_desk, make_parts, small_file, icons
):
    desk = open_desk(make_parts(small_file, links=Links(icons, allowed=False)))
    desk.window.go(Place(PageName.ENTRY, "lantern-trust"))
    assert desk.window.page.findChild(QrCode) is not None
    assert not [b for b in desk.window.page.findChildren(Button) if "browser" in b.text()]


def test_a_number_that_is_hardly_to_be_relied_on_is_not_shown(desk):
    entry = desk._parts.catalogue.entry("lantern-trust")
    doubtful = replace(entry.phones[0], confidence=Confidence.LOW)
    entry = replace(entry, phones=(doubtful,))
    assert numbers(entry) == ()
    assert wants_number(entry)


def test_contact_stands_beside_the_text_where_there_is_room_and_before_it_elsewhere(qtbot, desk):
    desk.window.go(Place(PageName.ENTRY, "lantern-trust"))
    columns = desk.window.page.findChild(EntryColumns)
    side, main = columns._side_holder, columns._main_holder
    desk.window.resize(1366, 768)
    qtbot.waitUntil(side.isVisible)
    assert side.findChild(PhoneCard) is not None
    desk.window.resize(1024, 768)
    qtbot.waitUntil(lambda: not side.isVisible())
    assert main.findChild(PhoneCard) is not None


@pytest.mark.parametrize("confidence", [Confidence.HIGH, Confidence.MEDIUM])
def test_a_number_has_the_width_of_its_card(qtbot, theme, icons, confidence):
    phone = Phone("01632 960 960", "Helpline", "Not rung to check. " * 6, confidence=confidence)
    card = PhoneCard(phone, icons, "en")
    qtbot.addWidget(card)
    theme.dress(card)
    card.resize(500, card.heightForWidth(500))
    card.show()
    number = next(text for text in card.findChildren(Text) if text.text() == phone.number)
    assert number.width() > 350
    assert number.height() < 2 * number.fontMetrics().height()


@pytest.mark.parametrize(
    ("language", "note", "said"),
    [
        ("en", "Free, 24 hours a day.", True),
        ("en", "Not rung to check. Free, 24 hours a day.", False),
        ("cy", "Nid yw’r rhif wedi’i ffonio i’w wirio. Am ddim.", False),  # noqa: RUF001  (typography)
    ],
)
def test_that_nobody_has_rung_a_number_is_said_once(qtbot, icons, language, note, said):
    card = PhoneCard(Phone("01632 960 960", "Helpline", note), icons, language)
    qtbot.addWidget(card)
    told = "Read on a web page. Not rung to check."
    assert (told in [text.text() for text in card.findChildren(Text)]) is said


def test_an_ampersand_in_a_lists_name_is_shown_in_the_menu(desk, page):
    desk._parts.keeper.shelf.new_list("Home & school")
    menu = page.entry_actions.more.choices
    menu.aboutToShow.emit()
    assert "Add to Home && school" in [action.text() for action in menu.actions()]
