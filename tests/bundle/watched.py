"""A bundle's window in use, with everything that it asks of the system written down."""

import os
import subprocess  # noqa: TID251  (tests may start programs)
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
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


class Window:
    """A bundle's window on a screen, and its program."""

    def __init__(self, screen: Screen, program: "subprocess.Popen[bytes]") -> None:
        self.screen = screen
        self._program = program
        wait_until(lambda: self.is_over or screen.hands(*FIND), "the window")
        # Without a window manager nobody else makes it the active one.
        screen.hands("windowfocus", screen.hands(*FIND).split()[-1])

    @property
    def is_over(self) -> bool:
        return self._program.poll() is not None

    def type(self, words: str) -> None:
        """Type, and wait until the window shows something else than before."""
        before = self.screen.picture()
        self.screen.hands("type", "--delay", "60", words)
        self._wait_for_an_answer(before)

    def press(self, key: str) -> None:
        """Press a key, and wait until the window shows something else than before."""
        before = self.screen.picture()
        self.screen.hands("key", key)
        self._wait_for_an_answer(before)

    def close(self) -> int:
        """Close the window as its frame does; return how the program ended."""
        self.screen.ask_to_close(int(self.screen.hands(*FIND).split()[0]))
        return self._program.wait(timeout=60)

    def _wait_for_an_answer(self, before: Image.Image) -> None:
        wait_until(lambda: self.is_over or not same(before, self.screen.picture()), "an answer")
        self.screen.settled()


@contextmanager
def window(
    program: Path, screen: Screen, folder: Path, surroundings: Mapping[str, str]
) -> Iterator[Window]:
    """Open a bundle's window; what it asks for is in `calls`, what it complains of in `said`."""
    private = {
        "DISPLAY": screen.display,
        "HOME": str(folder),
        "LC_ALL": "C.UTF-8",
        "PATH": os.environ["PATH"],
    }
    with (folder / "said").open("w") as said:
        started = subprocess.Popen(  # noqa: S603
            [*watch(folder / "calls", TRACED), program, "--data", folder / "data"],
            env=private | surroundings,
            stdout=said,
            stderr=subprocess.STDOUT,
        )
        try:
            yield Window(screen, started)
        finally:
            started.kill()
            started.wait()


def visit(program: Path, screen: Screen, folder: Path) -> Visit:
    """Open the window in hostile surroundings, type a word, close the window."""
    hostile = folder / "hostile"
    hostile.mkdir()
    (hostile / "sitecustomize.py").write_text("raise SystemExit('code from outside ran')")
    surroundings = {
        "QT_QPA_PLATFORM": "vnc",
        "DBUS_SESSION_BUS_ADDRESS": "tcp:host=127.0.0.1,port=9",
    }
    for name in ("PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "QT_PLUGIN_PATH", "QML_IMPORT_PATH"):
        surroundings[name] = str(hostile)
    with window(program, screen, folder, surroundings) as opened:
        before = screen.settled()
        opened.type("sleep")
        after = screen.picture()
        exit_code = opened.close()
    said, calls = ((folder / name).read_text() for name in ("said", "calls"))
    return Visit(before, after, exit_code, said, calls, hostile)
