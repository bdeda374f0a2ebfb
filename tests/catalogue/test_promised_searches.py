"""What somebody was promised to find on the real catalogue, whatever else changes in it."""

import pytest

from build_scripts.findability import UNSEEN, read_questions
from finder.catalogue.catalogue import Catalogue
from finder.catalogue.compiler import compile_catalogue
from finder.catalogue.query import Query
from finder.catalogue.search import Searcher
from finder.catalogue.sources import read_content
from finder.places import shipped


@pytest.fixture(scope="module")
def real_searcher(tmp_path_factory):
    path = tmp_path_factory.mktemp("real") / "catalogue.sqlite"
    compile_catalogue(read_content(shipped("catalogue")), path)
    with Catalogue.open(path) as catalogue:
        yield Searcher(catalogue)


@pytest.mark.parametrize(
    ("words", "sensible"),
    [
        ("PACE", {"pace"}),
        ("ivison", {"pace"}),
        ("cant sleep", {"looking-after-health-and-sleep"}),
        ("self-harm", {"how-trauma-can-show", "pro-impact-trauma-in-the-child"}),
        ("mother's", {"peer-support-for-parents", "parent-support-pack", "keeping-safe-online"}),
        ("court", {"police-and-courts", "pro-court-and-long-cases", "journey-to-justice"}),
        ("grooming", {"understanding-what-has-happened", "tip-01", "ceop-safety-centre"}),
        ("barnados", {"barnardos"}),
        ("anxeity", {"what-you-may-feel", "nspcc", "stop-it-now"}),
        ("not guilty verdict what now", {"police-and-courts"}),
        ("nobody listens to me in meetings", {"meetings-with-services"}),
        ("exploytation", {"understanding-what-has-happened", "pro-impact-parents-distress"}),
        ("online safety", {"keeping-safe-online", "online-safety-toolkit"}),
        ("NSPCC phone", {"nspcc"}),
        ("brother", {"brothers-and-sisters", "handout-brothers-sisters-friends"}),
    ],
)
def test_something_sensible_stands_among_the_first_three(real_searcher, words, sensible):
    first = {row.id for row in real_searcher.search(Query(words)).rows[:3]}
    assert first & sensible


def test_a_mother_finds_what_is_for_parents(real_searcher):
    for typed in ("mother's", "mum"):
        first = [row.id for row in real_searcher.search(Query(typed)).rows]
        assert first[0] == "peer-support-for-parents"
        assert {"parent-support-pack", "parents-protect"} <= set(first)


def test_no_words_list_everything(real_searcher):
    everything = real_searcher.search(Query(""))
    assert everything.total == sum(everything.facets["kind"].values()) > 100


def test_what_the_unseen_questions_expect_is_in_the_catalogue():
    questions = read_questions(UNSEEN)
    known = {entry.id for entry in read_content(shipped("catalogue")).entries}
    assert len({question.words for question in questions}) >= 60
    assert all(set(question.expect) <= known for question in questions)
    assert all(question.expect for question in questions)
