import pytest

from finder.handout.handout import Layout
from ui.paper.options import SETTING, HandoutOptions


def test_an_item_moves_to_another_list_and_back_to_its_place(lists, shelf, visit, ids, heard):
    other = shelf.new_list("Court")
    lists.move_to(shelf.items(visit.key)[1], other)
    assert (ids(visit), ids(other)) == (["lantern-trust", "court"], ["sleep"])
    assert heard.last == "Moved to Court: When you can't sleep"
    heard.undo()
    assert (ids(visit), ids(other)) == (["lantern-trust", "sleep", "court"], [])


@pytest.mark.parametrize("move", [(0, 2, "down"), (2, 0, "up"), (1, 0, "up")])
def test_a_new_order_is_told_and_can_be_taken_back(lists, shelf, visit, ids, heard, move):
    place, position, way = move
    moved = shelf.items(visit.key)[place]
    lists.move(moved.key, place, position)
    assert ids(visit)[position] == moved.entry_id
    assert heard.last == f"Moved {way}: {moved.title}"
    heard.undo()
    assert ids(visit) == ["lantern-trust", "sleep", "court"]


def test_an_item_is_copied_with_its_note_and_the_copy_can_be_taken_back(
    lists, shelf, visit, ids, heard
):
    lists.copy_to(shelf.items(visit.key)[1], shelf.handout)
    assert [kept.note for kept in shelf.items(shelf.handout.key)] == ["ask first"]
    heard.undo()
    assert ids(shelf.handout) == []
    assert ids(visit) == ["lantern-trust", "sleep", "court"]


def test_an_item_that_is_there_already_is_said_and_stays(lists, shelf, visit, keep, ids, heard):
    other = keep(shelf.new_list("Court"), "sleep")
    lists.move_to(shelf.items(visit.key)[1], other)
    assert heard.last == "Court has it already: When you can't sleep"
    assert ids(visit) == ["lantern-trust", "sleep", "court"]


def test_a_successor_takes_the_place_of_a_retired_entry(lists, parts, shelf, keep, ids, heard):
    held = keep(shelf.new_list("Old"), "lantern-trust", "old-leaflet", "court")
    lists.replace(shelf.items(held.key)[1], parts.catalogue.entry("sleep"))
    assert ids(held) == ["lantern-trust", "sleep", "court"]
    heard.undo()
    assert ids(held) == ["lantern-trust", "old-leaflet", "court"]


def test_a_ready_made_handout_is_split_into_its_items(lists, parts, shelf, keep, ids, heard):
    held = keep(shelf.new_list("Night"), "court", "first-night", "listen")
    entries = parts.catalogue.entries(("sleep", "lantern-trust"))
    lists.unpack(shelf.items(held.key)[1], entries)
    assert ids(held) == ["court", "sleep", "lantern-trust", "listen"]
    heard.undo()
    assert ids(held) == ["court", "first-night", "listen"]


def test_what_can_no_longer_be_taken_back_is_said(lists, shelf, visit, heard):
    lists.rename(visit, "Tuesday")
    shelf.delete_list(visit.key)
    heard.undo()
    assert heard.last == "That list is no longer there. Look at your lists again."


def test_a_note_for_what_has_gone_meanwhile_is_passed_over(lists, shelf, visit, ids):
    item, *_ = shelf.items(visit.key)
    shelf.remove(item.key)
    lists.set_note(item, "too late", on_paper=True)
    assert ids(visit) == ["sleep", "court"]


def test_a_deleted_list_comes_back_with_everything(lists, shelf, visit, ids, heard):
    lists.delete(visit)
    assert shelf.lists() == ()
    heard.undo()
    assert ids(visit) == ["lantern-trust", "sleep", "court"]


def test_a_name_that_is_taken_is_refused_in_a_sentence(lists, shelf, visit):
    other = shelf.new_list("Court")
    assert "already a list" in lists.rename(other, "visit")
    assert [kept.name for kept in shelf.lists()] == ["Visit", "Court"]


def test_a_new_name_can_be_taken_back(lists, shelf, visit, heard):
    assert lists.rename(visit, "Tuesday") == ""
    heard.undo()
    assert [kept.name for kept in shelf.lists()] == ["Visit"]


def test_a_list_goes_up_and_down_among_ones_own(lists, shelf, visit):
    court = shelf.new_list("Court")
    lists.step_list(court, -1)
    assert [kept.name for kept in shelf.lists()] == ["Court", "Visit"]
    lists.step_list(court, 1)
    assert [kept.name for kept in shelf.lists()] == ["Visit", "Court"]


def test_another_list_on_the_table_leaves_one_familys_message_behind(lists, shelf, visit, heard):
    before = HandoutOptions(layout=Layout.LARGE, title="For Sam", message="See you on Tuesday.")
    shelf.set_setting(SETTING, before.written())
    lists.put_on_table(visit)
    now = HandoutOptions.read(shelf.setting(SETTING))
    assert (now.layout, now.title, now.message) == (Layout.LARGE, "", "")
    assert (shelf.handout.name, shelf.handout.count) == ("Visit", 3)
    heard.undo()
    assert HandoutOptions.read(shelf.setting(SETTING)) == before
    assert (shelf.handout.name, shelf.handout.count) == ("", 0)


def test_clearing_the_table_can_be_taken_back(lists, shelf, visit, heard, ids):
    lists.put_on_table(visit)
    lists.start_another_handout()
    assert (shelf.handout.name, ids(shelf.handout)) == ("", [])
    heard.undo()
    assert (shelf.handout.name, ids(shelf.handout)) == ("Visit", ids(visit))


def test_lists_go_out_to_a_file_and_come_in_again(lists, shelf, visit, tmp_path, heard, qtbot):
    path = tmp_path / "visit.toml"
    came = []
    lists.transfer.export((visit,), path, came.append)
    qtbot.waitUntil(lambda: heard.sentences != [])
    assert heard.last == "3 items exported to visit.toml"
    lists.delete(visit)
    lists.transfer.take_in(path, came.extend, came.append)
    qtbot.waitUntil(lambda: came != [])
    assert heard.last == "3 items imported"
    (made,) = came
    assert (made.name, made.count) == ("Visit", 3)
    assert shelf.items(made.key)[1].note == "ask first"


def test_a_successor_that_was_there_before_is_there_after_an_undo(
    lists, shelf, visit, heard, ids, parts
):
    lists.replace(shelf.items(visit.key)[0], parts.catalogue.entry("sleep"))
    assert ids(visit) == ["sleep", "court"]
    heard.undo()
    assert ids(visit) == ["lantern-trust", "sleep", "court"]
