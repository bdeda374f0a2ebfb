import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from finder.handout.handout import DISCREET_TITLE, Layout
from tests.ui.kept.conftest import ALT, TODAY, ChosenFiles
from ui.pages.handout_page import HandoutPage
from ui.paper.options import SETTING, HandoutOptions
from ui.paper.print_runner import PrintRunner
from ui.paper.printing import Progress, Queue
from ui.place import PageName, Place
from ui.widgets.print_dialog import PrintDialog

QUEUE = Queue("office", "Office printer", is_default=True)


class Printer:
    """Finds the printers that it is told and keeps what is printed."""

    def __init__(self, *queues):
        self.queues = queues
        self.jobs = []

    def find(self):
        return self.queues

    def print_pages(self, job, handout):
        count = len(handout.pages)
        yield from (Progress(ready, count) for ready in range(1, count + 1))
        self.jobs.append((job, handout))
        yield Progress(count, count, sent=True)


@pytest.fixture
def printer():
    return Printer(QUEUE)


@pytest.fixture
def page(parts, room, printer):
    runner = PrintRunner(printer.find, printer.print_pages)
    page = room(HandoutPage(parts, "parents", runner, lambda: TODAY))
    page.work.files = ChosenFiles()
    yield page
    page.stop()


@pytest.fixture
def laid(page, shelf, keep, qtbot):
    """The page with three entries on the table, shown and typeset."""
    keep(shelf.handout, "lantern-trust", "sleep", "listen")
    with qtbot.waitSignals([page.maker.drawn, page.printing.found], timeout=20_000):
        page.arrive(Place(PageName.HANDOUT))
    return page


def made_by(page, qtbot, change):
    """Make a change and return the handout that is typeset for it."""
    with qtbot.waitSignal(page.maker.made, timeout=20_000) as made:
        change()
    return made.args[0]


def test_an_empty_table_offers_ready_made_handouts(page, shelf, ids, qtbot):
    page.arrive(Place(PageName.HANDOUT))
    assert page.empty.isVisible()
    assert page.first_focus() is page.empty.browse
    with qtbot.waitSignal(page.maker.made, timeout=20_000) as made:
        page.empty._cards._widgets[0].click()
    assert ids(shelf.handout) == ["first-night"]
    assert [item.entry.id for item in made.args[0].handout.items] == ["sleep", "lantern-trust"]
    assert not page.empty.isVisible()


def test_heading_and_button_count_items_and_pages(laid):
    assert laid.panel.caption.text() == "3 items · 1 page · drag to reorder"
    assert laid.bar.print.text() == "Print 1 page"
    assert laid.bar.where.text() == "Office printer · A4"


def test_the_preview_shows_the_page_that_is_printed(laid, printer, qtbot):
    assert laid.preview.where.text() == "Page 1 of 1"
    assert not laid.preview._sheet.image.isNull()
    with qtbot.waitSignal(laid.printing.printed):
        QTest.mouseClick(laid.bar.print, Qt.MouseButton.LeftButton)
    ((job, handout),) = printer.jobs
    assert handout is laid._made
    assert (job.printer, job.title) == ("office", "Handout")


def test_what_was_just_typed_is_printed_too(laid, printer, qtbot):
    laid.form.message.setFocus()
    QTest.keyClicks(laid.form.message, "See you on Tuesday")
    with qtbot.waitSignal(laid.printing.printed, timeout=20_000):
        laid.print_now()
    ((_, handout),) = printer.jobs
    assert handout.handout.message == "See you on Tuesday"
    assert laid.bar.doing.isHidden()


def test_a_print_that_waits_for_its_pages_can_be_called_off(laid, printer, qtbot, heard):
    QTest.keyClicks(laid.form.message, "See you on Tuesday")
    laid.print_now()
    assert laid.bar.doing.text() == "Printing…"
    with qtbot.waitSignal(laid.maker.made, timeout=20_000):
        laid.bar.cancel.click()
    assert heard.last == "Printing stopped. Nothing was sent."
    assert printer.jobs == []


def test_a_print_does_not_wait_for_pages_that_were_called_off(laid, heard):
    QTest.keyClicks(laid.form.message, "See you on Tuesday")
    laid.print_now()
    laid.preview.cancel.click()
    assert laid.bar.doing.isHidden()
    assert heard.last == "Printing stopped. Nothing was sent."


def test_the_paper_bears_the_day_on_which_it_is_made(parts, room, qtbot, keep, shelf):
    days = [TODAY, TODAY.replace(day=2)]
    page = room(HandoutPage(parts, printing=PrintRunner(tuple), today=lambda: days[0]))
    keep(shelf.handout, "sleep")
    assert made_by(page, qtbot, lambda: page.arrive(Place(PageName.HANDOUT))).handout.today == TODAY
    del days[0]
    assert made_by(page, qtbot, page.form.notes.click).handout.today == days[0]
    page.stop()


def test_another_order_is_another_handout(laid, qtbot):
    laid.board.view.setFocus()
    made = made_by(laid, qtbot, lambda: QTest.keyClick(laid.board.view, Qt.Key.Key_Down, ALT))
    assert [item.entry.id for item in made.handout.items] == ["sleep", "lantern-trust", "listen"]


def test_a_note_is_printed_only_when_that_is_chosen(laid, qtbot, shelf):
    laid.board.view.toggle_details(laid.board.model.rows[0])
    details = laid.board.view.details
    QTest.keyClicks(details.note, "ask for Jo")
    details.flush()
    assert shelf.items(shelf.handout.key)[0].note == "ask for Jo"
    made = made_by(laid, qtbot, details.printed.click)
    assert made.handout.items[0].note == "ask for Jo"
    made = made_by(laid, qtbot, details.printed.click)
    assert made.handout.items[0].note == ""


def test_a_private_note_does_not_lay_the_pages_out_again(laid, qtbot):
    laid.board.view.toggle_details(laid.board.model.rows[0])
    QTest.keyClicks(laid.board.view.details.note, "not for paper")
    laid.board.view.details.flush()
    assert not laid._pause.isActive()


@pytest.mark.parametrize("layout", [Layout.LARGE, Layout.WALLET, Layout.EASY])
def test_every_layout_is_typeset_and_remembered(laid, layout, qtbot, shelf):
    made = made_by(laid, qtbot, laid.form.layouts.segments._buttons[layout].click)
    assert made.handout.layout is layout
    laid.leave()
    assert HandoutOptions.read(shelf.setting(SETTING)).layout is layout


def test_options_are_those_of_last_time(laid, parts, room, qtbot):
    made_by(laid, qtbot, laid.form.notes.click)
    laid.leave()
    again = room(HandoutPage(parts, today=lambda: TODAY, printing=PrintRunner(tuple)))
    with qtbot.waitSignal(again.maker.made, timeout=20_000) as made:
        again.arrive(Place(PageName.HANDOUT))
    assert again.form.notes.isChecked()
    assert made.args[0].handout.notes_space
    again.stop()


def test_the_title_is_discreet_and_the_centre_is_named(laid):
    handout = laid._made.handout
    assert handout.title == DISCREET_TITLE == laid.form.title.placeholderText()
    assert (handout.centre.name, handout.centre.phone) == (
        "Riverside Family Centre",
        "01632 960 010",
    )


def test_a_telling_title_is_not_printed_under_a_plain_cover(laid, qtbot):
    QTest.keyClicks(laid.form.title, "After exploitation")
    assert laid.form.title_notice.isVisible()
    made = made_by(laid, qtbot, laid.form.plain.click)
    assert made.handout.title == "After exploitation"
    assert laid.form.title_notice.isHidden()


def test_a_message_is_printed_and_what_cannot_be_printed_is_said(laid, qtbot):
    def write():
        laid.form.message.setPlainText("See you on Tuesday 🙂")
        laid.form.flush()

    made = made_by(laid, qtbot, write)
    assert made.handout.message == "See you on Tuesday 🙂"
    assert "🙂" in laid.panel.notice.sentence
    made_by(laid, qtbot, lambda: (laid.form.message.setPlainText("See you"), laid.form.flush()))
    assert laid.panel.notice.isHidden()


def test_saving_writes_one_pdf_where_the_person_says(laid, qtbot, tmp_path, heard):
    laid.work.files.path = tmp_path / "for the family.pdf"
    with qtbot.waitSignal(laid.maker.saved, timeout=20_000):
        QTest.mouseClick(laid.bar.save, Qt.MouseButton.LeftButton)
    assert laid.work.files.suggested == f"{DISCREET_TITLE}.pdf"
    assert heard.last == "Saved: for the family.pdf"
    with pikepdf.open(laid.work.files.path) as pdf:
        assert len(pdf.pages) == 1


def test_a_pdf_that_cannot_be_written_is_said_beside_the_list(laid, qtbot, tmp_path):
    laid.work.files.path = tmp_path / "missing" / "handout.pdf"
    with qtbot.waitSignal(laid.maker.failed, timeout=20_000):
        laid.bar.save.click()
    assert "could not be written" in laid.panel.notice.sentence
    assert laid.bar.doing.isHidden()


def test_what_did_not_work_is_no_longer_said_once_it_works(laid, qtbot, tmp_path):
    made_by(laid, qtbot, lambda: (laid.form.message.setPlainText("Tuesday 🙂"), laid.form.flush()))
    laid.work.files.path = tmp_path / "missing" / "handout.pdf"
    with qtbot.waitSignal(laid.maker.failed, timeout=20_000):
        laid.bar.save.click()
    assert "could not be written" in laid.panel.notice.sentence
    assert "🙂" in laid.panel.notice.sentence
    laid.work.files.path = tmp_path / "handout.pdf"
    with qtbot.waitSignal(laid.maker.saved, timeout=20_000):
        laid.bar.save.click()
    assert "could not be written" not in laid.panel.notice.sentence
    assert "🙂" in laid.panel.notice.sentence


def test_the_handout_is_copied_as_plain_text(laid, qapp):
    laid.bar.copy.click()
    text = qapp.clipboard().text()
    assert text.startswith(DISCREET_TITLE)
    assert "01632 960001" in text


def test_without_a_printer_a_sentence_stands_beside_save_pdf(laid, printer, qtbot):
    printer.queues = ()
    with qtbot.waitSignal(laid.printing.found):
        laid.work.look_for_printers()
    assert "No printer" in laid.bar.where.text()
    assert not laid.bar.print.isEnabled()
    assert laid.bar.save.isEnabled()
    laid.print_now()
    assert "Save PDF" in laid.panel.notice.sentence


def test_the_chosen_printer_is_remembered(laid, printer, qtbot, shelf):
    printer.queues = (QUEUE, Queue("front", "Front desk", is_default=False))
    with qtbot.waitSignal(laid.printing.found):
        laid.work.look_for_printers()
    QTest.mouseClick(laid.bar.change, Qt.MouseButton.LeftButton)
    dialog = laid.findChild(PrintDialog)
    dialog._queues["front"].trigger()
    dialog.copies.more.click()
    dialog.done_button.click()
    assert laid.bar.where.text() == "Front desk · A4 · 2 copies"
    assert laid.bar.print.text() == "Print 2 pages"
    laid.leave()
    assert HandoutOptions.read(shelf.setting(SETTING)).printer == "front"


def test_the_last_item_taken_off_leads_to_the_empty_table(laid, heard, ids, shelf):
    laid.board.view.setFocus()
    for _ in range(3):
        QTest.keyClick(laid.board.view, Qt.Key.Key_Delete)
    assert laid.empty.isVisible()
    assert laid.preview.where.text() == ""
    heard.undo()
    assert ids(shelf.handout) == ["listen"]
    assert not laid.empty.isVisible()


def test_retired_entries_are_shown_and_not_printed(page, shelf, keep, qtbot):
    keep(shelf.handout, "old-leaflet", "court")
    with qtbot.waitSignal(page.maker.made, timeout=20_000) as made:
        page.arrive(Place(PageName.HANDOUT))
    assert [item.entry.id for item in made.args[0].handout.current] == ["court"]
    assert "out of print" in page.board.model.rows[0].notice


def test_practical_tips_are_added_from_the_menu(laid, choose, shelf, ids, keep, heard):
    laid.board.model.show([])
    laid._parts.keeper.remove_from_handout("listen", "Listen")
    laid._menu._fill()
    choose(laid.panel.more.choices, "Add a practical tip", "Listen before you advise")
    assert ids(shelf.handout)[-1] == "listen"


def test_leaving_gives_the_pages_back(laid):
    laid.leave()
    assert laid._made is None
    assert laid.preview._sheet.image.isNull()


@pytest.mark.parametrize(("width", "percent", "both"), [(1134, 100, True), (1024, 200, False)])
def test_both_columns_are_shown_where_they_fit(laid, parts, width, percent, both):
    parts.theme.resize_text(percent)
    laid.resize(width, 640)
    assert laid.panel.isVisible()
    assert laid.preview.isVisible() is both
    if not both:
        laid.columns.sides.segments._buttons["preview"].click()
        assert (laid.panel.isVisible(), laid.preview.isVisible()) == (False, True)
    parts.theme.resize_text(100)


def test_pages_that_take_long_can_be_cancelled_and_made_after_all(laid, qtbot):
    laid.form.notes.click()
    laid._typeset()
    laid._on_slow()
    assert laid.preview.where.text() == "Making the pages…"
    laid.preview.cancel.click()
    assert not laid.maker.busy
    assert laid.preview.where.text() == "Stopped"
    made = made_by(laid, qtbot, laid.preview.again.click)
    assert made.handout.notes_space
    assert laid.preview.where.text() == "Page 1 of 1"
    assert laid.preview.cancel.isHidden()
