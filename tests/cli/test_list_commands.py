import json
from datetime import date

import pytest

from finder.catalogue.catalogue import Catalogue
from finder.cli.kept_entries import joined
from finder.cli.main import main
from finder.entry import Entry, Kind, Status
from finder.places import bundled_catalogue
from finder.shelf.shelf import Shelf


@pytest.fixture(scope="module")
def known():
    """Three ids of the catalogue, with their titles."""
    with Catalogue.open(bundled_catalogue()) as catalogue:
        return {entry.id: entry.title for entry in catalogue.of_kind(Kind.ORGANISATION)[:3]}


@pytest.fixture
def signpost(tmp_path, capsys):
    def signpost(*words, code=0):
        assert main([*map(str, words), "--data", str(tmp_path / "data")]) == code
        return capsys.readouterr().err if code else capsys.readouterr().out

    return signpost


@pytest.fixture
def ids(signpost):
    def ids(name):
        return [
            item["id"] for item in json.loads(signpost("list", "show", name, "--json"))["items"]
        ]

    return ids


def test_a_list_is_made_filled_ordered_and_shown(signpost, ids, known):
    first, second, third = known
    signpost("list", "new", "Tuesday")
    signpost("list", "add", "tuesday", first, second, third)
    assert "number 1" in signpost("list", "move", "Tuesday", third, 1)
    assert ids("Tuesday") == [third, first, second]
    shown = signpost("list", "show", "Tuesday")
    assert shown.splitlines()[0] == f"1. {known[third]} ({third})"


def test_an_entry_is_removed_and_a_list_renamed_copied_and_deleted(signpost, ids, known):
    first, second, _ = known
    signpost("list", "new", "A")
    signpost("list", "add", "A", first, second)
    signpost("list", "remove", "A", first)
    signpost("list", "rename", "A", "B")
    signpost("list", "copy", "B", "C")
    signpost("list", "delete", "B")
    assert ids("C") == [second]
    assert "no list called “B”" in signpost("list", "show", "B", code=1)


def test_bookmarks_and_the_handout_are_always_there(signpost, ids, known):
    first, *_ = known
    signpost("list", "add", "saved", first)
    signpost("list", "hand-out", "saved")
    assert ids("handout") == [first]
    assert signpost("list", "show").splitlines() == ["saved: 1 entry", "handout: 1 entry"]


def test_a_note_is_private_unless_chosen(signpost, known):
    first, *_ = known
    signpost("list", "add", "saved", first)
    signpost("list", "note", "saved", first, "ask first")
    assert "Note (private): ask first" in signpost("list", "show", "saved")
    signpost("list", "note", "saved", first, "ask first", "--on-paper")
    assert "Note (on paper): ask first" in signpost("list", "show", "saved")


def test_entries_are_found_in_a_list(signpost, known):
    signpost("list", "add", "saved", *known)
    signpost("list", "note", "saved", next(iter(known)), "zebra")
    found = json.loads(signpost("list", "show", "saved", "--find", "ZEBRA", "--json"))
    assert [item["id"] for item in found["items"]] == [next(iter(known))]


def test_lists_are_exported_and_taken_in_again(signpost, ids, known, tmp_path):
    signpost("list", "new", "A")
    signpost("list", "add", "A", *known)
    file = tmp_path / "lists.toml"
    assert "with 3 entries" in signpost("list", "export", "A", "-o", file)
    signpost("list", "delete", "A")
    assert "Took in 3." in signpost("list", "import", file)
    assert ids("A") == list(known)


def test_one_unknown_entry_stops_the_whole_command(signpost, ids, known):
    first, *_ = known
    assert "no entry “nonesuch”" in signpost("list", "add", "saved", first, "nonesuch", code=1)
    assert ids("saved") == []
    signpost("list", "add", "saved", first)
    assert "not in that list" in signpost("list", "remove", "saved", first, "nonesuch", code=1)
    assert ids("saved") == [first]


def test_a_window_that_is_open_is_neither_disturbed_nor_misled(signpost, known, tmp_path):
    first, *_ = known
    window = Shelf.open(tmp_path / "data", today=lambda: date(2026, 3, 1))
    window.add(window.saved.key, first, "Title")
    assert "already open" in signpost("list", "new", "A", code=1)
    assert known[first] in signpost("list", "show", "saved")
    assert (window.session_only, window.lists()) == (False, ())
    window.close()


def test_what_is_not_in_the_catalogue_keeps_its_title_and_says_so(tmp_path):
    shelf = Shelf.open(None)
    shelf.add(shelf.saved.key, "gone", "Gone from here")
    with Catalogue.open(bundled_catalogue()) as catalogue:
        (kept,) = joined(shelf.items(shelf.saved.key), catalogue)
    shelf.close()
    assert (kept.title, kept.status, kept.entry) == ("Gone from here", "missing", None)
    assert kept.advice == "This catalogue does not have it."


RETIRED = Entry(
    "old",
    Kind.RESOURCE,
    "Old line",
    "",
    status=Status.RETIRED,
    reason="The line closed in 2020.",
    successor="new",
)
CURRENT = Entry("new", Kind.RESOURCE, "New line", "")


class Entries:
    """Stands for a catalogue after an update that retired an entry."""

    def entries(self, ids):
        wanted = list(ids)
        return tuple(entry for entry in (RETIRED, CURRENT) if entry.id in wanted)


def test_a_retired_entry_shows_its_reason_and_successor():
    shelf = Shelf.open(None)
    shelf.add(shelf.saved.key, "old", "Old line")
    (kept,) = joined(shelf.items(shelf.saved.key), Entries())
    shelf.close()
    assert kept.status == "retired"
    assert kept.advice == "The line closed in 2020. Use “New line” (new) instead."
