"""A person at the caseworker's window: real keys on a real screen, and eyes on what it shows."""

import json
import os
import select
import subprocess  # noqa: TID251  (the whole program)
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.journeys.screen import PATIENCE, Screen, wait_until

ROOT = Path(__file__).parent.parent.parent
TOLD_DESK = Path(__file__).with_name("told_desk.py")
FIND = ("search", "--onlyvisible", "--name", "^Signpost$")
MOST_TABS = 120
MOST_TURNS = 80


class Person:
    """Types and presses; `see` is what the window shows at that moment."""

    def __init__(self, screen: Screen, process: "subprocess.Popen[bytes]", said: Path) -> None:
        self._screen = screen
        self._process = process
        self._said = said
        self._over = (0, 0)

    @property
    def said(self) -> str:
        """What the program complained of."""
        return self._said.read_text()

    def see(self) -> dict:
        out = self._process.stdout
        self._process.stdin.write(b"\n")
        assert select.select([out], [], [], PATIENCE)[0], f"no answer; it said: {self.said}"
        line = out.readline()
        assert line, f"it has ended; it said: {self.said}"
        return json.loads(line)

    def wait_for(self, **wanted: object) -> dict:
        """Wait until the window shows all of this at once, and return what it shows then."""
        seen: dict = {}

        def shown() -> bool:
            seen.update(self.see())
            return all(seen.get(key) == value for key, value in wanted.items())

        try:
            wait_until(shown)
        except AssertionError:
            seen.pop("buttons", None)
            raise AssertionError(f"never {wanted}, but {seen}; {self.said}") from None
        return seen

    def take_focus(self) -> None:
        """Make the window the active one, which without a window manager nobody does."""

        def active() -> bool:
            if found := self._screen.hands(*FIND).split():
                self._screen.hands("windowfocus", found[-1])
            return self.see()["window"] == "Signpost"

        wait_until(active, "the window to be the active one")

    def type(self, words: str) -> None:
        self._screen.hands("type", "--delay", "20", words)

    def press(self, *keys: str) -> None:
        self._screen.hands("key", "--delay", "20", *keys)

    def tab_to(self, name: str, key: str = "Tab") -> None:
        """Go on with Tab until what is called so, or begins so, has the focus."""
        passed = []
        for _ in range(MOST_TABS):
            passed.append(self.see()["focus"])
            if passed[-1].startswith(name):
                return
            self.press(key)
        raise AssertionError(f"{key} never reaches “{name}”, but {passed}")

    def point_at(self, spot: tuple[int, int], button: str = "1") -> None:
        """Move the mouse to a place on the screen and press a button of it."""
        self._screen.hands("mousemove", *map(str, spot), "click", button)

    def click(self, name: str) -> None:
        """Click what is called so, or begins so, and turn the wheel until that can be seen."""
        for turn in range(MOST_TURNS):
            buttons = self.see().get("buttons", {})
            found = next((spot for one, spot in buttons.items() if one.startswith(name)), None)
            if found is not None:
                self.point_at(found)
                return
            if turn % 2:
                self.point_at(self._over, button="5")
        raise AssertionError(f"no wheel brings “{name}” into sight, but {sorted(buttons)}")

    def wheel_over(self, across: float, down: float) -> None:
        """Say where the mouse is when the wheel is turned, as parts of the screen."""
        wide, high = self._screen.picture().size
        self._over = (round(wide * across), round(high * down))

    def close(self) -> int:
        """Close the window as its frame's button does; return the exit code."""
        self._screen.ask_to_close(int(self._screen.hands(*FIND).split()[-1]))
        return self._process.wait(timeout=PATIENCE)


@contextmanager
def person_at_desk(
    screen: Screen,
    folder: Path,
    before: tuple[str, ...] = (),
    environment: Mapping[str, str] | None = None,
) -> Iterator[Person]:
    """Start the program in a home of its own, with `before` in front of its command."""
    folder.mkdir(parents=True, exist_ok=True)
    said = folder / "said"
    private = {
        "DISPLAY": screen.display,
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "LC_ALL": "C.UTF-8",
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
    }
    command = [*before, sys.executable, str(TOLD_DESK), "--data", str(folder / "data")]
    with said.open("w") as complaints:
        process = subprocess.Popen(  # noqa: S603
            command,
            env=private | (environment or {}),
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=complaints,
            bufsize=0,
        )
    person = Person(screen, process, said)
    try:
        person.wait_for(page="home")
        person.take_focus()
        yield person
    finally:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()
