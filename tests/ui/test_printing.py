import sys

import pytest

from finder.problems import NoSuchPages
from ui.paper import libcups
from ui.paper.painting import Painting
from ui.paper.printing import PrintJob, Queue, in_order
from ui.paper.spooler import system_spooler

PAGES = (b"1", b"2", b"3", b"4")


def test_only_the_chosen_pages_are_printed():
    assert PrintJob().chosen(PAGES) == PAGES
    assert PrintJob(first=2, last=3).chosen(PAGES) == (b"2", b"3")
    assert PrintJob(first=3).chosen(PAGES) == (b"3", b"4")


@pytest.mark.parametrize(("first", "last"), [(5, None), (0, None), (3, 2)])
def test_pages_that_do_not_exist_are_refused(first, last):
    with pytest.raises(NoSuchPages, match="Choose from 1 to 4"):
        PrintJob(first=first, last=last).chosen(PAGES)


def test_the_default_printer_comes_first_and_the_others_by_their_labels():
    found = [Queue("z", "attic", is_default=False), Queue("a", "Hall", is_default=False)]
    default = Queue("m", "Office", is_default=True)
    assert in_order([found[1], default, found[0]]) == (default, *found)


def test_where_there_is_no_cups_qt_paints_the_pages(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert isinstance(system_spooler(), Painting)


def test_a_library_that_is_not_there_is_no_fault(monkeypatch):
    monkeypatch.setitem(libcups.NAMES, sys.platform, "libcups.so.none")
    assert libcups.find() is None
