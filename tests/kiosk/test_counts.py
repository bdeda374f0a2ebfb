import csv
import io
from datetime import date, datetime

import pytest

from finder.kiosk.counts import Counts, counts_csv, counts_file, read_counts

DAY = date(2026, 11, 24)


@pytest.fixture
def counts(tmp_path):
    return Counts(tmp_path, lambda: DAY)


def rows(folder):
    return [tuple(row) for row in csv.reader(io.StringIO(counts_csv(counts_file(folder))))][1:]


def test_nothing_is_written_while_a_visit_goes_on(counts, tmp_path):
    counts.visit()
    counts.shown(["mental-health"])
    assert not list(tmp_path.iterdir())


def test_totals_add_up_over_visits(tmp_path):
    for _ in range(7):
        counts = Counts(tmp_path, lambda: DAY)
        counts.visit()
        counts.settle()
    assert rows(tmp_path) == [("2026-11-24", "visits", "", "7")]


def test_things_shown_and_printed_count_under_each_need_once(counts, tmp_path):
    for _ in range(5):
        counts.shown(["police", "family", "police"])
        counts.printed(["police"])
    counts.settle()
    told = {(what, need): number for _, what, need, number in rows(tmp_path)}
    assert told == {
        ("entries shown", ""): "5",
        ("entries shown", "police"): "5",
        ("entries shown", "family"): "5",
        ("handouts printed", ""): "5",
        ("handouts printed", "police"): "5",
    }


@pytest.mark.parametrize("number", [1, 4])
def test_numbers_under_five_are_not_told(counts, tmp_path, number):
    for _ in range(number):
        counts.visit()
    counts.settle()
    assert rows(tmp_path) == [("2026-11-24", "visits", "", "fewer than 5")]


def test_the_file_does_not_tell_at_what_time_somebody_left(counts, tmp_path):
    counts.visit()
    counts.settle()
    dated = datetime.fromtimestamp(counts_file(tmp_path).stat().st_mtime)
    assert (dated.hour, dated.minute, dated.second) == (0, 0, 0)


def test_days_older_than_thirteen_months_are_forgotten(tmp_path):
    for day in (date(2025, 1, 1), DAY):
        counts = Counts(tmp_path, lambda day=day: day)
        counts.visit()
        counts.settle()
    assert list(read_counts(counts_file(tmp_path))) == ["2026-11-24"]


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "[]",
        "\0",
        "[" * 100_000,
        '{"today": {}}',
        '{"2026-11-24": 3}',
        '{"2026-11-24": {"visits": NaN}}',
        '{"2026-11-24": {"visits": 1e400}}',
        '{"2026-11-24": {"visits": -3}}',
        '{"2026-11-24": {"visits": 1' + "0" * 400 + "}}",
    ],
)
def test_a_damaged_file_holds_nothing_and_is_written_anew(counts, tmp_path, damage):
    counts_file(tmp_path).parent.mkdir()
    counts_file(tmp_path).write_text(damage)
    assert read_counts(counts_file(tmp_path)) == {}
    counts.visit()
    counts.settle()
    assert read_counts(counts_file(tmp_path)) == {"2026-11-24": {"visits": 1}}


def test_a_disk_that_refuses_stops_nothing(tmp_path):
    (tmp_path / "file").write_text("in the way")
    counts = Counts(tmp_path / "file", lambda: DAY)
    counts.visit()
    counts.settle()
