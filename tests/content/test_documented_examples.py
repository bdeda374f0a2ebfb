"""The examples in docs/content.md are content that the check accepts as they stand."""

import re
import shutil
from pathlib import Path

import pytest

from finder.catalogue.sources import examine_content
from finder.entry import Entry, Status
from finder.places import shipped

GUIDE = Path(__file__).parents[2] / "docs" / "content.md"
EXAMPLES = re.findall(
    r"```markdown\n(\+\+\+\n.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL
)
ADDED, CORRECTED, RETIRED = range(3)


@pytest.fixture
def read_example(tmp_path):
    def read(which: int) -> tuple[Entry, tuple[object, ...]]:
        folder = shutil.copytree(shipped("catalogue"), tmp_path / "content")
        words = folder / "vocabulary.toml"
        known = words.read_text(encoding="utf-8")
        listed = known.replace("publishers = [", 'publishers = [\n    "A Support Line",', 1)
        words.write_text(listed, encoding="utf-8")
        file = folder / "entries" / "organisations" / "a-support-line.md"
        file.write_text(EXAMPLES[which], encoding="utf-8")
        content, mistakes = examine_content(folder)
        return next(e for e in content.entries if e.id == "a-support-line"), mistakes

    return read


def test_there_is_an_example_of_adding_correcting_and_retiring() -> None:
    assert len(EXAMPLES) == 3


def test_the_entry_that_is_added_has_no_mistake(read_example) -> None:
    entry, mistakes = read_example(ADDED)
    assert mistakes == ()
    assert (entry.title, entry.checked) == ("A Support Line", "2026-11-24")


def test_the_entry_that_is_corrected_keeps_its_old_name_and_its_date(read_example) -> None:
    entry, mistakes = read_example(CORRECTED)
    assert mistakes == ()
    assert "A Support Line" in entry.also
    assert entry.checked == "2026-11-24"


def test_the_entry_that_is_retired_says_why_and_what_instead(read_example) -> None:
    entry, mistakes = read_example(RETIRED)
    assert mistakes == ()
    assert (entry.status, entry.successor) == (Status.RETIRED, "samaritans")
    assert entry.reason
