import pytest
from PySide6.QtWidgets import QMenu

from tests.ui.kept.conftest import ChosenFiles
from ui.kept.list_menu import ListMenu
from ui.kept.menu import KeptMenu
from ui.kept.rows import KeptRows


@pytest.fixture
def menu(parts, lists, qtbot):
    """Fills the menu of an item of a list."""
    opened = []
    commands = KeptMenu(lists, parts.catalogue, opened.append)
    shown = QMenu()
    qtbot.addWidget(shown)

    def menu(kept_list, place):
        items = parts.keeper.shelf.items(kept_list.key)
        rows = KeptRows(parts.catalogue, parts.wording).of(items)
        commands.fill(shown, rows[place], place, len(rows))
        return shown

    menu.opened = opened
    return menu


@pytest.fixture
def commands(lists, qtbot, visit):
    widget = QMenu()
    qtbot.addWidget(widget)
    return ListMenu(lists, widget)


def test_an_item_is_moved_to_a_new_list(menu, choose, visit, shelf, ids):
    choose(menu(visit, 0), "Move to", "New list")
    assert ids(visit) == ["sleep", "court"]
    assert [(kept.name, kept.count) for kept in shelf.lists()] == [("Visit", 2), ("New list", 1)]


def test_an_item_is_copied_to_the_handout(menu, choose, visit, shelf, ids):
    choose(menu(visit, 2), "Copy to", "The handout")
    assert ids(shelf.handout) == ["court"]


def test_an_items_own_list_is_not_offered(menu, visit):
    inner = next(m for m in menu(visit, 0).findChildren(QMenu) if m.title() == "Move to")
    assert [a.text() for a in inner.actions() if a.text()] == ["Saved", "The handout", "New list"]


def test_the_first_item_cannot_go_up_nor_the_last_down(menu, visit):
    def enabled(place, words):
        actions = menu(visit, place).actions()
        return next(a.isEnabled() for a in actions if a.text().startswith(words))

    assert (enabled(0, "Move up"), enabled(0, "Move down")) == (False, True)
    assert (enabled(2, "Move up"), enabled(2, "Move down")) == (True, False)


def test_a_retired_entry_offers_its_successor(menu, choose, shelf, keep, ids):
    held = keep(shelf.new_list("Old"), "old-leaflet")
    choose(menu(held, 0), "Use “When you can't sleep” instead")
    assert ids(held) == ["sleep"]


def test_a_ready_made_handout_offers_to_be_split(menu, choose, shelf, keep, ids):
    held = keep(shelf.new_list("Night"), "first-night")
    choose(menu(held, 0), "Split into its items")
    assert ids(held) == ["sleep", "lantern-trust"]


def test_a_list_is_copied_and_the_window_goes_there(commands, choose, visit, shelf, qtbot, ids):
    menu = QMenu()
    qtbot.addWidget(menu)
    commands.fill(menu, visit)
    with qtbot.waitSignal(commands.made) as made:
        choose(menu, "Copy to a new list")
    assert made.args[0].name == "Visit (2)"
    assert ids(made.args[0]) == ids(visit)


def test_a_file_that_holds_no_lists_is_refused_in_a_sentence(commands, qtbot, tmp_path, shelf):
    commands.files = ChosenFiles()
    commands.files.path = tmp_path / "odd.toml"
    commands.files.path.write_text("nothing = 1\n")
    with qtbot.waitSignal(commands.troubled) as said:
        commands.take_in()
    assert "Nothing was imported" in said.args[0]


def test_a_place_that_cannot_be_written_is_said(commands, qtbot, tmp_path, visit):
    commands.files = ChosenFiles()
    commands.files.path = tmp_path / "missing" / "visit.toml"
    with qtbot.waitSignal(commands.troubled) as said:
        commands.export(visit)
    assert "could not be written" in said.args[0]
    assert commands.files.suggested == "Visit.toml"


def test_saved_can_be_emptied_but_not_deleted_or_renamed(commands, shelf, keep, qtbot):
    menu = QMenu()
    qtbot.addWidget(menu)
    keep(shelf.saved, "sleep")
    commands.fill(menu, shelf.saved)
    words = [a.text().split("\t")[0] for a in menu.actions()]
    assert "Take everything out" in words
    assert not {"Delete this list", "Rename"} & set(words)
