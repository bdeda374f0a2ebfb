"""A screen of the test's own (Xvfb), with hands (xdotool) and eyes (its pixels and clipboard)."""

import os
import shutil
import subprocess  # noqa: TID251  (a real X server)
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, ImageGrab

PATIENCE = 30
CLIPBOARD = """
import sys
from PySide6.QtGui import QClipboard, QGuiApplication
application = QGuiApplication([])
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    sys.stdout.write(application.clipboard().text(mode) + "\\n")
"""


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
        command = [sys.executable, "-c", CLIPBOARD]
        done = subprocess.run(  # noqa: S603
            command, env=self.environment, capture_output=True, text=True, check=True
        )
        return done.stdout

    def do(self, *arguments: object) -> None:
        subprocess.run(  # noqa: S603
            ["xdotool", *map(str, arguments)],  # noqa: S607
            env=self.environment,
            check=True,
            capture_output=True,
        )

    def touch(self, x: int, y: int) -> None:
        self.do("mousemove", x, y, "click", 1)

    def type(self, words: str) -> None:
        self.do("type", "--delay", 20, words)

    def press(self, *keys: str) -> None:
        self.do("key", "--delay", 20, *keys)


@contextmanager
def virtual_screen(home: Path, size: tuple[int, int] = (1280, 800)) -> Iterator[VirtualScreen]:
    """Start a display that is nobody else's, and stop it."""
    reading, writing = os.pipe()
    wide, high = size
    server = subprocess.Popen(  # noqa: S603
        [
            required("Xvfb"),
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            f"{wide}x{high}x24",
            "-nolisten",
            "tcp",
        ],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield VirtualScreen(f":{number.readline().strip()}", home)
    finally:
        server.terminate()
        server.wait()


def required(program: str) -> str:
    """Return a program's path; the tests cannot do without it."""
    path = shutil.which(program)
    assert path, f"{program} is missing: build_scripts/test.py adds it"
    return path


def wait_until(is_so: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < deadline, f"waited {PATIENCE} s for {what}"
        time.sleep(0.02)
