"""No family is given a wrong number: whatever looks like one is on the list of contacts."""

import re
import tomllib
from pathlib import Path

import pytest

from finder.places import shipped

CONTACTS = tomllib.loads(
    (Path(__file__).parent.parent / "data" / "contact_numbers.toml").read_text(encoding="utf-8")
)
ALLOWED = {contact["number"] for contact in CONTACTS["numbers"]}
FILES = sorted(shipped("catalogue", "entries").rglob("*.md"))
ADDRESS = re.compile(r'https?://[^\s"]+')
PLACE = re.compile(r"^place = \d+$", re.MULTILINE)
LOOKS_LIKE_A_NUMBER = re.compile(
    r"(?<![\w/.-])"
    r"(?:\+\d[\d ]{5,}\d|0\d{2,}(?: ?\d{2,})+|116 \d{3}|18001 101|\d{5}|1[01]1|999)"
    r"(?![\w/-]| \d)"
)
each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
each_never = pytest.mark.parametrize("never", CONTACTS["never"], ids=lambda never: never["why"])


def numbers(file: Path) -> set[str]:
    text = PLACE.sub("", file.read_text(encoding="utf-8"))
    return set(LOOKS_LIKE_A_NUMBER.findall(ADDRESS.sub("", text)))


@each_file
def test_whatever_looks_like_a_number_is_on_the_list(file: Path) -> None:
    assert numbers(file) <= ALLOWED


@each_never
def test_a_number_that_must_not_be_shown_is_nowhere(never: dict[str, str]) -> None:
    digits = never["number"].replace(" ", "")
    for file in FILES:
        if file.stem.partition(".")[0] == never.get("entry", file.stem.partition(".")[0]):
            prose = ADDRESS.sub("", file.read_text(encoding="utf-8"))
            assert digits not in re.sub(r"[ ()-]", "", prose), file.stem


def test_every_number_of_the_list_is_seen_in_the_files() -> None:
    assert set().union(*map(numbers, FILES)) == ALLOWED


@pytest.mark.parametrize(
    "number", [*sorted(ALLOWED), "07441 444125", "88858", "116 000", "+44 1632 960 001"]
)
def test_a_number_is_recognised_in_a_sentence(number: str) -> None:
    assert LOOKS_LIKE_A_NUMBER.findall(f"Ring {number}. Or write.") == [number]


@pytest.mark.parametrize("text", ["on 16 April 2017", "in 2018", "over 350 services", "200 lines"])
def test_dates_and_counts_are_not_numbers(text: str) -> None:
    assert LOOKS_LIKE_A_NUMBER.findall(text) == []
