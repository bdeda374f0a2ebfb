import pytest

from finder.kiosk.pin import hash_pin, is_pin, is_strong_enough
from finder.policy.keys import KEYS


def test_the_pin_that_was_hashed_fits_and_no_other():
    hashed = hash_pin("204817")
    assert is_pin("204817", hashed)
    assert not is_pin("204818", hashed)
    assert not is_pin("", hashed)


def test_two_hashes_of_one_pin_differ():
    assert hash_pin("204817") != hash_pin("204817")


def test_the_policy_takes_a_hash_as_it_is_made():
    assert KEYS["kiosk.pin_hash"].fits(hash_pin("204817"))


@pytest.mark.parametrize(
    "broken",
    ["", "scrypt", "scrypt:3:8:1:00:00", "scrypt:16384:8:1:zz:00", "scrypt:99999999:900:900:00:00"],
)
def test_a_hash_that_cannot_be_computed_fits_no_pin(broken):
    assert not is_pin("204817", broken)


@pytest.mark.parametrize(
    "weak",
    ["", "12345", "123456", "987654", "111111", "20481a", "20481\uff17"],
)
def test_a_pin_that_is_easily_guessed_is_refused(weak):
    assert not is_strong_enough(weak)


def test_six_mixed_digits_are_enough():
    assert is_strong_enough("204817")
