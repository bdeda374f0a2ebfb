"""Draw the public screen to pictures: every page, both ways up, in English and Welsh.

The command is `screenshots.py`; here are the steps that lead to each picture.
"""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from build_scripts.public_screen import MOMENT, Look, Screen
from build_scripts.waiting import wait
from finder.entry import Kind
from finder.problems import CatalogueUnreadable, ContentMistake, PolicyRefused
from ui.place import PageName
from ui.theme import ThemeName
from ui.widgets.fold_button import FoldButton

HELPLINE, READING = "nspcc", "looking-after-health-and-sleep"
MISTAKE = ContentMistake(
    "/etc/signpost/signpost.toml",
    9,
    "kiosk.page_cap",
    "write a whole number from 1 to 50, without quotation marks",
)
FEW = (HELPLINE, "samaritans", READING)
SIZES = {"": (1280, 800), "-upright": (1080, 1920)}


class KioskShot(NamedTuple):
    """A picture: a scene in a look."""

    name: str
    scene: Callable[[Screen], None]
    look: Look


def home(screen: Screen) -> None:
    """Be where a visit begins."""
    screen.begin()


def results(screen: Screen) -> None:
    """Ask what there is for a need."""
    screen.begin()
    screen.go(PageName.RESULTS, need="trauma")


def filters(screen: Screen) -> None:
    """Unfold every filter."""
    results(screen)
    for fold in screen.window.findChildren(FoldButton):
        fold.setChecked(True)


def nothing_found(screen: Screen) -> None:
    """Search for what nothing has."""
    screen.begin()
    screen.go(PageName.RESULTS, words="zqzqzq")


def guidance_list(screen: Screen) -> None:
    """Ask what there is to read."""
    screen.begin()
    screen.go(PageName.RESULTS, kind="guidance")


def entry(screen: Screen) -> None:
    """Open a line to ring."""
    screen.begin()
    screen.keep(FEW[1:])
    screen.go(PageName.ENTRY, FEW[0])


def guidance(screen: Screen) -> None:
    """Open a page to read."""
    screen.begin()
    screen.keep(FEW)
    screen.go(PageName.ENTRY, READING)


def ready_made(screen: Screen) -> None:
    """Open a ready-made handout."""
    screen.begin()
    screen.go(PageName.ENTRY, "handout-understanding-trauma")


def print_this(screen: Screen) -> None:
    """Ask for one entry alone on paper."""
    screen.begin()
    screen.go(PageName.HANDOUT, HELPLINE)


def handout_empty(screen: Screen) -> None:
    """Look at the handout before anything is on it."""
    screen.begin()
    screen.go(PageName.HANDOUT)


def handout(screen: Screen) -> None:
    """Gather a few entries, ready to be printed."""
    screen.begin()
    screen.keep(FEW)
    screen.go(PageName.HANDOUT)


def handout_printing(screen: Screen) -> None:
    """Print."""
    handout(screen)
    screen.touch("KioskHandoutPage", "Print")


def handout_printed(screen: Screen) -> None:
    """Print, and let it go."""
    screen.printer.let.set()
    handout_printing(screen)


def handout_too_long(screen: Screen) -> None:
    """Gather more than may be printed at once."""
    screen.begin()
    catalogue = screen.parts.catalogue
    for kind in (Kind.GUIDANCE, Kind.ORGANISATION):
        screen.keep([entry.id for entry in catalogue.of_kind(kind, "parents")])
    screen.go(PageName.HANDOUT)


def text_size(screen: Screen) -> None:
    """Ask for another text size."""
    home(screen)
    screen.touch("KioskBar", "Text size")


def keyboard(screen: Screen) -> None:
    """Type words."""
    screen.begin()
    screen.go(PageName.RESULTS, "search", "sleep")


def keyboard_numbers(screen: Screen) -> None:
    """Ask the keyboard for numbers."""
    keyboard(screen)
    screen.touch("OnScreenKeyboard", "Numbers and signs")


def keyboard_accents(screen: Screen) -> None:
    """Ask the keyboard for accents."""
    keyboard(screen)
    screen.touch("OnScreenKeyboard", "Letters with accents")


def countdown(screen: Screen) -> None:
    """Be gone for a while."""
    results(screen)
    screen.visit.idling.emit(14)


def cover(_screen: Screen) -> None:
    """Leave the cover where it is."""


def staff(screen: Screen) -> None:
    """Ask for the staff's PIN."""
    home(screen)
    screen.window.bar.staff_wanted.emit()


def sorry(screen: Screen) -> None:
    """Lose the catalogue during a visit."""
    home(screen)
    screen.lose(CatalogueUnreadable())


def not_ready(screen: Screen) -> None:
    """Start with a policy that holds a mistake."""
    screen.show_notice(PolicyRefused((MISTAKE,)))


SCENES: tuple[Callable[[Screen], None], ...] = (
    *(cover, home, results, filters, nothing_found, guidance_list, entry, guidance, ready_made),
    *(print_this, handout_empty, handout, handout_printing, handout_printed, handout_too_long),
    *(keyboard, keyboard_numbers, keyboard_accents, text_size, countdown, staff),
    *(sorry, not_ready),
)
MAIN = (home, results, entry, guidance, handout)


def shots() -> Iterator[KioskShot]:
    """Yield every scene in both languages, both ways up, and the main ones in every look."""
    for upright, size in SIZES.items():
        for scene in SCENES:
            for ending, language in {"": "en", "-cy": "cy"}.items():
                yield KioskShot(_name(scene, upright + ending), scene, Look(language, size))
        looks = {
            "-200": Look(size=size, percent=200),
            "-high-contrast": Look(size=size, theme=ThemeName.HIGH_CONTRAST),
        }
        if not upright:
            looks["-mirrored"] = Look(size=size, mirrored=True)
        for ending, look in looks.items():
            yield from (KioskShot(_name(scene, upright + ending), scene, look) for scene in MAIN)


def draw(folder: Path, wanted: Sequence[KioskShot], application: QApplication) -> None:
    """Draw pictures into a folder."""
    for shot in wanted:
        path = folder / f"{shot.name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        _draw(shot, path, application)


def _draw(shot: KioskShot, path: Path, application: QApplication) -> None:
    ways = Qt.LayoutDirection
    application.setLayoutDirection(ways.RightToLeft if shot.look.mirrored else ways.LeftToRight)
    with tempfile.TemporaryDirectory() as data:
        screen = Screen(application, shot.look, Path(data))
        try:
            shot.scene(screen)
            wait(MOMENT)
            screen.shown.grab().save(str(path))
        finally:
            screen.close()  # or its threads would keep this program for ever
    wait(0)


def _name(scene: Callable[[Screen], None], look: str) -> str:
    return f"kiosk/{scene.__name__.replace('_', '-')}{look}"
