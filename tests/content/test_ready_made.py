"""Ready-made handouts work as paper: short enough, with their own words and tips."""

from dataclasses import replace
from datetime import date

import pytest

from finder.catalogue.content import Content, cited
from finder.catalogue.sources import read_content
from finder.entry import Citation, Entry, Kind
from finder.handout.handout import Centre, Handout, HandoutItem, gather, term_labels
from finder.handout.typeset import Form, Typesetter
from finder.places import shipped

CONTENT = read_content(shipped("catalogue"))
READY_MADE = [entry for entry in CONTENT.entries if entry.kind is Kind.HANDOUT]
each_handout = pytest.mark.parametrize("ready_made", READY_MADE, ids=lambda entry: entry.id)


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter()


def with_sources(content: Content, entry: Entry) -> Entry:
    notes = {note.numeral: note for note in content.endnotes}
    named = [notes[numeral] for numeral in cited(entry)]
    return replace(
        entry,
        citations=tuple(
            Citation(note.numeral, note.entry, note.label, note.note) for note in named
        ),
    )


def on_the_table(ready_made: Entry) -> Handout:
    by_id = {entry.id: entry for entry in CONTENT.entries}
    gathered = gather([ready_made], lambda ids: [with_sources(CONTENT, by_id[i]) for i in ids])
    return Handout(
        items=tuple(HandoutItem(entry) for entry in gathered.entries),
        today=date(2026, 11, 24),
        catalogue_version=CONTENT.about.version,
        introduction=gathered.introduction,
        tips=gathered.tips,
        centre=Centre("Example Family Centre", "01632 960 100"),
        terms=term_labels(CONTENT.vocabulary.terms),
    )


@each_handout
def test_a_ready_made_handout_is_two_pages_at_most(
    ready_made: Entry, typesetter: Typesetter
) -> None:
    result = typesetter.typeset(on_the_table(ready_made), Form.SVG)
    assert len(result.pages) <= 2
    assert result.replaced == ""


@each_handout
def test_a_ready_made_handout_has_an_introduction_and_three_tips(ready_made: Entry) -> None:
    assert ready_made.blocks
    assert len(ready_made.tips) == 3


def test_there_is_one_for_professionals_with_every_tip() -> None:
    (checklist,) = [entry for entry in READY_MADE if entry.audience == ("professionals",)]
    tips = [entry.id for entry in CONTENT.entries if entry.kind is Kind.TIP]
    assert list(checklist.items[: len(tips)]) == tips


def test_there_are_at_least_six_for_parents() -> None:
    assert sum(entry.audience == ("parents",) for entry in READY_MADE) >= 6
