from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from finder.catalogue.catalogue import Catalogue
from finder.catalogue.compiler import compile_catalogue
from finder.catalogue.sources import read_content
from finder.places import shipped
from finder.policy import Policy
from finder.shelf.shelf import Shelf
from ui.desk import app as desk_app
from ui.desk.desk import Desk
from ui.environment import Options
from ui.icons import Icons
from ui.kept.keeper import Keeper
from ui.search_runner import SearchRunner
from ui.theme import Theme, ThemeName, Tokens, fonts

CONTENT = Path(__file__).parent.parent / "data" / "content"
TODAY = date(2026, 3, 1)


@pytest.fixture(scope="session")
def small_file(tmp_path_factory):
    """Seven entries that every promise can be tested with."""
    path = tmp_path_factory.mktemp("small") / "catalogue.sqlite"
    compile_catalogue(read_content(CONTENT), path, built=TODAY)
    return path


@pytest.fixture(scope="session")
def whole_file(tmp_path_factory):
    """The catalogue that ships."""
    path = tmp_path_factory.mktemp("whole") / "catalogue.sqlite"
    compile_catalogue(read_content(shipped("catalogue")), path, built=TODAY)
    return path


@pytest.fixture
def theme(qapp):
    fonts.load()
    qapp.setStyle("Fusion")
    theme = Theme(Tokens.read())
    theme.choose(ThemeName.LIGHT)
    yield theme
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def icons(theme):
    return Icons(theme)


@pytest.fixture
def make_parts(qapp, theme, tmp_path):
    made = []

    def make(file, **changes):
        def open_catalogue():
            return Catalogue.open(file, today=TODAY)

        built = desk_app.build(Options(tmp_path / "data"), qapp, theme)
        built.catalogue.close()
        built.keeper.shelf.close()
        parts = replace(
            built,
            policy=Policy(),
            catalogue=open_catalogue(),
            open_catalogue=open_catalogue,
            runner=SearchRunner(open_catalogue),
            keeper=Keeper(Shelf.open(tmp_path / "data", today=lambda: TODAY)),
            **changes,
        )
        made.append(parts)
        return parts

    yield make
    for parts in made:
        parts.translation.use("en")
        parts.runner.stop()
        parts.keeper.shelf.close()
        parts.catalogue.close()


@pytest.fixture
def parts(make_parts, small_file):
    return make_parts(small_file)


@pytest.fixture
def open_desk(qtbot, theme, make_parts):  # the window closes before its parts
    """Opens the whole window, ready for typing; it closes at the end."""
    opened = []

    def open_desk(parts, size=(1366, 768)):
        parts.keeper.shelf.set_setting("welcomed", "yes")
        desk = Desk(parts)
        theme.choose(ThemeName.LIGHT)
        desk.window.resize(*size)
        with qtbot.waitSignal(parts.runner.counted, timeout=20_000):
            desk.show()
        desk.window.activateWindow()
        qtbot.waitUntil(desk.window.isActiveWindow)
        opened.append(desk)
        return desk

    yield open_desk
    for desk in opened:
        desk.window.close()
        desk.window.deleteLater()


@pytest.fixture
def desk(open_desk, parts):
    return open_desk(parts)
