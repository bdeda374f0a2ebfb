import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QLabel

from ui.place import PageName, Place
from ui.widgets.button import Button
from ui.widgets.link_lines import LinkLines


@pytest.fixture
def page(desk, theme):
    theme.resize_text(150)
    desk.window.resize(1366, 480)
    desk.window.go(Place(PageName.READING, "sleep"))
    return desk.window.page


@pytest.fixture
def bar(page):
    return page._scroll.verticalScrollBar()


def test_a_citation_leads_to_its_source_and_the_source_back(qtbot, page, bar):
    bar.setValue(bar.maximum())
    page._reading.cited.emit("i")
    source = page._aside.sources._sources["i"]
    assert source.property("look") == "tint"
    assert source.prose.hasFocus()
    source.prose.anchorClicked.emit(QUrl("cite:i"))
    assert bar.value() < bar.maximum()


def test_a_source_leads_to_its_reference(qtbot, desk, page):
    page._aside.sources._sources["i"].prose.anchorClicked.emit(QUrl("entry:study-of-nights"))
    assert desk.window.place == Place(PageName.ENTRY, "study-of-nights")


def test_the_editors_note_stays_in_sight(page):
    source = page._aside.sources._sources["ii"]
    words = [label.text() for label in source.findChildren(QLabel)]
    assert words == ["The source prints this one twice."]


def test_the_contents_lead_to_their_heading(qtbot, page, bar):
    page._aside.contents.chosen.emit(0)
    assert bar.value() > 0


def test_a_link_in_the_text_leads_to_its_entry(desk, page):
    page._reading.entry_wanted.emit("lantern-trust")
    assert desk.window.place == Place(PageName.ENTRY, "lantern-trust")


def test_who_can_help_comes_with_the_number(page):
    words = [button.text() for button in page._aside.findChildren(Button)]
    assert "Lantern Trust, 01632 960001" in words


def test_a_line_holds_65_to_75_letters(page):
    prose = page._reading._places[0][0]
    letters = prose.width() / prose.fontMetrics().averageCharWidth()
    assert 60 <= letters <= 80


def test_arrows_and_page_keys_read_on(qtbot, page, bar):
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    after = bar.value()
    assert after > 0
    qtbot.keyClick(page, Qt.Key.Key_Up)
    assert bar.value() < after


def test_s_and_h_act_on_the_page(qtbot, desk, page):
    qtbot.keyClick(page, "s")
    qtbot.keyClick(page, "h")
    keeper = desk._parts.keeper
    assert (keeper.saved_ids, keeper.handout_ids) == ({"sleep"}, {"sleep"})


def test_a_page_that_was_read_is_recently_viewed(desk, page):
    assert [viewed.entry_id for viewed in desk._parts.keeper.shelf.recent()] == ["sleep"]


def test_every_title_beside_a_page_is_seen_whole(qtbot, page):
    links = page.findChildren(LinkLines)
    assert links
    for link in links:
        qtbot.waitUntil(lambda link=link: link.height() >= link.heightForWidth(link.width()))


def test_a_link_of_many_words_is_higher_and_not_wider(qtbot, icons):
    link = LinkLines("Trauma and Young People: a guide for parents, carers and others", icons)
    qtbot.addWidget(link)
    assert link.heightForWidth(160) > link.heightForWidth(600)
    assert link.minimumSizeHint().width() < 160


def test_its_head_can_be_used_before_the_rest_is_there(qtbot, page):
    page._show(page._entry)
    assert not page.is_settled
    assert page.isAncestorOf(page.first_focus())
    assert not page._aside.sources._sources
    qtbot.waitUntil(lambda: page.is_settled)
    assert set(page._aside.sources._sources) >= {"i", "ii"}
