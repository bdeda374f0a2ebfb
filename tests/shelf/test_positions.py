from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from finder.shelf.positions import ROOM, fitted

RISING = st.lists(st.integers(-(2**40), 2**40), unique=True).map(sorted)


@st.composite
def lists_with_newcomers(draw):
    ordered = list(draw(RISING))
    for _ in range(draw(st.integers(0, 5))):
        ordered.insert(draw(st.integers(0, len(ordered))), None)
    return ordered


@given(lists_with_newcomers())
def test_positions_rise_and_have_one_for_each(ordered):
    places = fitted(ordered)
    assert len(places) == len(ordered)
    assert all(low < high for low, high in pairwise(places))


@given(RISING.map(lambda held: [ROOM * position for position in held]), st.data())
def test_one_that_comes_where_there_is_room_moves_no_other(held, data):
    at = data.draw(st.integers(0, len(held)))
    places = fitted([*held[:at], None, *held[at:]])
    assert [*places[:at], *places[at + 1 :]] == held


@given(st.lists(st.integers(0, 3) | st.none()))
def test_positions_that_clash_are_given_anew(ordered):
    places = fitted(ordered)
    assert all(low < high for low, high in pairwise(places))
