import re
from itertools import product
from pathlib import Path

import pytest

from ui.theme import Tokens

THEMES = ("light", "dark", "high-contrast")
GROUNDS = ("window", "surface", "sunken", "brand_tint")
TEXTS = [
    *product(("ink", "brand"), GROUNDS),
    *product(("muted",), GROUNDS),
    *product(("notice", "error"), GROUNDS),
    ("on_brand", "brand"),
    ("on_brand", "brand_hover"),
    ("on_notice_tint", "notice_tint"),
    ("on_mark", "mark"),
    ("surface", "ink"),
]
BOUNDARIES = [
    *product(("edge", "brand"), GROUNDS),
    *product(("focus_outline",), ("focus",)),
]


@pytest.fixture(scope="module")
def colours():
    return Tokens.read().colours


def luminance(colour):
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """WCAG 2.2: the ratio of relative luminances."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_can_be_read_on_its_ground(colours, theme, text, ground):
    least = 7 if theme == "high-contrast" else 4.5
    assert contrast(colours[theme][text], colours[theme][ground]) >= least


@pytest.mark.parametrize("text", ["cover_ink", "cover_muted"])
def test_the_cover_of_a_public_screen_can_be_read(colours, text):
    assert contrast(colours["fixed"][text], colours["fixed"]["cover"]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("line", "ground"), BOUNDARIES)
def test_boundaries_of_controls_can_be_seen(colours, theme, line, ground):
    assert contrast(colours[theme][line], colours[theme][ground]) >= 3


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", [*GROUNDS, "brand", "ink", "notice_tint", "mark"])
def test_the_focus_ring_stands_out_by_one_of_its_two_colours(colours, theme, ground):
    ring = (colours[theme]["focus"], colours[theme]["focus_outline"])
    assert max(contrast(part, colours[theme][ground]) for part in ring) >= 3


def test_every_theme_has_the_same_tokens(colours):
    assert set(colours["light"]) == set(colours["dark"]) == set(colours["high-contrast"])


def test_desk_and_kiosk_have_the_same_sizes():
    density = Tokens.read().density
    assert set(density["desk"]) == set(density["kiosk"])
    assert density["desk"]["target"] >= 32
    assert density["kiosk"]["target"] >= 56


def test_qr_codes_are_black_on_white_in_every_theme(colours):
    assert (colours["fixed"]["qr_dark"], colours["fixed"]["qr_light"]) == ("#000000", "#FFFFFF")


def test_colours_are_named_nowhere_else():
    root = Path(__file__).parent.parent.parent
    files = [*(root / "ui").rglob("*.py"), *(root / "resources" / "themes").glob("*.qss")]
    named = {
        path.name for path in files if re.search(r"#[0-9A-Fa-f]{6}\b", path.read_text("utf-8"))
    }
    assert named == set()
