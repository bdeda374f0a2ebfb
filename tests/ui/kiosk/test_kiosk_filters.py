from tests.ui.kiosk.hands import button, search
from ui.place import PageName, Place
from ui.widgets.button import Button
from ui.widgets.kiosk_filters import KioskFilters

CLEAR = "Clear all filters"


def shown(screen):
    filters = screen.window.page.findChild(KioskFilters)
    return {one.text() for one in filters.findChildren(Button) if one.isVisible()}


def test_filters_can_be_cleared_while_there_are_any_and_take_no_room_otherwise(qtbot, screen):
    search(qtbot, screen, "")
    assert CLEAR not in shown(screen)
    screen.window.go(Place(PageName.RESULTS, filters={"need": ("trauma",)}))
    qtbot.waitUntil(lambda: CLEAR in shown(screen))
    with qtbot.waitSignal(screen.parts.runner.found) as found:
        button(screen.window.page, CLEAR).click()
    assert "need" not in found.args[0].query.filters
    qtbot.waitUntil(lambda: CLEAR not in shown(screen))
