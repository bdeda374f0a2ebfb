"""Draw the real windows to pictures, without a display: every page, and the looks of the main ones.

`python build_scripts/screenshots.py [FOLDER] [NAME…]`; the folder is docs/screenshots by default. A
name that ends with a slash stands for all that begin with it: `kiosk/` draws the public screen.
"""

# ruff: noqa: E402  (Qt reads the platform when it is imported)

import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from build_scripts import kiosk_pictures
from build_scripts.waiting import until, wait
from ui.desk import app as desk_app
from ui.desk.desk import Desk
from ui.environment import Options
from ui.parts import Parts
from ui.place import PageName, Place
from ui.theme import Theme, ThemeName, Tokens, fonts

FOLDER = ROOT / "docs" / "screenshots"
PLACE = Path(tempfile.gettempdir()) / "signpost"
"""Where the pictured lists lie, for the page that names it; a folder that is there is not ours."""

SAVED = ("samaritans", "nspcc", "napac", "looking-after-health-and-sleep")
LISTS = {
    "Tuesday visit": ("pace", "parents-protect", "what-you-may-feel", "samaritans", "nspcc"),
    "Court support": ("victim-support", "police-and-courts", "nspcc"),
}


@dataclass(frozen=True)
class Shot:
    """A picture: a place, seen in a theme, at a text size, in a window of some size."""

    name: str
    place: Place
    theme: ThemeName = ThemeName.LIGHT
    percent: int = 100
    size: tuple[int, int] = (1366, 768)
    mirrored: bool = field(default=False, kw_only=True)


HOME = Place(PageName.HOME)
RESULTS = Place(PageName.RESULTS, words="trauma sleep", filters={"need": ("trauma",)})
READING = Place(PageName.READING, "looking-after-health-and-sleep")
HANDOUT = Place(PageName.HANDOUT)
ENTRY = Place(PageName.ENTRY, "samaritans")
MAIN = {"home": HOME, "results": RESULTS, "guidance": READING, "handout": HANDOUT, "entry": ENTRY}
SEEN_IN_EVERY_LOOK = ("home", "results", "guidance", "handout")
LOOKS: tuple[Shot, ...] = (
    *(Shot(name, place) for name, place in MAIN.items()),
    Shot("nothing-found", Place(PageName.RESULTS, words="zqzqzq")),
    Shot("guidance-all", Place(PageName.GUIDANCE)),
    Shot("ready-made", Place(PageName.READY_MADE)),
    Shot("saved", Place(PageName.SAVED)),
    Shot("help", Place(PageName.HELP)),
    Shot("about", Place(PageName.ABOUT)),
    *(Shot(f"{name}-dark", MAIN[name], ThemeName.DARK) for name in SEEN_IN_EVERY_LOOK),
    *(
        Shot(f"{name}-high-contrast", MAIN[name], ThemeName.HIGH_CONTRAST)
        for name in SEEN_IN_EVERY_LOOK
    ),
    *(Shot(f"{name}-200", MAIN[name], percent=200) for name in SEEN_IN_EVERY_LOOK),
    *(Shot(f"{name}-1024", MAIN[name], size=(1024, 768)) for name in SEEN_IN_EVERY_LOOK),
    *(Shot(f"{name}-1920", MAIN[name], size=(1920, 1080)) for name in SEEN_IN_EVERY_LOOK),
    *(Shot(f"{name}-mirrored", MAIN[name], mirrored=True) for name in SEEN_IN_EVERY_LOOK),
)


def main(arguments: Sequence[str]) -> int:
    """Draw what is asked for, all of it by default."""
    if arguments and arguments[0].startswith("-"):
        print(__doc__)
        return 2
    folder = Path(arguments[0]) if arguments else FOLDER
    names = tuple(arguments[1:])
    desk = [shot for shot in LOOKS if _is_wanted(shot.name, names)]
    kiosk = [shot for shot in kiosk_pictures.shots() if _is_wanted(shot.name, names)]
    PLACE.mkdir()
    try:
        draw(folder, desk, PLACE)
    finally:
        shutil.rmtree(PLACE)
    kiosk_pictures.draw(folder, kiosk, _application())
    for drawn, colours in ((desk, 256), (kiosk, 40)):
        for shot in drawn:
            _shrink(folder / f"{shot.name}.png", colours)
    return 0


def draw(folder: Path, shots: Sequence[Shot], data: Path | None = None) -> None:
    """Draw the desk window into a folder; its lists lie in `data`, or in a folder of the day."""
    folder.mkdir(parents=True, exist_ok=True)
    application = _application()
    with tempfile.TemporaryDirectory() as passing:
        for shot in shots:
            direction = (
                Qt.LayoutDirection.RightToLeft if shot.mirrored else Qt.LayoutDirection.LeftToRight
            )
            application.setLayoutDirection(direction)
            _draw(shot, folder / f"{shot.name}.png", application, data or Path(passing))


def _is_wanted(name: str, names: tuple[str, ...]) -> bool:
    beginnings = tuple(wanted for wanted in names if wanted.endswith("/"))
    return not names or name in names or name.startswith(beginnings)


def _application() -> QApplication:
    application = QApplication.instance() or QApplication(["signpost"])
    assert isinstance(application, QApplication)  # noqa: S101  (there is no other kind here)
    application.setStyle("Fusion")
    fonts.load()
    return application


def _draw(shot: Shot, path: Path, application: QApplication, data: Path) -> None:
    theme = Theme(Tokens.read())
    parts = desk_app.build(Options(data), application, theme)
    shelf = parts.keeper.shelf
    if not shelf.setting("welcomed", ""):
        _keep_examples(parts)
    theme.restore(shot.theme, shot.percent)
    desk = Desk(parts)
    desk.window.resize(*shot.size)
    desk.show()
    desk.window.activateWindow()
    if shot.place != HOME:
        desk.window.go(shot.place)
    until(lambda: desk.window.page.is_settled)
    wait(150)
    desk.window.grab().save(str(path))
    desk.window.close()


def _shrink(path: Path, colours: int) -> None:
    """Give a picture a few colours of its own, which are enough for the window's few."""
    from PIL import Image  # noqa: PLC0415  (only the tests' packages bring it)

    with Image.open(path) as picture:
        small = picture.convert("RGB").quantize(colours, dither=Image.Dither.NONE)
    small.save(path, optimize=True)


def _keep_examples(parts: Parts) -> None:
    shelf, catalogue = parts.keeper.shelf, parts.catalogue
    shelf.set_setting("welcomed", "yes")
    for name, ids in LISTS.items():
        kept = shelf.new_list(name)
        for entry in catalogue.entries(ids):
            shelf.add(kept.key, entry.id, entry.title)
    for entry in catalogue.entries(SAVED):
        shelf.add(shelf.saved.key, entry.id, entry.title)
        shelf.viewed(entry.id, entry.title)
    shelf.put_on_table(shelf.lists()[0].key)
    parts.keeper.refresh()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
