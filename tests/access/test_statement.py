"""docs/accessibility.md names only tests and documents that there are, and every criterion once."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
STATEMENT = (ROOT / "docs" / "accessibility.md").read_text("utf-8")
CRITERIA = {
    1: ["1.1", "3.1", "3.2", "3.3", "3.4", "3.5", "4.1", "4.2", "4.3", "4.4", "4.5", "4.10"],
    2: ["1.1", "1.2", "1.4", "2.1", "2.2", "3.1", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7"],
    3: ["1.1", "1.2", "2.1", "2.2", "2.6", "3.1", "3.2", "3.3", "3.4", "3.7", "3.8"],
    4: ["1.1", "1.2", "1.3"],
}
MORE = [
    "1.4.11",
    "1.4.12",
    "1.4.13",
    "2.4.11",
    "2.5.1",
    "2.5.2",
    "2.5.3",
    "2.5.4",
    "2.5.7",
    "2.5.8",
]


def test_every_test_and_document_that_it_names_is_there():
    named = re.findall(r"`([\w/]+\.(?:py|md))`", STATEMENT)
    assert len(named) > 20
    missing = {
        name
        for name in named
        if not (ROOT / name).exists() and not (ROOT / "tests" / name).exists()
    }
    assert missing == set()


def test_every_criterion_has_a_line():
    wanted = [f"{chapter}.{rest}" for chapter, those in CRITERIA.items() for rest in those] + MORE
    lines = re.findall(r"^\| ([1-4]\.\d+\.\d+) ", STATEMENT, re.MULTILINE)
    assert [one for one in wanted if one not in lines] == []
    assert len(lines) == len(set(lines))
