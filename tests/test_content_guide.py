"""Holds docs/content.md to account: its examples are content that the reader takes."""

import re
from pathlib import Path

import pytest

from finder.catalogue.entry_file import read_entry
from finder.catalogue.sources import read_content
from finder.entry import Status
from finder.places import shipped

GUIDE = (Path(__file__).parents[1] / "docs" / "content.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```markdown\n(\+\+\+\n.*?)```", GUIDE, re.DOTALL)


@pytest.fixture(scope="module")
def content():
    return read_content(shipped("catalogue"))


@pytest.fixture
def examples(content):
    mistakes = []
    read = [
        read_entry("a-support-line.md", text, content.vocabulary, mistakes) for text in EXAMPLES
    ]
    assert {mistake.field for mistake in mistakes} <= {"publisher"}  # invented, as the guide says
    return [file.entry for file in read]


def test_the_guide_shows_an_entry_added_corrected_and_retired(examples):
    added, corrected, retired = examples

    assert added.status is corrected.status is Status.CURRENT
    assert added.title in corrected.also
    assert (retired.status, bool(retired.reason)) == (Status.RETIRED, True)


def test_a_correction_in_the_guide_leaves_the_date_of_the_check_alone(examples):
    added, corrected, _ = examples

    assert corrected.checked == added.checked


def test_the_guide_names_only_entries_that_exist(examples, content):
    ids = {entry.id for entry in content.entries}
    named = {entry_id for entry in examples for entry_id in entry.related}
    named |= {entry.successor for entry in examples if entry.successor}
    named |= set(re.findall(r"\(entry:([a-z0-9-]+)\)", GUIDE))

    assert named
    assert named <= ids


def test_the_guide_uses_numbers_and_addresses_that_belong_to_nobody(examples):
    numbers = [phone.number for entry in examples for phone in entry.phones]
    hosts = re.findall(r"https?://([^/\"\s)`]+)", GUIDE)

    assert numbers
    assert all(number.startswith("01632 960") for number in numbers)
    assert set(hosts) <= {"example.org", "www.example.org"}
