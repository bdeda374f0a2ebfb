from finder.entry import Kind
from finder.kiosk.counts import counts_file, read_counts
from tests.ui.kiosk.hands import search
from ui.place import PageName, Place


def test_counts_say_what_was_shown_and_nothing_of_words(qtbot, open_kiosk, tmp_path):
    screen = open_kiosk(counts=True)
    entry = screen.parts.catalogue.of_kind(Kind.ORGANISATION, "parents")[0]
    search(qtbot, screen, "zorble")
    screen.window.go(Place(PageName.ENTRY, entry.id))
    assert not counts_file(tmp_path).exists()
    screen.kiosk.leave()
    qtbot.waitUntil(counts_file(tmp_path).exists)
    (totals,) = read_counts(counts_file(tmp_path)).values()
    assert totals["visits"] == 1
    assert totals["entries shown"] == 1
    assert "zorble" not in counts_file(tmp_path).read_text()


def test_without_the_policys_word_nothing_is_counted(qtbot, screen, helpline, tmp_path):
    screen.window.go(Place(PageName.ENTRY, helpline.id))
    screen.kiosk.leave()
    qtbot.waitUntil(lambda: "over" in screen.said)
    assert not counts_file(tmp_path).exists()
