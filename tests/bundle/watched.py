"""A visit to a bundle's window with everything that it asks of the system written down."""

import os
import subprocess  # noqa: TID251  (tests may start programs)
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from tests.journeys.calls import watch
from tests.journeys.screen import Screen, same, wait_until

TRACED = "network,execve,execveat,openat"
FIND = ("search", "--onlyvisible", "--name", "Signpost")


@dataclass(frozen=True)
class Visit:
    """What was seen: the window, the window after a word was typed, and how it ended."""

    opened: Image.Image
    answered: Image.Image
    exit_code: int
    said: str
    calls: str
    hostile: Path


def visit(program: Path, screen: Screen, folder: Path) -> Visit:
    """Open the window in hostile surroundings, type a word, close the window."""
    hostile = folder / "hostile"
    hostile.mkdir()
    (hostile / "sitecustomize.py").write_text("raise SystemExit('code from outside ran')")
    surroundings = {
        "DISPLAY": screen.display,
        "HOME": str(folder),
        "LC_ALL": "C.UTF-8",
        "PATH": os.environ["PATH"],
        "QT_QPA_PLATFORM": "vnc",
        "DBUS_SESSION_BUS_ADDRESS": "tcp:host=127.0.0.1,port=9",
    }
    for name in ("PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "QT_PLUGIN_PATH", "QML_IMPORT_PATH"):
        surroundings[name] = str(hostile)
    log = folder / "calls"
    with (folder / "said").open("w+") as said:
        window = subprocess.Popen(  # noqa: S603
            [*watch(log, TRACED), program, "--data", folder / "data"],
            env=surroundings,
            stdout=said,
            stderr=subprocess.STDOUT,
        )
        try:
            wait_until(
                lambda: (
                    window.poll() is not None
                    or screen.hands("search", "--onlyvisible", "--name", "Signpost")
                )
            )
            opened = screen.settled()
            screen.hands("type", "--delay", "60", "sleep")
            wait_until(lambda: window.poll() is not None or not same(opened, screen.picture()))
            answered = screen.settled()
            screen.ask_to_close(int(screen.hands(*FIND).split()[0]))
            exit_code = window.wait(timeout=60)
        finally:
            window.kill()
            window.wait()
        said.seek(0)
        return Visit(opened, answered, exit_code, said.read(), log.read_text(), hostile)
