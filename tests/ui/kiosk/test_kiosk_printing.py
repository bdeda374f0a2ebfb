from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from finder.entry import Kind
from finder.problems import NoPrinter
from tests.ui.kiosk.hands import LEFT, button, handout_made
from ui.place import PageName, Place


def test_a_handout_is_printed_on_the_policys_printer_with_a_neutral_title(
    qtbot, open_kiosk, whole_file
):
    screen = open_kiosk(printer="Hall")
    entry = screen.parts.catalogue.of_kind(Kind.ORGANISATION, "parents")[0]
    printing = handout_made(qtbot, screen, entry)
    with qtbot.waitSignal(screen.own.printing.printed):
        qtbot.mouseClick(printing, LEFT)
    ((job, _),) = screen.printer.jobs
    assert job.printer == "Hall"
    assert job.title == "Handout"
    assert "printed" in screen.said


def test_a_pause_follows_each_print(qtbot, screen, helpline):
    printing = handout_made(qtbot, screen, helpline)
    with qtbot.waitSignal(screen.own.printing.printed):
        qtbot.mouseClick(printing, LEFT)
    assert not printing.isEnabled()
    screen.own.printing.look_again()
    screen.own.printing.print(screen.window.page._made)
    assert len(screen.printer.jobs) == 1


def test_more_pages_than_the_cap_are_not_printed(qtbot, open_kiosk):
    screen = open_kiosk(page_cap=1)
    for entry in screen.parts.catalogue.of_kind(Kind.ORGANISATION, "parents"):
        screen.parts.keeper.add_to_handout(entry.id, entry.title)
    with qtbot.waitSignal(screen.own.maker.made, timeout=20_000):
        screen.window.go(Place(PageName.HANDOUT))
    assert not button(screen.window, "Print").isEnabled()
    assert "at most 1 page" in screen.window.page._word.text()


def test_idle_time_stands_still_while_something_prints(qtbot, screen, helpline):
    screen.printer.held = True
    printing = handout_made(qtbot, screen, helpline)
    qtbot.mouseClick(printing, LEFT)
    assert screen.kiosk.visit._paused == 1
    screen.printer.held = False
    qtbot.waitUntil(lambda: not screen.kiosk.visit._paused)


def test_leaving_calls_off_a_print_that_was_not_sent(qtbot, screen, helpline):
    screen.printer.held = True
    qtbot.mouseClick(handout_made(qtbot, screen, helpline), LEFT)
    screen.kiosk.leave()
    qtbot.waitUntil(lambda: "over" in screen.said)
    screen.own.printing.finish()
    assert screen.printer.jobs == []


def test_a_printer_that_fails_is_told_in_words_without_a_dialog(qtbot, screen, helpline, qapp):
    screen.printer.broken = NoPrinter()
    qtbot.mouseClick(handout_made(qtbot, screen, helpline), LEFT)
    qtbot.waitUntil(lambda: "ask at the desk" in screen.window.page._word.text())
    assert [w for w in qapp.topLevelWidgets() if w.isVisible()] == [screen.window]


def test_a_touch_makes_a_print_wait_for_a_moment(qtbot, screen, helpline):
    screen.printer.held = True
    qtbot.mouseClick(handout_made(qtbot, screen, helpline), LEFT)
    assert screen.own.printing._way_is_free.is_set()
    QTest.keyClick(screen.window.windowHandle(), Qt.Key.Key_Shift)
    assert not screen.own.printing._way_is_free.is_set()
    qtbot.waitUntil(screen.own.printing._way_is_free.is_set)
