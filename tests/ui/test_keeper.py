import pytest

from finder.shelf.shelf import Shelf
from ui.kept.keeper import Keeper


@pytest.fixture
def keeper(qapp, tmp_path):
    keeper = Keeper(Shelf.open(tmp_path))
    yield keeper
    keeper.shelf.close()


@pytest.fixture
def heard(keeper):
    heard = []
    keeper.undoable.connect(lambda sentence, take_back: heard.append((sentence, take_back)))
    keeper.told.connect(lambda sentence: heard.append((sentence, None)))
    return heard


@pytest.mark.parametrize("verb", ["toggle_saved", "toggle_handout"])
def test_what_is_kept_can_be_taken_back_and_so_can_its_removal(keeper, heard, verb):
    ids = {
        "toggle_saved": lambda: keeper.saved_ids,
        "toggle_handout": lambda: keeper.handout_ids,
    }[verb]
    toggle = getattr(keeper, verb)
    toggle("sleep", "Sleep")
    assert ids() == {"sleep"}
    heard[-1][1]()
    assert ids() == frozenset()
    toggle("sleep", "Sleep")
    toggle("sleep", "Sleep")
    assert ids() == frozenset()
    heard[-1][1]()
    assert ids() == {"sleep"}


def test_every_change_is_announced(qtbot, keeper):
    for change in (
        lambda: keeper.toggle_saved("sleep", "Sleep"),
        lambda: keeper.add_to_handout("sleep", "Sleep"),
        lambda: keeper.remove_from_handout("sleep", "Sleep"),
    ):
        with qtbot.waitSignal(keeper.changed):
            change()


def test_an_entry_is_on_the_handout_once(keeper, heard):
    keeper.add_to_handout("sleep", "Sleep")
    keeper.add_to_handout("sleep", "Sleep")
    assert len(keeper.shelf.items(keeper.shelf.handout.key)) == 1
    assert heard[-1] == ("Already on the handout: Sleep", None)


def test_an_entry_goes_to_the_end_of_a_list_of_ones_own(keeper, heard):
    kept = keeper.shelf.new_list("Tuesday visit")
    keeper.add_to_list(kept, "sleep", "Sleep")
    keeper.add_to_list(kept, "court", "Court")
    assert [item.entry_id for item in keeper.shelf.items(kept.key)] == ["sleep", "court"]
    heard[-1][1]()
    assert [item.entry_id for item in keeper.shelf.items(kept.key)] == ["sleep"]


def test_what_a_list_holds_already_keeps_its_note_and_offers_no_way_back(keeper, heard):
    kept = keeper.shelf.new_list("Tuesday visit")
    keeper.add_to_list(kept, "sleep", "Sleep")
    (item,) = keeper.shelf.items(kept.key)
    keeper.shelf.set_note(item.key, "ask first")
    keeper.add_to_list(kept, "sleep", "Sleep")
    assert heard[-1] == ("Tuesday visit has it already: Sleep", None)
    assert [held.note for held in keeper.shelf.items(kept.key)] == ["ask first"]
