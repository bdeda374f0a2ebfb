"""The catalogue is in its own words: no more than eight of the source's words in a row."""

import re
import tomllib
from collections.abc import Iterator

import pytest

from build_scripts.hash_source_runs import HASHES, RUN, hashes, runs
from finder.catalogue.content import Content
from finder.catalogue.sources import read_content
from finder.entry import Entry
from finder.places import shipped

COPIED = frozenset(HASHES.read_text(encoding="utf-8").split())
CONTENT = read_content(shipped("catalogue"))
each_entry = pytest.mark.parametrize("entry", CONTENT.entries, ids=lambda entry: entry.id)


def titles(content: Content) -> Iterator[str]:
    for entry in content.entries:
        yield entry.title
        yield from entry.also
        yield entry.publisher


TITLES = re.compile(
    "|".join(re.escape(t) for t in sorted(set(titles(CONTENT)) - {""}, key=len, reverse=True)),
    re.IGNORECASE,
)


def prose(entry: Entry) -> Iterator[str]:
    yield entry.summary
    yield entry.notice
    yield entry.reason
    yield from entry.tips
    for block in entry.blocks:
        for line in block.lines:
            yield "".join(span.text for span in line)
    for link in entry.links:
        yield link.note
    for phone in entry.phones:
        yield f"{phone.label}. {phone.note}"
    for evidence in entry.evidence:
        yield evidence.says


def copied(text: str) -> list[str]:
    """Runs of `text` that the source has; where a title was named, a run ends."""
    pieces = TITLES.split(text)
    return [run for piece in pieces for run, found in runs(piece) if found in COPIED]


@each_entry
def test_an_entry_is_in_its_own_words(entry: Entry) -> None:
    assert [run for text in prose(entry) for run in copied(text)] == []


def test_the_endnotes_are_in_their_own_words() -> None:
    notes = [text for note in CONTENT.endnotes for text in (note.label, note.note)]
    assert [run for text in notes for run in copied(text)] == []


def test_the_vocabulary_is_in_its_own_words() -> None:
    words = tomllib.loads(shipped("catalogue", "vocabulary.toml").read_text(encoding="utf-8"))
    hints = [term.get("hint", "") for term in words["need"].values()]
    assert [run for text in hints for run in copied(text)] == []


def test_the_hashes_are_of_a_whole_document() -> None:
    assert len(COPIED) > 2000
    assert all(re.fullmatch("[0-9a-f]{10}", each) for each in COPIED)


def test_nine_words_in_a_row_are_noticed_whatever_their_case_and_marks() -> None:
    line = "One two three; four 'five' six, seven's eight nine'iv ten."
    copy = "ONE TWO three four five six sevens eight nine ten"
    assert [found for _, found in runs(copy)] == [found for _, found in runs(line)]
    assert sorted(found for _, found in runs(copy)) == hashes([line])


def test_eight_words_in_a_row_are_not() -> None:
    assert list(runs(" ".join(["word"] * (RUN - 1)))) == []
