from dataclasses import replace

from finder.entry import Block, BlockKind, Entry, Kind, Span, Term
from finder.handout.handout import Layout, Paper, gather, term_labels
from tests.handout.examples import CHECKLIST, COURT, SAFER_HOME, SLEEP, handout

PACK = Entry(
    id="pack",
    kind=Kind.HANDOUT,
    title="A first conversation",
    summary="Where to start.",
    blocks=(Block(BlockKind.PARAGRAPH, ((Span("Keep this somewhere safe."),),)),),
    items=("court", "sleep"),
    tips=CHECKLIST,
)
KNOWN = {entry.id: entry for entry in (COURT, SAFER_HOME, SLEEP)}


def find(ids):
    return [KNOWN[entry_id] for entry_id in ids]


def test_a_ready_made_handout_unpacks_into_its_entries_introduction_and_tips():
    gathered = gather([PACK], find)
    assert gathered.entries == (COURT, SLEEP)
    assert gathered.title == "A first conversation"
    assert gathered.introduction == "Keep this somewhere safe."
    assert gathered.tips == CHECKLIST


def test_among_other_entries_a_ready_made_handout_adds_what_is_not_there_yet():
    gathered = gather([SLEEP, PACK, SAFER_HOME], find)
    assert gathered.entries == (SLEEP, COURT, SAFER_HOME)
    assert gathered.title == ""


def test_one_without_a_body_is_introduced_by_its_summary():
    assert gather([replace(PACK, blocks=())], find).introduction == "Where to start."


def test_wallet_cards_need_a4_whatever_paper_is_chosen():
    assert handout(layout=Layout.WALLET, paper=Paper.A5).sheet is Paper.A4
    assert handout(paper=Paper.A5).sheet is Paper.A5


def test_facets_are_worded_by_the_vocabulary():
    labels = term_labels(lambda facet: (Term("uk", "UK-wide"),) if facet == "area" else ())
    assert labels == {"area.uk": "UK-wide"}
