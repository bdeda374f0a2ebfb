"""A public screen on a real display: what is seen when a visit is left, and what is left of it."""

import os
import signal
import subprocess  # noqa: TID251  (the whole program)
import sys
from pathlib import Path

import pytest

from tests.journeys.calls import programs, watch
from tests.journeys.screen import wait_until
from tests.journeys.traces import in_files, in_memory
from tests.journeys.virtual_screen import virtual_screen
from tests.journeys.visitor import COVER, START_AGAIN, add_by_keyboard, begin, open_first, search

ROOT = Path(__file__).parent.parent.parent
CONTROL = Path(__file__).with_name("keeps_traces.py")
WORDS = ("zorblequin", "wembleford")
KEPT = "Samaritans"


@pytest.fixture
def screen(tmp_path):
    with virtual_screen(tmp_path / "home") as screen:
        yield screen


class Running:
    """A program on the screen; `visit` is the process that shows something."""

    def __init__(self, screen, command):
        self.screen = screen
        self.process = subprocess.Popen(  # noqa: S603
            command, env=screen.environment, cwd=ROOT, start_new_session=True
        )

    @property
    def visits(self):
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        return [int(child) for child in children.split()]

    def stop(self):
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(20)


@pytest.fixture
def run(screen):
    running = []

    def run(*command):
        running.append(Running(screen, command))
        screen.wait_for(COVER)
        return running[-1]

    yield run
    for program in running:
        program.stop()


@pytest.fixture
def kiosk(run, tmp_path):
    return run(sys.executable, "-m", "ui", "--kiosk", "--data", str(tmp_path / "home" / "data"))


def visit(screen):
    """Look somebody up, put them on the handout, and search for what nobody else has."""
    begin(screen)
    search(screen, KEPT)
    open_first(screen)
    add_by_keyboard(screen)
    screen.touch(*START_AGAIN)
    search(screen, " ".join(WORDS))


def leave(screen):
    screen.press("Shift_L", "Shift_L", "Shift_L")
    screen.wait_for(COVER)


def next_visit(kiosk, before):
    wait_until(lambda: len(kiosk.visits) == 1 and kiosk.visits != before, "the next visit")
    return kiosk.visits


def test_nothing_but_the_cover_is_seen_from_leaving_to_the_next_visit(screen, kiosk):
    visit(screen)
    before = kiosk.visits
    leave(screen)
    covered = screen.pixels()
    seen = []
    while len(kiosk.visits) != 1 or kiosk.visits == before or len(seen) < 20:
        seen.append(screen.pixels())
        assert len(seen) < 2_000
    edges = [(5, 5), (640, 40), (5, 795), (1275, 795)]
    assert all(frame.getpixel(at) == covered.getpixel(at) for frame in seen for at in edges)


def test_nothing_of_a_visit_is_left_in_files_clipboard_or_memory(screen, kiosk, tmp_path):
    visit(screen)
    (before,) = kiosk.visits
    assert in_memory(WORDS, before)
    leave(screen)
    (after,) = next_visit(kiosk, [before])
    assert in_files((*WORDS, KEPT), tmp_path) == []
    assert not any(word in screen.clipboard() for word in WORDS)
    assert in_memory(WORDS, after) == []
    assert in_memory(WORDS, kiosk.process.pid) == []


def test_the_same_search_catches_a_program_that_keeps_traces(screen, run, tmp_path):
    screen.environment["PYTHONPATH"] = str(ROOT)
    control = run(sys.executable, str(CONTROL))
    visit(screen)
    leave(screen)
    wait_until(lambda: in_files(WORDS, tmp_path), "the file that it keeps")
    assert any(word in screen.clipboard() for word in WORDS)
    assert in_memory(WORDS, control.process.pid)


def test_no_program_is_started_and_no_network_is_used(screen, run, tmp_path):
    log = tmp_path / "calls"
    command = (sys.executable, "-m", "ui", "--kiosk")
    kiosk = run(*watch(log, "execve,execveat,socket"), *command)
    visit(screen)
    screen.press("F1", "alt+F4", "ctrl+p", "ctrl+o", "ctrl+q", "Menu", "super", "F11", "Print")
    for x in range(60, 1280, 240):
        for y in range(150, 800, 120):
            screen.touch(x, y, 1, 2, 3)
    leave(screen)
    assert kiosk.process.poll() is None
    calls = log.read_text()
    assert len(programs(calls)) > 1
    assert set(programs(calls)) == {sys.executable}
    assert "AF_INET" not in calls


def test_a_visit_that_crashes_is_covered_and_followed_by_another(screen, kiosk):
    begin(screen)
    before = kiosk.visits
    os.kill(before[0], signal.SIGKILL)
    next_visit(kiosk, before)
    screen.wait_for(COVER)
