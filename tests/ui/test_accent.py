"""A centre's own colour: kept where it can be read, and made so where it cannot."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finder import places
from finder.policy import Policy
from tests.ui.test_tokens import BOUNDARIES, GROUNDS, TEXTS, contrast
from ui.desk.start import DeskStart
from ui.environment import Options
from ui.kiosk.app import build
from ui.theme import ThemeName, Tokens

TOKENS = Tokens.read()
PLUM = "#7A2E6D"
EDGES = ["#000000", "#FFFFFF", "#FF0000", "#00FF00", "#0000FF", "#FFFF00", "#777777", "#010000"]
accents = st.sampled_from(EDGES) | st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")
plain = st.sampled_from([ThemeName.LIGHT, ThemeName.DARK])


@given(accents, plain)
def test_all_that_is_written_can_be_read_with_any_accent(accent, name):
    colours = TOKENS.accented(accent).colours[name]
    weak = [pair for pair in TEXTS if contrast(*(colours[token] for token in pair)) < 4.5]
    assert weak == []


@given(accents, plain)
def test_boundaries_and_the_focus_ring_can_be_seen_with_any_accent(accent, name):
    colours = TOKENS.accented(accent).colours[name]
    weak = [pair for pair in BOUNDARIES if contrast(*(colours[token] for token in pair)) < 3]
    ring = (colours["focus"], colours["focus_outline"])
    weak += [
        ground
        for ground in (*GROUNDS, "brand")
        if max(contrast(part, colours[ground]) for part in ring) < 3
    ]
    assert weak == []


@pytest.mark.parametrize(
    ("name", "accent"),
    [(ThemeName.LIGHT, PLUM), (ThemeName.LIGHT, "#0B3D91"), (ThemeName.DARK, "#F0B8E0")],
)
def test_an_accent_that_can_be_read_is_kept_as_it_is(name, accent):
    assert TOKENS.accented(accent).colours[name]["brand"] == accent


@given(accents, plain)
def test_an_accent_keeps_its_hue(accent, name):
    brand = TOKENS.accented(accent).colours[name]["brand"]
    for one, other in combinations(range(3), 2):
        before, after = (
            [int(c[1 + 2 * at : 3 + 2 * at], 16) for at in (one, other)] for c in (accent, brand)
        )
        assert (before[0] - before[1]) * (after[0] - after[1]) >= 0


@given(accents)
def test_high_contrast_keeps_its_colours(accent):
    assert TOKENS.accented(accent).colours["high-contrast"] == TOKENS.colours["high-contrast"]


@given(accents, plain)
def test_only_the_brands_colours_change(accent, name):
    before, after = TOKENS.colours[name], TOKENS.accented(accent).colours[name]
    changed = {token for token in after if after[token] != before.get(token)}
    assert changed <= {"brand", "brand_hover", "on_brand", "brand_tint", "brand_line"}


def test_no_accent_changes_nothing():
    assert TOKENS.accented("") is TOKENS


def test_the_policys_accent_is_in_the_window_from_its_first_paint(
    qtbot, qapp, monkeypatch, tmp_path
):
    monkeypatch.setattr(places, "_system_configuration", lambda: tmp_path)
    (tmp_path / "signpost.toml").write_text(f'accent = "{PLUM}"\n', "utf-8")
    start = DeskStart(Options(tmp_path / "data"), qapp)
    qtbot.addWidget(start.window)
    start._theme.choose(ThemeName.LIGHT)
    assert start._theme.colour("brand").name().upper() == PLUM
    assert PLUM in start.window.centralWidget().styleSheet()


def test_the_policys_accent_is_on_the_public_screen(qapp, whole_file):
    parts = build(Options(), Policy(accent=PLUM), qapp, whole_file)
    assert parts.theme.colour("brand").name().upper() == PLUM
    parts.runner.stop()
    parts.catalogue.close()
