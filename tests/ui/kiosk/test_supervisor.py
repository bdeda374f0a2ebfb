import json
import os
import signal
import subprocess  # noqa: TID251  (tests may start programs)
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from ui.kiosk.supervisor import FOLDER, Supervisor, memory_folder, own_command, sweep

PATIENCE = 60
SIGNALS = [signal.SIGTERM, signal.SIGINT, *([signal.SIGALRM] if hasattr(signal, "alarm") else [])]
VISIT = """
import json, os, sys, tempfile, time
from pathlib import Path
folder = Path(sys.argv[1])
number = len(list(folder.glob("visit-*")))
log = folder / f"visit-{number}"
log.write_text("")
def note(**what):
    with (folder / "log").open("a") as file:
        file.write(json.dumps({"visit": number, **what}) + "\\n")
def say(word):
    note(said=word)
    os.write(1, word.encode() + b"\\n")
note(since=os.environ["SIGNPOST_VISIT"], folder=tempfile.gettempdir())
(Path(tempfile.gettempdir()) / "left behind").write_text("words")
plan = json.loads((folder / "plan").read_text())
for word in plan[min(number, len(plan) - 1)]:
    if word == "die":
        os._exit(1)
    if word == "wait":
        time.sleep(0.5)
        continue
    say(word)
os.read(0, 1)
note(ended=True)
"""


@contextmanager
def given_up_after(seconds):
    """A supervisor whose visits die starts others for ever; here that fails after a while."""

    def give_up(_number, _frame):
        raise TimeoutError(f"the supervisor did not end within {seconds} s")

    if not hasattr(signal, "alarm"):
        yield
        return
    signal.signal(signal.SIGALRM, give_up)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)


@pytest.fixture
def supervise(tmp_path):
    """Runs a supervisor over visits that each say what the plan says; returns what they noted."""
    kept = {number: signal.getsignal(number) for number in SIGNALS}

    def supervise(*plan, handed_over=lambda _seconds: None):
        (tmp_path / "plan").write_text(json.dumps(plan))
        script = tmp_path / "visit.py"
        script.write_text(VISIT)
        command = [sys.executable, "-I", str(script), str(tmp_path)]
        with given_up_after(PATIENCE):
            assert Supervisor(command, os.environ, handed_over).run() == 0
        return [json.loads(line) for line in (tmp_path / "log").read_text().splitlines()]

    yield supervise
    for number, handler in kept.items():
        signal.signal(number, handler)


def told(log, **what):
    return next(
        place for place, note in enumerate(log) if all(note.get(k) == v for k, v in what.items())
    )


def test_the_next_visit_covers_the_screen_before_the_last_one_goes(supervise):
    log = supervise(["painted", "over"], ["painted", "wait", "left"])
    assert told(log, visit=1, said="painted") < told(log, visit=0, ended=True)


def test_the_staffs_word_ends_it(supervise):
    log = supervise(["painted", "left"])
    assert {note["visit"] for note in log} == {0}


def test_a_visit_that_dies_is_followed_by_another(supervise):
    log = supervise(["painted", "die"], ["painted", "left"])
    assert told(log, visit=1, said="painted")


def test_a_visit_that_dies_before_its_cover_is_followed_by_another(supervise):
    log = supervise(["painted", "over"], ["die"], ["painted", "left"])
    assert told(log, visit=2, said="painted")


def test_each_visit_has_a_folder_that_goes_with_it(supervise):
    log = supervise(["painted", "over"], ["painted", "left"])
    folders = [Path(note["folder"]) for note in log if "folder" in note]
    assert len(set(folders)) == 2
    assert all(folder.name.startswith(FOLDER) for folder in folders)
    assert not any(folder.exists() for folder in folders)


def test_the_pause_after_a_print_outlives_the_visit(supervise):
    log = supervise(["painted", "printed", "over"], ["painted", "left"])
    assert [note["since"] for note in log if "since" in note] == ["-", "0"]


def test_how_long_a_change_took_is_told(supervise):
    took = []
    supervise(["painted", "over"], ["painted", "left"], handed_over=took.append)
    (seconds,) = took
    assert seconds > 0


def test_a_folder_that_a_power_cut_left_is_swept_and_a_living_one_stays():
    place = memory_folder() or tempfile.gettempdir()
    living = Path(tempfile.mkdtemp(prefix=f"{FOLDER}{os.getpid()}-", dir=place))
    dead = Path(tempfile.mkdtemp(prefix=f"{FOLDER}999999999-", dir=place))
    sweep()
    assert living.exists()
    assert not dead.exists()
    living.rmdir()


def test_the_command_is_this_very_program():
    assert own_command() == [sys.executable, *sys.orig_argv[1:]]


ORPHANED = """
import os, subprocess, sys, time
from pathlib import Path
folder, root = Path(sys.argv[1]), sys.argv[2]
code = (
    "import os, sys; sys.path.insert(0, sys.argv[2]);"
    "from pathlib import Path; from ui.kiosk.supervisor import Supervisor;"
    "folder = sys.argv[1]; visit = [sys.executable, '-I', folder + '/visit.py', folder];"
    "Supervisor(visit, os.environ).run(); Path(folder, 'ended').write_text('')"
)
started = [sys.executable, "-c", code, str(folder), root]
supervisor = subprocess.Popen(started, start_new_session=True)
while not (folder / "log").exists():
    if supervisor.poll() is not None:
        sys.exit("the supervisor ended before its first visit")
    time.sleep(0.02)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nobody inherits a process there")
def test_it_ends_where_the_display_has_taken_a_visit_and_its_starter_along(tmp_path, qtbot):
    (tmp_path / "plan").write_text(json.dumps([["painted", "wait", "die"], ["die"]]))
    (tmp_path / "visit.py").write_text(VISIT)
    root = str(Path(__file__).parent.parent.parent.parent)
    command = [sys.executable, "-c", ORPHANED, str(tmp_path), root]
    subprocess.run(command, check=True, timeout=PATIENCE)  # noqa: S603
    qtbot.waitUntil((tmp_path / "ended").exists, timeout=20_000)
