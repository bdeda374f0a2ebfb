import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from finder.places import shipped

ROOT = Path(__file__).parent.parent.parent


def bundled():
    return {path.stem for path in shipped("icons").glob("*.svg")}


def named():
    """Every literal that could name an icon, in the code and in the vocabulary."""
    code = "\n".join(path.read_text("utf-8") for path in (ROOT / "ui").rglob("*.py"))
    words = set(re.findall(r'"([a-z][a-z0-9-]*)"', code))
    vocabulary = (ROOT / "resources" / "catalogue" / "vocabulary.toml").read_text("utf-8")
    return words | set(re.findall(r'icon = "([^"]+)"', vocabulary))


def test_no_icon_is_bundled_without_a_use():
    assert bundled() - named() == set()


def test_every_need_has_its_icon():
    vocabulary = (ROOT / "resources" / "catalogue" / "vocabulary.toml").read_text("utf-8")
    assert set(re.findall(r'icon = "([^"]+)"', vocabulary)) <= bundled()


def test_the_licence_lies_beside_the_icons():
    assert "ISC License" in shipped("icons", "LICENSE").read_text("utf-8")


@pytest.mark.parametrize("colour", ["ink", "brand"])
def test_an_icon_is_tinted_from_the_theme(icons, colour):
    image = icons.pixmap("house", colour).toImage()
    solid = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert solid == {icons.theme.colour(colour).name()}


def test_an_icon_follows_the_theme(icons):
    before = icons.pixmap("house").toImage()
    icons.theme.choose("dark")
    assert icons.pixmap("house").toImage() != before


@pytest.mark.parametrize("name", ["no-such-icon", "../themes/tokens", ""])
def test_an_icon_that_a_catalogue_makes_up_gets_a_stand_in(icons, name):
    assert icons.pixmap(name).toImage() == icons.pixmap("file-text").toImage()


def weights(pixmap):
    """How much ink each column of an icon has."""
    image = pixmap.toImage()
    rows = range(image.height())
    return [sum(image.pixelColor(x, y).alpha() for y in rows) for x in range(image.width())]


@pytest.mark.parametrize("name", ["arrow-left", "chevron-right"])
def test_an_icon_that_points_turns_round_where_pages_run_from_the_right(qapp, icons, name):
    before, house = weights(icons.pixmap(name)), weights(icons.pixmap("house"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert weights(icons.pixmap(name)) == pytest.approx(before[::-1], abs=40)
    assert weights(icons.pixmap(name)) != pytest.approx(before, abs=200)
    assert weights(icons.pixmap("house")) == house
