"""Signpost running on a screen and a session bus of its own, with a screen reader listening."""

import os
import subprocess  # noqa: TID251  (tests may start programs)
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.access.atspi import Node, Reader
from tests.access.buses import Buses
from tests.journeys.screen import Screen

ROOT = Path(__file__).parent.parent.parent
FIND = ("search", "--onlyvisible", "--name", "Signpost")


class Running:
    """What a person does (`keys`, `type`) and what the screen reader is told (`root`, `said`)."""

    def __init__(self, screen: Screen, reader: Reader, root: Node) -> None:
        self._screen = screen
        self.reader = reader
        self.root = root

    def keys(self, *keys: str) -> None:
        self._screen.hands("key", "--delay", "25", *keys)
        self.reader.listen()

    def type(self, words: str) -> None:
        self._screen.hands("type", "--delay", "25", words)
        self.reader.listen()

    def take_focus(self) -> None:
        """Make the window the active one, which without a window manager nobody does."""
        frame = self.reader.wait(lambda: self.root.children, "no window")[0]

        def active() -> bool:
            if "active" not in frame.states and (found := self._screen.hands(*FIND).split()):
                self._screen.hands("windowfocus", found[-1])
            return "active" in frame.states

        self.reader.wait(active, "the window never became active")

    def nodes(self, role: str = "") -> list[Node]:
        return [node for node in self.root.walk() if role in ("", node.role)]

    def find(self, name: str, role: str = "") -> Node | None:
        found = (node for node in self.root.walk() if node.name == name)
        return next((node for node in found if role in ("", node.role)), None)

    def wait_for(self, name: str, role: str = "") -> Node:
        return self.reader.wait(lambda: self.find(name, role), f"no {role} “{name}”")

    def wait_until_said(self, words: str) -> None:
        self.reader.wait(
            lambda: any(words in one for one in self.reader.announced()),
            f"“{words}” was never announced",
        )

    def focused(self) -> Node | None:
        """Return what the reader was last told to have the focus."""
        events = [one for one in self.reader.heard if one.what == "object:state-changed:focused"]
        return next((one.source for one in reversed(events) if one.detail), None)

    def wait_for_focus(self, name: str) -> None:
        def there() -> bool:
            node = self.focused()
            return node is not None and node.name.startswith(name)

        self.reader.wait(there, f"the focus never came to “{name}”")

    def quieten(self) -> None:
        """Wait until nothing more happens, and forget what was heard."""
        count = -1
        while count != len(self.reader.heard):
            count = len(self.reader.heard)
            self.reader.listen(0.25)
        self.reader.heard.clear()


@contextmanager
def running(folder: Path, *arguments: str, **environment: str) -> Iterator[Running]:
    """Start the program as anybody would, on its own display and bus."""
    with (
        Screen() as screen,
        Buses(folder, screen.display) as buses,
        Reader(buses.session) as reader,
    ):
        kept = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
        private = {
            "DISPLAY": screen.display,
            "DBUS_SESSION_BUS_ADDRESS": buses.session,
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
        }
        with (folder / "said").open("w") as said:
            program = subprocess.Popen(  # noqa: S603
                [sys.executable, "-m", "ui", *arguments],
                cwd=ROOT,
                env=kept | private | environment,
                stderr=said,
            )
        try:
            started = Running(screen, reader, reader.program("signpost"))
            started.take_focus()
            yield started
            assert program.poll() is None, (folder / "said").read_text()
        finally:
            program.terminate()
            program.wait()
