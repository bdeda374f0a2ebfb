"""A handout from the bundle's own window to a real print server, by keyboard."""

from dataclasses import dataclass
from pathlib import Path

from tests.bundle.watched import Window, window
from tests.handout.reading_back import required
from tests.journeys.print_queue import print_queue
from tests.journeys.screen import Screen, wait_until
from ui.theme import Tokens

WORDS, FOUND = "NSPCC phone", "nspcc"
FOOT = (230, 640, 600, 768)
MANY = 3000


@dataclass(frozen=True)
class Print:
    """What came out of the printer, what its queue was told, and what the bundle asked for."""

    paper: Path
    told: bytes
    exit_code: int
    said: str
    calls: str


def print_by_keyboard(program: Path, folder: Path) -> Print:
    """Look something up, put it on the handout, print it and close the window."""
    with print_queue() as queue, Screen() as screen:
        spooler = {"CUPS_SERVER": queue.environment["CUPS_SERVER"]}
        with window(program, screen, folder, spooler) as opened:
            screen.settled()
            _hand_out(opened)
            screen.hands("key", "ctrl+p")
            done = (required("lpstat"), "-W", "completed", "-o")
            wait_until(lambda: opened.is_over or queue.run(*done), "the printed job")
            exit_code = opened.close()
        said, calls = ((folder / name).read_text() for name in ("said", "calls"))
        paper = queue.out.rename(folder / "printed.pdf")
        return Print(paper, queue.recorded(), exit_code, said, calls)


def _hand_out(opened: Window) -> None:
    opened.type(WORDS)
    opened.press("Down")
    opened.press("h")
    opened.press("ctrl+5")
    brand = tuple(bytes.fromhex(Tokens.read().colours["light"]["brand"].lstrip("#")))
    wait_until(lambda: opened.is_over or _has_much_of(brand, opened), "a Print that can be pressed")


def _has_much_of(colour: tuple[int, ...], opened: Window) -> bool:
    colours = opened.screen.picture().convert("RGB").crop(FOOT).getcolors(1 << 20)
    return any(seen == colour and count > MANY for count, seen in colours or ())
