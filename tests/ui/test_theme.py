import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit

from ui.theme import Density, Theme, ThemeName, Tokens, Type


def test_a_theme_reaches_palette_and_style_sheet(qtbot, qapp, theme):
    field = QLineEdit()
    qtbot.addWidget(field)
    theme.dress(field)
    theme.choose(ThemeName.HIGH_CONTRAST)
    field.show()
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == "#000000"
    assert "#000000" in field.styleSheet()
    assert "$" not in field.styleSheet()


def test_a_theme_that_is_not_known_means_the_systems(theme):
    theme.choose("mauve")
    assert theme.chosen is ThemeName.SYSTEM


def test_text_grows_in_steps_and_stops_at_200_per_cent(theme):
    seen = [theme.percent]
    for _ in range(8):
        theme.step_text(1)
        seen.append(theme.percent)
    assert seen == [100, 110, 125, 150, 175, 200, 200, 200, 200]
    theme.step_text(0)
    assert theme.percent == 100


def test_text_never_gets_smaller_than_100_per_cent(theme):
    theme.step_text(-1)
    assert theme.percent == 100


@pytest.mark.parametrize("kind", Type)
def test_every_type_doubles_at_200_per_cent(theme, kind):
    before = theme.font(kind).pixelSize()
    theme.resize_text(200)
    assert theme.font(kind).pixelSize() == 2 * before


def test_a_kiosk_is_larger_all_over(qapp):
    desk, kiosk = (Theme(Tokens.read(), density) for density in Density)
    names = desk.tokens.density[Density.DESK]
    assert all(kiosk.size(name) > desk.size(name) for name in names)


def test_a_change_is_announced_after_it_is_applied(qtbot, qapp, theme):
    seen = []
    theme.changed.connect(
        lambda: seen.append(qapp.palette().color(QPalette.ColorRole.Window).name())
    )
    theme.choose(ThemeName.DARK)
    assert seen == [theme.colour("window").name()]


@pytest.mark.parametrize("name", [name for name in ThemeName if name is not ThemeName.SYSTEM])
def test_a_hint_in_an_empty_field_can_be_read(qtbot, theme, name):
    theme.choose(name)
    field = QLineEdit(placeholderText="Search")
    qtbot.addWidget(field)
    theme.dress(field)
    field.ensurePolished()
    colour = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert (colour.name().upper(), colour.alpha()) == (theme.colour("muted").name().upper(), 255)


class Dusk(Theme):
    """A theme under a system that goes dark."""

    system = ThemeName.LIGHT

    def _resolved(self):
        return self.system if self.chosen is ThemeName.SYSTEM else super()._resolved()


@pytest.mark.parametrize(
    ("chosen", "followed"), [(ThemeName.SYSTEM, True), (ThemeName.LIGHT, False)]
)
def test_the_systems_dark_setting_is_followed_while_it_is_what_is_chosen(
    qapp, theme, chosen, followed
):
    dusk = Dusk(theme.tokens)
    dusk.follow_system()
    dusk.choose(chosen)
    dusk.system = ThemeName.DARK
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert dusk.is_dark is followed
