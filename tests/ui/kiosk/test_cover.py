import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.kiosk.cover import Cover
from ui.theme import ThemeName


@pytest.fixture
def window(qtbot, theme):
    window = QWidget()
    window.resize(1280, 800)
    layout = QVBoxLayout(window)
    layout.addWidget(QLabel("Words that somebody must not see"))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def cover(window, theme):
    return Cover(theme, window)


def picture(window):
    return window.grab().toImage()


def test_the_cover_fills_the_window_when_drop_returns(cover, window, theme):
    painted = []
    cover.painted.connect(lambda: painted.append(cover.geometry()))
    cover.drop()
    assert painted == [window.rect()]
    corners = [(0, 0), (1279, 0), (0, 799), (1279, 799)]
    image = picture(window)
    assert {image.pixelColor(x, y).name() for x, y in corners} == {theme.colour("cover").name()}


def test_what_lies_below_does_not_show_through(cover, window):
    cover.drop()
    covered = picture(window)
    window.findChild(QLabel).setText("Other words")
    assert picture(window) == covered


def test_the_cover_looks_the_same_whatever_the_visitor_chose(cover, window, theme):
    cover.drop()
    usual = picture(window)
    theme.choose(ThemeName.HIGH_CONTRAST)
    theme.resize_text(200)
    assert picture(window) == usual


def test_a_touch_lifts_the_cover(cover, qtbot):
    cover.drop()
    with qtbot.waitSignal(cover.lifted):
        qtbot.mouseClick(cover, Qt.MouseButton.LeftButton)
    assert not cover.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_enter_and_space_lift_the_cover(cover, qtbot, key):
    cover.drop()
    with qtbot.waitSignal(cover.lifted):
        qtbot.keyClick(cover, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Shift, Qt.Key.Key_Escape, Qt.Key.Key_A])
def test_no_other_key_lifts_it(cover, qtbot, key):
    cover.drop()
    qtbot.keyClick(cover, key)
    assert cover.isVisible()


def test_nothing_lifts_a_cover_that_is_held(cover, qtbot):
    cover.hold()
    cover.drop()
    qtbot.mouseClick(cover, Qt.MouseButton.LeftButton)
    qtbot.keyClick(cover, Qt.Key.Key_Space)
    assert cover.isVisible()


def test_the_cover_stays_as_large_as_its_window(cover, window):
    cover.drop()
    window.resize(800, 1280)
    assert cover.geometry() == window.rect()
