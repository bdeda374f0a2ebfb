import pytest
from hypothesis import given
from hypothesis import strategies as st

from finder.catalogue import listing
from finder.catalogue.listing import Listing


class Waiting:
    """Somebody who stops waiting after some looks."""

    def __init__(self, looks):
        self.looks = looks

    def __call__(self):
        self.looks -= 1
        if not self.looks:
            raise InterruptedError


def for_ever():
    pass


@given(st.lists(st.tuples(st.integers(0, 120), st.integers(0, 40)), max_size=12))
def test_pages_are_parts_of_the_whole_in_whatever_order_they_are_asked_for(pages):
    whole = list(range(1000, 1100))
    numbers = Listing(iter(whole), for_ever)
    for offset, limit in pages:
        assert list(numbers.page(offset, limit)) == whole[offset : offset + limit]


def test_nothing_is_drawn_before_it_is_asked_for():
    numbers = iter(range(100))
    assert list(Listing(numbers, for_ever).page(10, 5)) == [10, 11, 12, 13, 14]
    assert next(numbers) == 15


def test_what_was_drawn_before_nobody_waited_any_more_is_not_lost(monkeypatch):
    monkeypatch.setattr(listing, "_STRIDE", 10)
    numbers = Listing(iter(range(100)), Waiting(3))
    with pytest.raises(InterruptedError):
        numbers.page(90, 10)
    assert list(numbers.page(25, 10)) == list(range(25, 35))
