"""Everything that the guidance speaks of has a page, and every practical tip says how."""

import pytest

from finder.catalogue.sources import read_content
from finder.entry import BlockKind, Entry, Kind, Status
from finder.places import shipped

ENTRIES = {entry.id: entry for entry in read_content(shipped("catalogue")).entries}
TIPS = [entry for entry in ENTRIES.values() if entry.kind is Kind.TIP]
FOR_PROFESSIONALS = {
    "trauma in the child": "pro-impact-trauma-in-the-child",
    "parents' distress": "pro-impact-parents-distress",
    "health and sleep, with the survey's figures": "pro-impact-health-and-sleep",
    "relationships and siblings": "pro-impact-relationships-and-siblings",
    "social networks and stigma": "pro-impact-networks-and-stigma",
    "intimidation": "pro-impact-intimidation",
    "work and money": "pro-impact-work-and-money",
    "why approaches mismatch": "pro-how-services-respond",
    "blame and disempowerment": "pro-blame-and-disempowerment",
    "children in care": "pro-children-in-care",
    "the Relational Safeguarding Model": "pro-relational-safeguarding",
    "strengths-based work": "pro-strengths-based-working",
    "independent and separate workers, continuity": "pro-separate-workers-and-continuity",
    "duration and court": "pro-court-and-long-cases",
    "barriers to support": "pro-barriers-to-support",
    "what parents may need": "pro-what-parents-may-need",
    "principles for services": "pro-principles-for-services",
    "the tips": "pro-practical-tips",
}
FOR_PARENTS = {
    "understanding what has happened": "understanding-what-has-happened",
    "how trauma can show": "how-trauma-can-show",
    "what you may feel": "what-you-may-feel",
    "health and sleep": "looking-after-health-and-sleep",
    "brothers and sisters": "brothers-and-sisters",
    "friends, family and stigma": "friends-family-and-stigma",
    "if somebody threatens you": "if-somebody-threatens-you",
    "work and money": "work-and-money",
    "police and courts": "police-and-courts",
    "meetings with services": "meetings-with-services",
    "if your child is in care": "if-your-child-is-in-care",
    "keeping safe online": "keeping-safe-online",
    "finding someone to talk to": "finding-someone-to-talk-to",
    "peer support": "peer-support-for-parents",
}


def guidance(entry_id: str) -> Entry:
    entry = ENTRIES[entry_id]
    assert (entry.kind, entry.status) == (Kind.GUIDANCE, Status.CURRENT)
    return entry


@pytest.mark.parametrize("entry_id", FOR_PROFESSIONALS.values(), ids=FOR_PROFESSIONALS.keys())
def test_a_subject_has_its_page_for_professionals(entry_id: str) -> None:
    assert guidance(entry_id).audience == ("professionals",)


@pytest.mark.parametrize("entry_id", FOR_PARENTS.values(), ids=FOR_PARENTS.keys())
def test_a_subject_has_its_page_for_parents(entry_id: str) -> None:
    assert guidance(entry_id).audience == ("parents",)


def test_there_are_eighteen_tips() -> None:
    assert len(TIPS) == 18


@pytest.mark.parametrize("tip", TIPS, ids=lambda tip: tip.id)
def test_a_tip_says_how_in_practice(tip: Entry) -> None:
    headings = [block.text for block in tip.blocks if block.kind is BlockKind.HEADING]
    (steps,) = [block for block in tip.blocks if block.kind is BlockKind.BULLETS]
    assert headings == ["How"]
    assert len(steps.lines) >= 3


def test_the_figures_of_the_health_survey_are_given() -> None:
    page = ENTRIES["pro-impact-health-and-sleep"].body
    assert "88%" in page
    assert "84%" in page
