import json

import pytest

from finder.kiosk.gate import FILE, FOLDER, FORGETFUL_WAIT, LONGEST_WAIT, Gate, wait_after
from finder.kiosk.pin import hash_pin

HASH = hash_pin("204817")


def remembered_in(data):
    return data / FOLDER / FILE


class Clock:
    def __init__(self):
        self.time = 1_700_000_000.0

    def __call__(self):
        return self.time


@pytest.fixture
def clock():
    return Clock()


def wrong(gate, times):
    for _ in range(times):
        assert not gate.open("000000")


def test_the_right_pin_opens(tmp_path, clock):
    assert Gate(HASH, tmp_path, clock).open("204817")


def test_without_a_pin_in_the_policy_nothing_opens(tmp_path, clock):
    gate = Gate("", tmp_path, clock)
    assert not gate.can_open
    assert not gate.open("")


def test_the_wait_grows_with_every_wrong_pin_up_to_an_hour():
    waits = [wait_after(wrong) for wrong in range(40)]
    assert waits[:6] == [0, 0, 0, 30, 60, 120]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT


def test_not_even_the_right_pin_opens_during_the_wait(tmp_path, clock):
    gate = Gate(HASH, tmp_path, clock)
    wrong(gate, 3)
    assert not gate.open("204817")
    clock.time += 30
    assert gate.open("204817")


def test_the_wait_survives_a_restart(tmp_path, clock):
    wrong(Gate(HASH, tmp_path, clock), 3)
    assert Gate(HASH, tmp_path, clock).wait == 30


def test_the_right_pin_starts_afresh(tmp_path, clock):
    gate = Gate(HASH, tmp_path, clock)
    wrong(gate, 2)
    assert gate.open("204817")
    wrong(gate, 2)
    assert gate.wait == 0


def test_a_try_is_remembered_before_it_is_checked(tmp_path, clock):
    costly = "scrypt:16384:8:1:" + "00" * 16 + ":" + "00" * 32
    remembered = []

    def now():
        if remembered_in(tmp_path).exists():
            remembered.append(json.loads(remembered_in(tmp_path).read_text())["wrong"])
        return clock.time

    gate = Gate(costly, tmp_path, now)
    gate.open("204817")
    assert gate.wait == 0
    assert remembered == [1]


def test_no_digit_of_a_try_is_written(tmp_path, clock):
    Gate(HASH, tmp_path, clock).open("739155")
    assert b"739155" not in remembered_in(tmp_path).read_bytes()


def test_a_clock_set_back_locks_nobody_out_for_longer_than_the_wait(tmp_path, clock):
    wrong(Gate(HASH, tmp_path, clock), 3)
    clock.time -= 1_000_000
    assert Gate(HASH, tmp_path, clock).wait == 30


def test_where_nothing_can_be_remembered_each_start_begins_with_a_wait(clock):
    gate = Gate(HASH, None, clock)
    assert gate.wait == FORGETFUL_WAIT
    assert not gate.open("204817")
    clock.time += FORGETFUL_WAIT
    assert gate.open("204817")


def test_a_folder_that_cannot_be_written_makes_wrong_tries_wait(tmp_path, clock):
    (tmp_path / "file").write_text("in the way")
    gate = Gate(HASH, tmp_path / "file" / "data", clock)
    wrong(gate, 1)
    assert gate.wait == FORGETFUL_WAIT


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "[]",
        "{}",
        "\0",
        "[" * 100_000,
        '{"wrong": "x", "last": 0}',
        '{"wrong": -9, "last": 0}',
        '{"wrong": 1e400, "last": 0}',
        '{"wrong": 1, "last": NaN}',
        '{"wrong": 1, "last": -Infinity}',
        '{"wrong": 1, "last": 1e400}',
        '{"wrong": 1, "last": 1' + "0" * 400 + "}",
        '{"wrong": 1, "last": 0}' + " " * 1_000_000,
    ],
)
def test_a_damaged_memory_counts_as_tries(tmp_path, clock, damage):
    remembered_in(tmp_path).parent.mkdir()
    remembered_in(tmp_path).write_text(damage)
    assert Gate(HASH, tmp_path, clock).wait == 30
