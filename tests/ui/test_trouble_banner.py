import pytest

from finder.shelf.trouble import Cause
from ui.place import PageName, Place
from ui.widgets.erase_panel import ErasePanel


@pytest.fixture
def panel(desk):
    desk.window.go(Place(PageName.ABOUT))
    return desk.window.page.findChild(ErasePanel)


def test_a_disk_that_fills_while_the_window_is_open_is_told_in_the_banner(desk, parts):
    shelf = parts.keeper.shelf
    assert not desk.window.banner.isVisible()
    shelf._store._connection.execute("PRAGMA max_page_count = 1")
    for number in range(60):
        shelf.add(shelf.saved.key, f"e{number}", "x" * 300)
    assert shelf.trouble_code.cause is Cause.FULL
    assert desk.window.banner.isVisible()
    assert "no room left" in desk.window.banner.accessibleName()


def test_erasing_asks_first_and_takes_backups_too(desk, parts, panel, tmp_path):
    shelf = parts.keeper.shelf
    parts.keeper.toggle_saved("pace", "PACE")
    shelf.back_up()
    panel.opener.click()
    assert shelf.saved.count == 1
    panel.confirm.click()
    assert shelf.saved.count == 0
    assert not list((tmp_path / "data").glob("**/*.sqlite*"))
    assert "erased" in desk.window.banner.accessibleName()


def test_keeping_erases_nothing(parts, panel):
    parts.keeper.toggle_saved("pace", "PACE")
    panel.opener.click()
    panel.keep.click()
    assert parts.keeper.shelf.saved.count == 1
    assert not panel.question.isVisible()
