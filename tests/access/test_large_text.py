"""Text at 200 % on a small screen, turned on while the window is in use: nothing is lost."""

import re
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QTextEdit

from tests.access.test_keyboard import desk, on_table  # noqa: F401  (fixtures)
from tests.ui.test_every_page import cut_off, visit

SLACK = 4
UI = Path(__file__).parent.parent.parent / "ui"


def leaves(window):
    """Return what has words on it and nothing in it, with its visible place."""
    for kind in (QLabel, QAbstractButton, QLineEdit, QTextEdit):
        for widget in window.findChildren(kind):
            part = widget.visibleRegion().boundingRect()
            wordless = isinstance(widget, QLabel) and not widget.text()
            if not part.isEmpty() and not wordless:
                yield widget, QRect(widget.mapTo(window, part.topLeft()), part.size())


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
        if line.isVisible() and hint > line.width():
            yield line.placeholderText()


@pytest.mark.parametrize(("percent", "size"), [(200, (1024, 768)), (150, (1366, 768))])
def test_nothing_overlaps_or_is_cut_off_when_the_text_grows(
    qtbot,
    theme,
    desk,  # noqa: F811
    on_table,  # noqa: F811
    percent,
    size,
):
    desk.window.resize(1600, 900)
    for place in on_table:
        visit(qtbot, desk, place)
    theme.resize_text(percent)
    desk.window.resize(*size)
    for place in on_table:
        visit(qtbot, desk, place)
        QTest.qWait(30)
        assert list(overlapping(desk.window)) == [], place
        assert list(cut_off(desk.window)) == [], place
        assert list(too_wide(desk.window)) == [], place


def test_nothing_moves_by_itself():
    moving = re.compile(r"Animation|QTimeLine|QMovie|setLoopCount|QGraphics\w*Effect")
    found = [path.name for path in UI.rglob("*.py") if moving.search(path.read_text("utf-8"))]
    assert found == []
