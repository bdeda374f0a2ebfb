import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest

from finder.shelf.shelf import Shelf
from ui.desk.start import DeskStart
from ui.desk.window import USUAL_SIZE, DeskWindow
from ui.environment import Options
from ui.place import PageName
from ui.theme import ThemeName, Tokens


@pytest.fixture
def start(qapp, qtbot, theme, tmp_path):
    """Opens the window as a person's start does, with settings that were remembered."""
    made = []

    def start(**settings):
        shelf = Shelf.open(tmp_path / "data")
        for name, value in {"welcomed": "yes", **settings}.items():
            shelf.set_setting(name.replace("_", "-"), value)
        shelf.close()
        made.append(DeskStart(Options(tmp_path / "data", "en"), qapp))
        return made[-1]

    yield start
    for begun in made:
        qtbot.waitUntil(lambda begun=begun: begun.desk is not None, timeout=20_000)
        begun.window.close()
        begun.window.deleteLater()


@pytest.fixture
def furnished(qtbot):
    def furnished(begun):
        qtbot.waitUntil(
            lambda: begun.desk is not None and bool(begun.window.visited()), timeout=20_000
        )

    return furnished


def place_of(widget):
    return widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()


def test_words_typed_before_the_window_is_furnished_are_searched_for(qtbot, start, furnished):
    begun = start()
    begun.window.show()
    QTest.keyClicks(begun.window.search.line, "sleep")
    assert begun.desk is None
    furnished(begun)
    assert begun.window.place.page is PageName.RESULTS
    assert begun.window.place.words == begun.window.search.line.text() == "sleep"


def test_typing_goes_on_while_the_window_is_furnished(qtbot, start, furnished):
    begun = start()
    begun.window.show()
    begun.window.activateWindow()
    qtbot.waitUntil(begun.window.search.line.hasFocus)
    QTest.keyClicks(begun.window.search.line, "sl")
    furnished(begun)
    assert begun.window.search.line.hasFocus()
    QTest.keyClicks(begun.window.focusWidget(), "eep")
    assert begun.window.place.words == "sleep"


@pytest.mark.parametrize("text_size", ["100", "150"])
def test_the_search_field_stays_where_it_was_first_seen(qtbot, start, furnished, text_size):
    begun = start(text_size=text_size)
    begun.window.show()
    first, size = place_of(begun.window.search)
    furnished(begun)
    near = 2 * int(text_size) / 100

    def is_there():
        now, wide = place_of(begun.window.search)
        assert wide == size
        assert (now - first).manhattanLength() <= near

    qtbot.waitUntil(is_there)


def test_the_remembered_look_is_there_from_the_first_paint(qapp, start):
    begun = start(theme="dark", window="900x600")
    assert begun.desk is None
    dark = Tokens.read().colours[ThemeName.DARK]["window"]
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == dark
    assert (begun.window.width(), begun.window.height()) == (900, 600)
    begun.window.show()


def test_keys_without_a_use_yet_do_no_harm(qtbot, start, furnished):
    begun = start()
    begun.window.show()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Tab):
        QTest.keyClick(begun.window, key)
        QTest.keyClick(begun.window.search.line, key)
    furnished(begun)
    assert begun.window.place.page is PageName.HOME


@pytest.mark.parametrize("odd", ["", "x", "1366", "²x768", "-9x-9", "9x9x9", f"{'9' * 5000}x768"])
def test_a_remembered_size_that_cannot_be_gives_the_usual_one(qtbot, icons, odd):
    window = DeskWindow(icons)
    qtbot.addWidget(window)
    window.take_size(odd)
    assert window.size().toTuple() == USUAL_SIZE


def test_a_remembered_size_is_taken_but_not_beyond_the_screens(qtbot, icons):
    window = DeskWindow(icons)
    qtbot.addWidget(window)
    window.take_size("900x600")
    assert window.size().toTuple() == (900, 600)
    window.take_size("99999x99999")
    most = window.screen().virtualSize()
    assert window.width() == max(most.width(), USUAL_SIZE[0])
    assert window.height() == max(most.height(), USUAL_SIZE[1])
