from hypothesis import given
from hypothesis import strategies as st

from finder.catalogue.bitmap import bitmap, holds, numbers, octets_of, packed, unpacked

sets = st.sets(st.integers(0, 5000))


@given(sets)
def test_a_set_gives_back_its_members_in_order(members):
    assert list(numbers(bitmap(members, 5000))) == sorted(members)


@given(sets, st.integers(0, 6000))
def test_a_set_knows_who_is_in_it(members, one):
    assert holds(octets_of(bitmap(members, 5000)), one) == (one in members)


@given(sets, sets)
def test_sets_meet_and_join_as_integers_do(one, other):
    a, b = bitmap(one, 5000), bitmap(other, 5000)
    assert list(numbers(a & b)) == sorted(one & other)
    assert (a | b).bit_count() == len(one | other)


@given(sets)
def test_a_packed_set_is_unpacked_unchanged(members):
    bits = bitmap(members, 5000)
    assert unpacked(packed(bits)) == bits
