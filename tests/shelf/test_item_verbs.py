from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finder.problems import NoteTooLong, UnknownItem
from finder.shelf.shelf import Shelf


def test_an_item_is_kept_with_title_and_day(shelf, reopen):
    assert shelf.add(shelf.saved.key, "pace", "Pace\n UK")
    (kept,) = reopen().items(shelf.saved.key)
    assert (kept.entry_id, kept.title, kept.added) == ("pace", "Pace UK", "2026-03-01")
    assert (kept.note, kept.note_on_paper, kept.qr) == ("", False, True)
    assert kept.list_key == 1


def test_an_entry_is_in_a_list_only_once(shelf, visit, ids):
    assert not shelf.add(visit.key, "b", "B again", 0)
    assert ids(shelf, visit.key) == "abcd"
    assert shelf.items(visit.key)[1].title == "B"


@pytest.mark.parametrize(
    ("position", "expected"),
    [(None, "abcdx"), (0, "xabcd"), (2, "abxcd"), (9, "abcdx"), (-1, "xabcd")],
)
def test_an_item_is_added_at_any_place(shelf, visit, ids, reopen, position, expected):
    shelf.add(visit.key, "x", "X", position)
    assert ids(reopen(), visit.key) == expected


@pytest.mark.parametrize(
    ("position", "expected"), [(0, "cabd"), (1, "acbd"), (3, "abdc"), (9, "abdc")]
)
def test_an_item_moves_to_any_place(shelf, visit, ids, reopen, position, expected):
    shelf.move(shelf.items(visit.key)[2].key, position)
    assert ids(reopen(), visit.key) == expected


def test_an_item_moves_to_another_list_with_its_note(shelf, visit, ids):
    other = shelf.new_list("Other")
    shelf.add(other.key, "x", "X")
    assert shelf.move_to(shelf.items(visit.key)[1].key, other.key, 0)
    assert (ids(shelf, visit.key), ids(shelf, other.key)) == ("acd", "bx")
    assert shelf.items(other.key)[0].note == "ask first"


def test_an_item_is_copied_to_another_list_with_its_note(shelf, visit, ids):
    other = shelf.new_list("Other")
    assert shelf.copy_to(shelf.items(visit.key)[1].key, other.key)
    assert (ids(shelf, visit.key), ids(shelf, other.key)) == ("abcd", "b")
    assert shelf.items(other.key)[0].note == "ask first"


def test_a_list_that_holds_an_entry_does_not_take_it_again(shelf, visit, ids):
    other = shelf.copy_list(visit.key, "Other")
    key = shelf.items(visit.key)[0].key
    assert not shelf.move_to(key, other.key)
    assert not shelf.copy_to(key, other.key)
    assert not shelf.move_to(key, visit.key)
    assert (ids(shelf, visit.key), ids(shelf, other.key)) == ("abcd", "abcd")


def test_a_note_is_kept_as_typed_without_control_characters(shelf, visit, reopen):
    key = shelf.items(visit.key)[0].key
    shelf.set_note(key, "ring\r\nafter 5\x00\x1b \ud800", on_paper=True)
    kept = reopen().item(key)
    assert (kept.note, kept.note_on_paper) == ("ring\nafter 5", True)


def test_a_note_is_off_paper_unless_chosen(shelf, visit):
    key = shelf.items(visit.key)[1].key
    shelf.set_note(key, "private")
    assert not shelf.item(key).note_on_paper


def test_a_note_that_is_too_long_is_refused_whole(shelf, visit):
    key = shelf.items(visit.key)[1].key
    with pytest.raises(NoteTooLong, match="2001"):
        shelf.set_note(key, "x" * 2001)
    assert shelf.item(key).note == "ask first"


def test_a_qr_code_is_chosen_per_item(shelf, visit, reopen):
    key = shelf.items(visit.key)[0].key
    shelf.set_qr(key, shown=False)
    assert [kept.qr for kept in reopen().items(visit.key)] == [False, True, True, True]


def test_items_are_found_by_words_of_title_and_note(shelf, visit):
    shelf.add(visit.key, "s", "Sleep and ASKING for help")
    assert [kept.entry_id for kept in shelf.find(visit.key, "Ask")] == ["b", "s"]
    assert [kept.entry_id for kept in shelf.find(visit.key, "help sleep")] == ["s"]
    assert shelf.find(visit.key, "nothing") == ()
    assert len(shelf.find(visit.key, " ")) == 5


def test_a_list_knows_what_it_holds(shelf, visit):
    assert shelf.holds(visit.key, "a")
    assert not shelf.holds(shelf.handout.key, "a")


def test_several_items_are_removed_at_once(shelf, visit, ids):
    keys = [kept.key for kept in shelf.items(visit.key)]
    undo = shelf.remove(keys[0], keys[2], keys[2], 999)
    assert (undo.count, ids(shelf, visit.key)) == (2, "bd")


def test_an_item_that_is_gone_is_a_problem_with_a_sentence(shelf, visit):
    key = shelf.items(visit.key)[0].key
    shelf.remove(key)
    for verb in (
        lambda: shelf.move(key, 0),
        lambda: shelf.move_to(key, shelf.saved.key),
        lambda: shelf.copy_to(key, shelf.saved.key),
        lambda: shelf.set_note(key, ""),
        lambda: shelf.set_qr(key, shown=True),
        lambda: shelf.item(key),
    ):
        with pytest.raises(UnknownItem, match="no longer in the list"):
            verb()


def test_changes_together_are_all_made_or_none(shelf, visit, ids, reopen):
    def change():
        shelf.add(visit.key, "x", "X")
        shelf.move(shelf.items(visit.key)[4].key, 0)
        shelf.set_note(999, "gone")

    with pytest.raises(UnknownItem):
        shelf.together(change)
    assert ids(shelf, visit.key) == "abcd"
    assert shelf.together(lambda: shelf.add(visit.key, "x", "X"))
    assert ids(reopen(), visit.key) == "abcdx"


ACTS = st.one_of(
    st.tuples(st.just("add"), st.sampled_from("abcdef"), st.integers(-1, 7) | st.none()),
    st.tuples(st.just("move"), st.integers(0, 5), st.integers(-1, 7)),
    st.tuples(st.just("remove"), st.integers(0, 5), st.none()),
)


@given(st.lists(ACTS, max_size=25))
def test_order_is_that_of_a_plain_list_after_any_acts(acts):
    shelf = Shelf.open(None, today=lambda: date(2026, 1, 1))
    key, model = shelf.saved.key, []
    for act, what, position in acts:
        items = shelf.items(key)
        if act == "add" and what not in model:
            at = len(model) if position is None else max(0, position)
            model.insert(at, what)
            shelf.add(key, what, what, position)
        elif act == "move" and what < len(model):
            model.insert(max(0, position), model.pop(what))
            shelf.move(items[what].key, position)
        elif act == "remove" and what < len(model):
            model.pop(what)
            shelf.remove(items[what].key)
    assert [kept.entry_id for kept in shelf.items(key)] == model
    shelf.close()
