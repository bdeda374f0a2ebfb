import io
import sys

import pytest

from finder.cli.main import main
from finder.kiosk.counts import Counts
from finder.kiosk.pin import is_pin


@pytest.fixture
def typed(monkeypatch):
    return lambda text: monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def test_pin_writes_a_line_for_the_policy_that_fits_the_pin(typed, capsys):
    typed("204817\n")
    assert main(["pin"]) == 0
    line = capsys.readouterr().out.splitlines()[-1]
    assert line.startswith('pin_hash = "scrypt:')
    assert is_pin("204817", line.split('"')[1])


def test_pin_refuses_what_is_easily_guessed(typed, capsys):
    typed("123456\n")
    assert main(["pin"]) == 1
    assert "too easy to guess" in capsys.readouterr().err


def test_counts_come_as_csv_in_words(tmp_path, capsys):
    counts = Counts(tmp_path)
    for _ in range(6):
        counts.shown(["worried"])
    counts.settle()
    assert main(["counts", "--data", str(tmp_path)]) == 0
    head, *rows = capsys.readouterr().out.splitlines()
    assert head == "day,what,need,number"
    assert len(rows) == 2
    assert all(row.endswith(",6") for row in rows)


def test_counts_go_to_a_file(tmp_path):
    counts = Counts(tmp_path)
    counts.visit()
    counts.settle()
    output = tmp_path / "counts.csv"
    assert main(["counts", "--data", str(tmp_path), "-o", str(output)]) == 0
    assert output.read_text().endswith(",visits,,fewer than 5\n")


def test_without_counts_the_command_says_how_to_have_them(tmp_path, capsys):
    assert main(["counts", "--data", str(tmp_path)]) == 1
    assert "counts = true" in capsys.readouterr().err
