"""Text at 200 % on a small screen, turned on while the window is in use: nothing is lost."""

import re
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QTextEdit

from finder.entry import Kind
from tests.access.test_keyboard import desk, on_table  # noqa: F401  (fixtures)
from tests.ui.kiosk.conftest import collected_here, open_kiosk  # noqa: F401  (fixtures)
from tests.ui.test_every_page import cut_off, visit
from ui.place import PageName, Place
from ui.widgets.button import Button

SLACK = 4
SMALLEST = [(768, 1024), (1024, 768)]
"""Pixels of the smallest public screen, upright and across."""

LEFT_OUT = "Oak Tree Centre"
"""The centre's name gives way to the buttons of the bar."""

PUBLIC = [
    Place(PageName.HOME),
    Place(PageName.HANDOUT),
    Place(PageName.RESULTS, words="sleep"),
    Place(PageName.RESULTS, words="zqzqzq"),
    Place(PageName.ENTRY, "samaritans"),
    Place(PageName.ENTRY, "what-you-may-feel"),
    Place(PageName.HANDOUT),
]
UI = Path(__file__).parent.parent.parent / "ui"


def leaves(window):
    """Return what has words on it and nothing in it, with its visible place."""
    for kind in (QLabel, QAbstractButton, QLineEdit, QTextEdit):
        for widget in window.findChildren(kind):
            part = widget.visibleRegion().boundingRect()
            wordless = isinstance(widget, QLabel) and not widget.text()
            if not part.isEmpty() and not wordless:
                yield widget, QRect(widget.mapTo(window, part.topLeft()), part.size())


def speak(qtbot, desk, language):  # noqa: F811
    """Put a language in force as the menu does."""
    desk.window.top_bar.language_chosen.emit(language)
    qtbot.waitUntil(lambda: desk._parts.translation.language == language)
    QTest.qWait(30)


def overlapping(window):
    for (one, here), (other, there) in combinations(leaves(window), 2):
        shared = here & there
        held = one.isAncestorOf(other) or other.isAncestorOf(one)
        if not held and min(shared.width(), shared.height()) > SLACK:
            yield str(one), str(other), shared


def too_wide(window):
    """Return the scroll areas that would have to be scrolled sideways too, and cut hints."""
    for area in window.findChildren(QScrollArea):
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0:
            yield area
    for line in window.findChildren(QLineEdit):
        hint = line.fontMetrics().horizontalAdvance(line.placeholderText())
        if line.isVisible() and not line.text() and hint > line.width():
            yield line.placeholderText()


def shortened(desk):  # noqa: F811
    """Return the commands whose words are cut; titles may be."""
    titles = [entry.title for kind in Kind for entry in desk._parts.catalogue.of_kind(kind)]
    for button in desk.window.findChildren(Button):
        cut = button.isVisible() and button.width() < button.sizeHint().width()
        if cut and button._words and not any(title in button.text() for title in titles):
            yield button.text(), button.width(), button.sizeHint().width()


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize(
    ("percent", "size"), [(200, (1024, 768)), (200, (640, 480)), (150, (1366, 768))]
)
def test_nothing_overlaps_or_is_cut_off_when_the_text_grows(
    qtbot,
    desk,  # noqa: F811
    on_table,  # noqa: F811
    language,
    percent,
    size,
):
    desk.window.resize(1600, 900)
    speak(qtbot, desk, language)
    for place in on_table:
        visit(qtbot, desk, place)
    desk._parts.theme.resize_text(percent)
    desk.window.resize(*size)
    for place in on_table:
        visit(qtbot, desk, place)
        qtbot.waitUntil(lambda: desk.window.page.is_settled)
        QTest.qWait(30)
        assert list(overlapping(desk.window)) == [], place
        assert list(cut_off(desk.window)) == [], place
        assert list(too_wide(desk.window)) == [], place
        assert list(shortened(desk)) == [], place
    speak(qtbot, desk, "en")


@pytest.mark.parametrize("size", SMALLEST)
@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_public_screen_loses_nothing_at_its_smallest(qtbot, open_kiosk, language, size):  # noqa: F811
    screen = open_kiosk(size=size)
    screen.kiosk._on_size(200)
    screen.kiosk._on_language(language)
    shelf = screen.parts.keeper.shelf
    for place in PUBLIC:
        screen.window.go(place)
        qtbot.waitUntil(lambda: screen.window.page.is_settled)
        QTest.qWait(30)
        screen.window.keyboard.hide()
        QTest.qWait(30)
        assert list(overlapping(screen.window)) == [], place
        cut = [words for words, *_ in cut_off(screen.window)]
        assert [words for words in cut if words != LEFT_OUT] == [], place
        assert list(too_wide(screen.window)) == [], place
        shelf.add(shelf.handout.key, "samaritans", "Samaritans")
        screen.parts.keeper.refresh()
    screen.kiosk._on_language("en")


def test_nothing_moves_by_itself():
    moving = re.compile(r"Animation|QTimeLine|QMovie|setLoopCount|QGraphics\w*Effect")
    found = [path.name for path in UI.rglob("*.py") if moving.search(path.read_text("utf-8"))]
    assert found == []
