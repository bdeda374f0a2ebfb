import pytest

from finder.shelf.records import Change


def everything(shelf):
    keys = [shelf.saved.key, shelf.handout.key, *(held.key for held in shelf.lists())]
    return shelf.saved, shelf.handout, shelf.lists(), [shelf.items(key) for key in keys]


@pytest.fixture
def full(shelf, visit):
    shelf.new_list("Other")
    shelf.add(shelf.handout.key, "h", "H")
    shelf.set_note(shelf.items(shelf.handout.key)[0].key, "kept")
    shelf.add(shelf.saved.key, "a", "A")
    return shelf


ACTS = {
    "removing an item": lambda shelf, key: shelf.remove(shelf.items(key)[1].key),
    "removing several": lambda shelf, key: shelf.remove(*(k.key for k in shelf.items(key)[:3])),
    "clearing": lambda shelf, key: shelf.clear(key),
    "deleting a list": lambda shelf, key: shelf.delete_list(key),
    "putting on the table": lambda shelf, key: shelf.put_on_table(key),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_undo_restores_exactly(full, visit, reopen, act):
    before = everything(full)
    undo = act(full, visit.key)
    assert everything(full) != before
    assert full.undo(undo)
    assert everything(full) == before
    assert everything(reopen()) == before


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_undoing_twice_does_no_more(full, visit, act):
    undo = act(full, visit.key)
    full.undo(undo)
    after = everything(full)
    full.undo(undo)
    assert everything(full) == after


def test_an_undo_says_what_it_takes_back(shelf, visit):
    removed = shelf.remove(shelf.items(visit.key)[0].key)
    assert (removed.what, removed.name, removed.count) == (Change.REMOVED, "A", 1)
    deleted = shelf.delete_list(visit.key)
    assert (deleted.what, deleted.name, deleted.count) == (Change.DELETED, "Visit", 3)


def test_an_item_comes_back_among_what_was_added_since(shelf, visit, ids):
    undo = shelf.remove(shelf.items(visit.key)[1].key)
    shelf.add(visit.key, "x", "X")
    shelf.undo(undo)
    assert ids(shelf, visit.key) == "abcdx"


def test_older_changes_are_undone_after_newer_ones(shelf, visit, ids):
    first = shelf.remove(shelf.items(visit.key)[0].key)
    second = shelf.remove(shelf.items(visit.key)[2].key)
    assert shelf.undo(first)
    assert shelf.undo(second)
    assert ids(shelf, visit.key) == "abcd"


def test_an_item_of_a_deleted_list_comes_back_only_with_the_list(shelf, visit, ids):
    item = shelf.remove(shelf.items(visit.key)[0].key)
    whole = shelf.delete_list(visit.key)
    assert not shelf.undo(item)
    assert shelf.undo(whole)
    assert shelf.undo(item)
    assert ids(shelf, visit.key) == "abcd"


def test_an_entry_that_was_kept_again_gets_its_note_back(shelf, visit, ids):
    undo = shelf.remove(shelf.items(visit.key)[1].key)
    shelf.add(visit.key, "b", "B")
    assert shelf.undo(undo)
    assert ids(shelf, visit.key) == "acdb"
    assert shelf.items(visit.key)[3].note == "ask first"


def test_an_entry_that_was_kept_again_with_another_note_keeps_that(shelf, visit):
    undo = shelf.remove(shelf.items(visit.key)[1].key)
    shelf.add(visit.key, "b", "B")
    shelf.set_note(shelf.items(visit.key)[3].key, "newer")
    shelf.undo(undo)
    assert shelf.items(visit.key)[3].note == "newer"


def test_a_deleted_list_whose_name_is_taken_comes_back_under_a_free_one(shelf, visit):
    undo = shelf.delete_list(visit.key)
    shelf.new_list("visit")
    assert shelf.undo(undo)
    assert [held.name for held in shelf.lists()] == ["Visit (2)", "visit"]


def test_an_undo_survives_a_restart(shelf, visit, ids, reopen):
    undo = shelf.delete_list(visit.key)
    again = reopen()
    again.new_list("Newer")
    assert again.undo(undo)
    assert ids(again, visit.key) == "abcd"
    assert [held.name for held in again.lists()] == ["Visit", "Newer"]


def test_removing_from_two_lists_at_once_is_undone_in_both(full, visit):
    before = everything(full)
    keys = [full.items(visit.key)[3].key, full.items(visit.key)[0].key]
    undo = full.remove(*keys, full.items(full.saved.key)[0].key)
    assert undo.count == 3
    full.undo(undo)
    assert everything(full) == before


def test_what_had_a_neighbour_after_it_alone_comes_back_before_that(shelf, visit, ids):
    undo = shelf.remove(shelf.items(visit.key)[0].key)
    shelf.move(shelf.items(visit.key)[2].key, 0)
    shelf.undo(undo)
    assert ids(shelf, visit.key) == "dabc"


def test_a_cleared_list_comes_back_before_what_was_added_since(shelf, visit, ids):
    undo = shelf.clear(visit.key)
    shelf.add(visit.key, "x", "X")
    shelf.undo(undo)
    assert ids(shelf, visit.key) == "abcdx"
