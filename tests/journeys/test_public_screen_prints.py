"""A public screen at a real print server: what is printed, and what stays when somebody leaves."""

import sys
import threading
from dataclasses import replace

import pytest

from finder.entry import Kind
from tests.handout.reading_back import required, text
from tests.journeys.calls import programs, watch
from tests.journeys.print_queue import print_queue
from tests.journeys.screen import wait_until
from tests.journeys.test_kiosk_visits import KEPT, Running
from tests.journeys.traces import in_files
from tests.journeys.virtual_screen import virtual_screen
from tests.journeys.visitor import COVER, begin, open_first, search, touch_main_button
from tests.ui.conftest import whole_file  # noqa: F401  (a fixture)
from tests.ui.kiosk.conftest import collected_here, open_kiosk  # noqa: F401  (fixtures)
from tests.ui.kiosk.hands import handout_made, shift_thrice
from ui.place import PageName, Place

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it needs Xvfb, strace and CUPS")


@pytest.fixture
def queue():
    with print_queue() as queue:
        yield queue


def done(queue):
    return queue.run(required("lpstat"), "-W", "completed", "-o")


def test_what_a_visitor_prints_comes_out_and_leaves_no_words_behind(queue, tmp_path):
    log = tmp_path / "calls"
    with virtual_screen(tmp_path / "home") as screen:
        screen.environment["CUPS_SERVER"] = queue.environment["CUPS_SERVER"]
        command = (sys.executable, "-m", "ui", "--kiosk", "--data", str(tmp_path / "home" / "data"))
        kiosk = Running(screen, (*watch(log, "execve,execveat,socket"), *command))
        try:
            screen.wait_for(COVER)
            begin(screen)
            search(screen, KEPT)
            open_first(screen)
            touch_main_button(screen)
            screen.press("Tab", "space")
            touch_main_button(screen)
            wait_until(lambda: done(queue), "the printed job")
            screen.press("Shift_L", "Shift_L", "Shift_L")
            screen.wait_for(COVER)
        finally:
            kiosk.stop()
    assert KEPT in text(queue.out.read_bytes())
    assert b"Handout" in queue.recorded()
    assert in_files([KEPT], queue.spool) == []
    assert in_files([KEPT], tmp_path / "home") == []
    calls = log.read_text()
    assert "AF_INET" not in calls
    assert set(programs(calls)) == {sys.executable}


@pytest.fixture
def opened(open_kiosk, queue, monkeypatch):  # noqa: F811  (a fixture)
    """Returns a function that opens a public screen at the queue, with a handout on it."""
    monkeypatch.setenv("CUPS_SERVER", queue.environment["CUPS_SERVER"])

    def opened(**policy):
        return open_kiosk(spooler=True, **policy)

    return opened


def helpline(screen):
    entries = screen.parts.catalogue.of_kind(Kind.ORGANISATION, "parents")
    return next(entry for entry in entries if entry.phones and entry.links)


def test_it_prints_on_the_policys_printer(opened, queue, qtbot):
    queue.run(required("lpadmin"), "-p", "Hall", "-E", "-v", "file:/dev/null")
    screen = opened(printer="Hall")
    printing = handout_made(qtbot, screen, helpline(screen))
    with qtbot.waitSignal(screen.own.printing.printed, timeout=20_000):
        printing.click()
    (job,) = queue.finished_jobs()
    assert job.startswith("Hall-")


def test_more_pages_than_the_cap_never_reach_the_queue(opened, queue, qtbot):
    screen = opened(page_cap=1)
    for entry in screen.parts.catalogue.of_kind(Kind.ORGANISATION, "parents"):
        screen.parts.keeper.add_to_handout(entry.id, entry.title)
    with qtbot.waitSignal(screen.own.maker.made, timeout=20_000) as made:
        screen.window.go(Place(PageName.HANDOUT))
    screen.own.printing.print(made.args[0])
    screen.own.printing.finish()
    assert queue.finished_jobs() == []
    assert list(queue.spool.iterdir()) == []


class Held:
    """Makes a PDF when it is let."""

    def __init__(self, pdf):
        self._pdf = pdf
        self.begun, self.let = threading.Event(), threading.Event()

    def __call__(self):
        self.begun.set()
        self.let.wait(20)
        return self._pdf()


@pytest.fixture
def printing(opened, qtbot):
    """A screen whose handout is ready to print, and the covers that it paints from now on."""
    screen = opened()
    handout_made(qtbot, screen, helpline(screen))
    covers = []
    screen.window.cover.painted.connect(lambda: covers.append(True))
    return screen, covers


def assert_nothing_was_sent(screen, queue):
    screen.own.printing.finish()
    assert queue.finished_jobs() == []
    assert list(queue.spool.iterdir()) == []
    assert not queue.out.exists()


def test_leaving_while_the_pages_are_made_covers_at_once_and_sends_nothing(printing, queue, qtbot):
    screen, covers = printing
    made = screen.window.page._made
    held = Held(made.pdf)
    screen.own.printing.print(replace(made, pdf=held))
    assert held.begun.wait(20)
    shift_thrice(screen)
    assert covers
    qtbot.waitUntil(lambda: "over" in screen.said)
    held.let.set()
    assert_nothing_was_sent(screen, queue)


def test_leaving_while_the_spooler_does_not_answer_covers_at_once_and_sends_nothing(
    printing, queue, qtbot
):
    screen, covers = printing
    with queue.held():
        screen.own.printing.print(screen.window.page._made)
        qtbot.waitUntil(lambda: screen.own.printing.ready_pages, timeout=20_000)
        shift_thrice(screen)
        assert covers
        qtbot.waitUntil(lambda: "over" in screen.said)
    assert_nothing_was_sent(screen, queue)
