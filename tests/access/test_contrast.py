"""Contrast as it is painted, measured on pictures of every page in every theme."""

import pytest
from PIL import Image
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QTextEdit

from tests.access.test_keyboard import desk, on_table  # noqa: F401  (fixtures)
from tests.ui.test_every_page import visit
from tests.ui.test_tokens import contrast
from ui.theme import ThemeName

LEAST = {ThemeName.LIGHT: 4.5, ThemeName.DARK: 4.5, ThemeName.HIGH_CONTRAST: 7.0}
KINDS = (QLabel, QAbstractButton, QLineEdit, QTextEdit, QAbstractItemView)


def pictured(window):
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGBX8888)
    size = (picture.width(), picture.height())
    return Image.frombuffer("RGBX", size, bytes(picture.constBits())).convert("RGB")


def strongest(picture):
    """Return the ratio between the commonest colour, the ground, and what stands out most."""
    found = picture.getcolors(1 << 13)
    ground = named(max(found)[1])
    lights = {sum(colour): colour for _, colour in found}
    ends = (lights[min(lights)], lights[max(lights)])
    return max(contrast(named(end), ground) for end in ends)


def named(colour):
    return "#{:02X}{:02X}{:02X}".format(*colour)


def words_of(widget):
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else "…"


def seen(window):
    """Return what has words on it and where it can be seen, apart from what merely holds others."""
    for kind in KINDS:
        for widget in window.findChildren(kind):
            # A cursor's or a fold's visible part may be a sliver; a line of text is more.
            part = widget.visibleRegion().boundingRect()
            if words_of(widget) and min(part.width(), part.height()) >= 12:
                yield widget, QRect(widget.mapTo(window, part.topLeft()), part.size())


@pytest.mark.parametrize("name", LEAST, ids=str)
def test_all_that_is_written_stands_out_from_its_ground(
    qtbot,
    theme,
    desk,  # noqa: F811
    on_table,  # noqa: F811
    name,
):
    theme.choose(name)
    measured, weak = 0, []
    for place in on_table:
        visit(qtbot, desk, place)
        QTest.qWait(30)
        window = desk.window
        picture = pictured(window)
        assert picture.size == (window.width(), window.height())
        for widget, box in seen(window):
            left, top = box.x(), box.y()
            area = (left, top, left + box.width(), top + box.height())
            ratio = strongest(picture.crop(area))
            measured += 1
            if ratio < LEAST[name] - 0.05:
                weak.append((place.page, type(widget).__name__, words_of(widget)[:40], ratio))
    assert weak == []
    assert measured > 300
