"""A private X server (Xvfb): its picture, and a person's hands (xdotool)."""

import os
import subprocess  # noqa: TID251  (tests may start programs)
import sys
import time
from collections.abc import Callable
from ctypes import CDLL, Structure, byref, c_int, c_long, c_ulong, c_void_p

from PIL import Image, ImageChops, ImageGrab

from tests.handout.reading_back import required

PATIENCE = 60.0
CLIPBOARD = """
import sys
from PySide6.QtGui import QClipboard, QGuiApplication
application = QGuiApplication([])
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    sys.stdout.write(application.clipboard().text(mode) + "\\n")
"""


class ClientMessage(Structure):
    """Xlib's XClientMessageEvent, as large as its XEvent."""

    _fields_ = (
        ("type", c_int),
        ("serial", c_ulong),
        ("send_event", c_int),
        ("display", c_void_p),
        ("window", c_ulong),
        ("message_type", c_ulong),
        ("format", c_int),
        ("data", c_long * 5),
        ("rest", c_long * 24),
    )


class Screen:
    """An X server of its own; use it in a `with` statement."""

    def __init__(self, size: tuple[int, int] = (1366, 768)) -> None:
        self._size = size

    def __enter__(self) -> "Screen":
        wide, high = self._size
        reading, writing = os.pipe()
        self._server = subprocess.Popen(  # noqa: S603
            [
                *(
                    required("Xvfb"),
                    "-displayfd",
                    str(writing),
                    "-screen",
                    "0",
                    f"{wide}x{high}x24",
                ),
                *("-nolisten", "tcp", "-noreset", "-br", "-nocursor"),
            ],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.display = f":{answer.readline().strip()}"
        return self

    def __exit__(self, *_: object) -> None:
        self._server.terminate()
        self._server.wait()

    def hands(self, *command: str) -> str:
        """Run an xdotool command; return what it says."""
        done = subprocess.run(  # noqa: S603
            ["xdotool", *command],  # noqa: S607
            env=os.environ | {"DISPLAY": self.display},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout.strip()

    def ask_to_close(self, window: int) -> None:
        """Send a window what a click on its frame's close button sends."""
        x11 = CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = c_void_p
        x11.XInternAtom.restype = c_ulong
        server = c_void_p(x11.XOpenDisplay(self.display.encode()))
        protocols, delete = (
            x11.XInternAtom(server, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW")
        )
        message = ClientMessage(33, 0, 1, server, window, protocols, 32, (c_long * 5)(delete))
        x11.XSendEvent(server, c_ulong(window), 0, c_long(0), byref(message))
        x11.XCloseDisplay(server)

    def picture(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self.display)

    def settled(self) -> Image.Image:
        """Return the picture once it no longer changes."""
        seen = [self.picture()]

        def still() -> bool:
            time.sleep(0.4)
            seen.append(self.picture())
            return same(seen[-1], seen[-2])

        wait_until(still)
        return seen[-1]


def same(one: Image.Image, other: Image.Image) -> bool:
    """Say whether two pictures are the same below the top bar, where a caret blinks."""
    below = (0, 100, one.width, one.height)
    return ImageChops.difference(one.crop(below), other.crop(below)).getbbox() is None


def clipboard(display: str) -> str:
    """Return what the clipboard holds, and below it what the selection holds."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", CLIPBOARD],
        env=os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def wait_until(condition: Callable[[], object], what: str = "it to happen") -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"waited {PATIENCE:.0f} s for {what}"
        time.sleep(0.03)
