import pytest
from PySide6.QtCore import QPoint

from ui.widgets.icon_label import IconLabel
from ui.widgets.need_tiles import NeedTile
from ui.widgets.text import Text


def rows(page):
    """The tiles of the home page by the height at which they stand."""
    rows = {}
    for tile in page.findChildren(NeedTile):
        rows.setdefault(tile.mapTo(page, QPoint()).y(), []).append(tile)
    return list(rows.values())


def tops(tile):
    """How far below its tile's top every part that is seen of it begins."""
    parts = [part for kind in (IconLabel, Text) for part in tile.findChildren(kind)]
    return [part.y() for part in parts if part.isVisible()]


@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (1080, 1920)])
@pytest.mark.parametrize("language", ["en", "cy"])
def test_icons_and_words_of_tiles_beside_each_other_begin_on_common_edges(
    qtbot, open_kiosk, size, language
):
    screen = open_kiosk(size=size)
    screen.kiosk._on_language(language)
    qtbot.waitUntil(
        lambda: all(len(set(map(tuple, map(tops, row)))) == 1 for row in rows(screen.window.page))
    )
    assert any(len(row) > 1 for row in rows(screen.window.page))


def test_tiles_below_each_other_keep_no_room_for_lines_that_they_do_not_have(qtbot, open_kiosk):
    screen = open_kiosk(size=(1024, 768))
    screen.kiosk._on_size(200)
    tiles = screen.window.page.findChildren(NeedTile)
    assert {len(row) for row in rows(screen.window.page)} == {1}
    names = [tile.findChildren(Text)[0] for tile in tiles]
    for name in names:
        room = name.height()
        name.setMinimumHeight(0)
        assert room == name.heightForWidth(name.width())
