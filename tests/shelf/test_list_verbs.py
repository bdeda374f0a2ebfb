import pytest

from finder.problems import ListNameRefused, UnknownList
from finder.shelf.records import Role
from finder.shelf.shelf import Shelf


def named(shelf):
    return [held.name for held in shelf.lists()]


def test_a_new_shelf_has_bookmarks_and_an_empty_table(shelf):
    assert (shelf.saved.role, shelf.saved.count) == (Role.SAVED, 0)
    assert (shelf.handout.role, shelf.handout.count) == (Role.HANDOUT, 0)
    assert shelf.lists() == ()
    assert (shelf.session_only, shelf.trouble, shelf.trouble_code) == (False, "", None)


def test_without_a_folder_the_shelf_lives_in_memory_without_complaint():
    shelf = Shelf.open(None)
    shelf.add(shelf.saved.key, "a", "A")
    assert (shelf.session_only, shelf.trouble, shelf.saved.count) == (True, "", 1)
    shelf.close()


def test_lists_keep_the_order_in_which_they_were_made(shelf, reopen):
    for name in ("Court", "Sleep", "School"):
        shelf.new_list(name)
    assert named(reopen()) == ["Court", "Sleep", "School"]


@pytest.mark.parametrize(
    ("position", "expected"),
    [(0, "CABD"), (1, "ACBD"), (2, "ABCD"), (3, "ABDC"), (9, "ABDC"), (-4, "CABD")],
)
def test_a_list_moves_to_any_place(shelf, reopen, position, expected):
    keys = {name: shelf.new_list(name).key for name in "ABCD"}
    shelf.move_list(keys["C"], position)
    assert "".join(named(reopen())) == expected


def test_a_name_is_one_tidy_line(shelf):
    assert shelf.new_list("  For\n\tTuesday\x00 ").name == "For Tuesday"
    assert shelf.new_list("\u202eCourt\u2066").name == "Court"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        (" ", "empty"),
        ("\u200b\u2060", "empty"),
        ("x" * 81, "long"),
        ("COURT", "taken"),
        ("Saved", "taken"),
        ("handout", "taken"),
    ],
)
def test_a_list_cannot_have_every_name(shelf, name, reason):
    shelf.new_list("Court")
    with pytest.raises(ListNameRefused) as caught:
        shelf.new_list(name)
    assert caught.value.reason == reason
    assert named(shelf) == ["Court"]


def test_a_list_is_renamed_also_to_its_own_name_in_capitals(shelf, reopen):
    key = shelf.new_list("court").key
    assert shelf.rename_list(key, "Court").name == "Court"
    assert named(reopen()) == ["Court"]


def test_the_handout_may_have_any_name_or_none(shelf):
    shelf.new_list("Court")
    assert shelf.rename_list(shelf.handout.key, "Court").name == "Court"
    assert shelf.rename_list(shelf.handout.key, "").name == ""


def test_a_copy_has_the_same_order_and_notes_and_is_independent(shelf, visit, ids):
    copy = shelf.copy_list(visit.key, "Copy")
    assert (ids(shelf, copy.key), copy.count) == ("abcd", 4)
    note = shelf.items(copy.key)[1]
    assert (note.note, note.note_on_paper) == ("ask first", True)
    shelf.remove(note.key)
    assert ids(shelf, visit.key) == "abcd"


def test_a_list_on_the_table_keeps_its_name_and_is_independent(shelf, visit, ids):
    shelf.put_on_table(visit.key)
    assert (shelf.handout.name, ids(shelf, shelf.handout.key)) == ("Visit", "abcd")
    shelf.clear(shelf.handout.key)
    assert ids(shelf, visit.key) == "abcd"


def test_deleting_a_list_takes_its_items_and_closes_the_gap(shelf, visit, reopen):
    other = shelf.new_list("Other")
    shelf.delete_list(visit.key)
    shelf.move_list(other.key, 0)
    again = reopen()
    assert named(again) == ["Other"]
    assert again.items(visit.key) == ()


def test_bookmarks_are_emptied_but_never_deleted(shelf):
    shelf.add(shelf.saved.key, "a", "A")
    shelf.delete_list(shelf.saved.key)
    assert (shelf.saved.role, shelf.saved.count) == (Role.SAVED, 0)


def test_a_list_that_is_gone_is_a_problem_with_a_sentence(shelf, visit):
    shelf.delete_list(visit.key)
    for verb in (shelf.delete_list, shelf.clear, shelf.put_on_table, shelf.list_of):
        with pytest.raises(UnknownList, match="no longer there"):
            verb(visit.key)
    with pytest.raises(UnknownList):
        shelf.add(visit.key, "a", "A")
