from datetime import date

import pytest

from finder.shelf.shelf import Shelf


@pytest.fixture
def clock():
    """A day that a test can change."""

    class Clock:
        day = date(2026, 3, 1)

        def __call__(self):
            return self.day

    return Clock()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def reopen(folder, clock):
    """Opens the shelf of the folder, closing the one that was open."""
    shelves = []

    def reopen():
        while shelves:
            shelves.pop().close()
        shelves.append(Shelf.open(folder, today=clock))
        return shelves[-1]

    yield reopen
    while shelves:
        shelves.pop().close()


@pytest.fixture
def shelf(reopen):
    return reopen()


@pytest.fixture
def visit(shelf):
    """A list with four items, of which the second has a note."""
    made = shelf.new_list("Visit")
    for entry in "abcd":
        shelf.add(made.key, entry, entry.upper())
    shelf.set_note(shelf.items(made.key)[1].key, "ask first", on_paper=True)
    return made


@pytest.fixture
def ids():
    def ids(shelf, list_key):
        return "".join(kept.entry_id for kept in shelf.items(list_key))

    return ids
