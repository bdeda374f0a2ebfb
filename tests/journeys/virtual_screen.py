"""A screen of the test's own and a home, with hands and eyes (its pixels and clipboard)."""

import os
import subprocess  # noqa: TID251  (tests may start programs)
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, ImageGrab

from tests.journeys.screen import Screen, clipboard, wait_until


class VirtualScreen:
    """One display; `environment` is for whatever is to be shown on it."""

    def __init__(self, display: str, home: Path) -> None:
        self.display = display
        folders = {"HOME": home, "TMPDIR": home / "tmp", "XDG_RUNTIME_DIR": home / "run"}
        for folder in folders.values():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        kept = ("PATH", "LANG", "LD_LIBRARY_PATH", "PYTHONDONTWRITEBYTECODE")
        self.environment = {name: os.environ[name] for name in kept if name in os.environ}
        self.environment |= {name: str(folder) for name, folder in folders.items()}
        self.environment["DISPLAY"] = display

    def pixels(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self.display)

    def colour(self, x: int = 5, y: int = 5) -> str:
        return "#{:02X}{:02X}{:02X}".format(*self.pixels().getpixel((x, y))[:3])

    def wait_for(self, colour: str, x: int = 5, y: int = 5) -> None:
        wait_until(lambda: self.colour(x, y) == colour, f"{colour} at {x}, {y}")

    def clipboard(self) -> str:
        return clipboard(self.display)

    def do(self, *arguments: object) -> None:
        subprocess.run(  # noqa: S603
            ["xdotool", *map(str, arguments)],  # noqa: S607
            env=self.environment,
            check=True,
            capture_output=True,
        )

    def touch(self, x: int, y: int, *buttons: int) -> None:
        """Press and let go at a point; xdotool's own click would wait 100 ms after each."""
        pressed = [word for one in buttons or (1,) for word in ("mousedown", one, "mouseup", one)]
        self.do("mousemove", x, y, *pressed)

    def type(self, words: str) -> None:
        self.do("type", "--delay", 20, words)

    def press(self, *keys: str) -> None:
        self.do("key", "--delay", 20, *keys)


@contextmanager
def virtual_screen(home: Path, size: tuple[int, int] = (1280, 800)) -> Iterator[VirtualScreen]:
    """Start a display that is nobody else's, and stop it."""
    with Screen(size) as server:
        yield VirtualScreen(server.display, home)
