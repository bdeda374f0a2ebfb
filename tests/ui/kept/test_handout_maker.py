import threading

import pikepdf
import pytest
from PySide6.QtCore import QSize

from finder.problems import FileNotWritten
from tests.handout.examples import FIVE, SLEEP, handout
from tests.handout.reading_back import opened
from ui.paper.maker import HandoutMaker, Made
from ui.paper.print_runner import PrintRunner
from ui.paper.printing import PrintJob, Progress, Queue

TWO_PAGES = Made(handout(SLEEP), (b"1", b"2"), "", (), bytes)


@pytest.fixture
def maker(qapp):
    maker = HandoutMaker()
    yield maker
    maker.stop()


def as_wide_as(width):
    return lambda natural: QSize(width, round(natural.height() * width / natural.width()))


def test_the_first_page_is_drawn_as_large_as_asked(maker, qtbot):
    with qtbot.waitSignals([maker.made, maker.drawn], timeout=20_000):
        maker.made.connect(lambda made: setattr(maker, "last", made))
        maker.drawn.connect(lambda drawn: setattr(maker, "picture", drawn))
        maker.make(handout(*FIVE), 0, as_wide_as(420))
    assert maker.picture.made is maker.last
    assert (maker.picture.page, maker.picture.image.width()) == (0, 420)
    assert maker.picture.image.pixelColor(2, 2).name() == "#ffffff"
    colours = {maker.picture.image.pixelColor(x, 60).name() for x in range(420)}
    assert len(colours) > 2, "nothing is drawn where the title stands"


def test_only_the_newest_handout_is_told_of(maker, qtbot):
    told = []
    maker.made.connect(told.append)
    newest = handout(SLEEP)
    with qtbot.waitSignal(maker.made, timeout=20_000):
        for wanted in (handout(*FIVE), handout(*FIVE, SLEEP), newest):
            maker.make(wanted, 0, as_wide_as(200))
    qtbot.wait(400)
    assert [made.handout for made in told] == [newest]


def test_what_was_cancelled_is_never_shown(maker, qtbot):
    told = []
    maker.made.connect(told.append)
    maker.make(handout(*FIVE), 0, as_wide_as(200))
    maker.cancel()
    assert not maker.busy
    qtbot.wait(800)
    assert told == []


def test_another_page_is_drawn_from_what_was_made(maker, qtbot):
    with qtbot.waitSignal(maker.made, timeout=20_000) as told:
        maker.make(handout(*FIVE, SLEEP), 0, as_wide_as(200))
    with qtbot.waitSignal(maker.drawn, check_params_cb=lambda drawn: drawn.page == 1):
        maker.draw(told.args[0], 1, as_wide_as(300))


def test_what_goes_to_a_printer_is_what_was_made_though_the_fonts_were_given_back(maker, qtbot):
    with qtbot.waitSignal(maker.made, timeout=20_000) as told:
        maker.make(handout(*FIVE, SLEEP), 0, as_wide_as(200))
    (made,) = told.args
    maker.rest()
    with opened(made.pdf()) as pdf:
        assert len(pdf.pages) == len(made.pages)


def test_a_pdf_is_written_with_the_fonts_that_were_given_back_before(maker, qtbot, tmp_path):
    with qtbot.waitSignal(maker.made, timeout=20_000) as made:
        maker.make(handout(*FIVE), 0, as_wide_as(200))
    maker.rest()
    with qtbot.waitSignal(maker.saved, timeout=20_000) as saved:
        maker.save(handout(*FIVE), tmp_path / "handout.pdf")
    assert saved.args[0].accessible
    with pikepdf.open(tmp_path / "handout.pdf") as pdf:
        assert len(pdf.pages) == len(made.args[0].pages)
    assert [file.name for file in tmp_path.iterdir()] == ["handout.pdf"]


def test_a_pdf_that_is_called_off_is_not_written(maker, qtbot, tmp_path):
    maker.save(handout(*FIVE), tmp_path / "handout.pdf")
    maker.cancel_saving()
    maker.stop()
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_a_problem(maker, qtbot, tmp_path):
    with qtbot.waitSignal(maker.failed, timeout=20_000) as failed:
        maker.save(handout(*FIVE), tmp_path / "missing" / "handout.pdf")
    assert isinstance(failed.args[0], FileNotWritten)


def test_printers_are_found_away_from_the_window(qtbot):
    threads = []

    def find():
        threads.append(threading.current_thread())
        return (Queue("office", "Office printer", is_default=True),)

    runner = PrintRunner(find)
    with qtbot.waitSignal(runner.found) as found:
        runner.find()
    assert [queue.label for queue in found.args[0]] == ["Office printer"]
    assert threads != [threading.main_thread()]
    runner.stop()


def test_pages_are_told_as_they_are_ready_and_counted_when_sent(qtbot):
    def print_pages(_job, handout):
        count = len(handout.pages)
        yield from (Progress(ready, count) for ready in range(1, count + 1))
        yield Progress(count, count, sent=True)

    runner = PrintRunner(print_pages=print_pages)
    told = []
    runner.progressed.connect(told.append)
    with qtbot.waitSignal(runner.printed) as printed:
        runner.start(PrintJob(), TWO_PAGES)
    assert [(step.ready, step.sent) for step in told] == [(1, False), (2, False), (2, True)]
    assert printed.args[0] == 2
    runner.stop()


def test_a_job_that_is_called_off_is_not_sent(qtbot):
    first, go_on, sent = threading.Event(), threading.Event(), []

    def print_pages(_job, handout):
        yield Progress(1, 2)
        first.set()
        go_on.wait(5)
        yield Progress(2, 2)
        sent.append(handout)

    runner = PrintRunner(print_pages=print_pages)
    runner.start(PrintJob(), TWO_PAGES)
    assert first.wait(5)
    runner.call_off()
    go_on.set()
    runner.stop()
    assert sent == []
