import pytest

from finder.catalogue.catalogue import Catalogue
from finder.catalogue.query import Query
from finder.catalogue.search import Interrupted
from finder.problems import CatalogueMissing
from ui.search_runner import SearchRunner


@pytest.fixture
def runner(qapp, small_file):
    runner = SearchRunner(lambda: Catalogue.open(small_file))
    yield runner
    runner.stop()


def test_a_search_is_answered_from_another_thread(qtbot, runner):
    with qtbot.waitSignal(runner.found) as heard:
        runner.search(Query("sleep"))
    (results,) = heard.args
    assert results.rows[0].id == "sleep"


def test_only_the_newest_of_many_searches_is_answered(qtbot, runner):
    answered = []
    runner.found.connect(lambda results: answered.append(results.query.words))
    for word in ("s", "sl", "sle", "slee"):
        runner.search(Query(word))
    with qtbot.waitSignal(runner.found, check_params_cb=lambda got: got.query.words == "sleep"):
        runner.search(Query("sleep"))
    assert answered == ["sleep"]


def test_of_further_rows_that_still_wait_only_the_newest_are_fetched(qtbot, runner):
    fetched = []
    runner.more_found.connect(lambda results: fetched.append(results.query.offset))
    runner.search(Query())
    with qtbot.waitSignal(runner.more_found):
        for offset in (1, 2, 3):
            runner.search_on(Query(offset=offset))
    with qtbot.waitSignal(runner.counted):
        runner.count(Query(limit=1))
    assert fetched == [3]


def test_rows_for_an_older_search_are_not_handed_on(qtbot, runner):
    fetched = []
    runner.more_found.connect(fetched.append)
    runner.search(Query())
    runner.search_on(Query(offset=2))
    with qtbot.waitSignal(runner.found):
        runner.search(Query("sleep"))
    with qtbot.waitSignal(runner.counted):
        runner.count(Query(limit=1))
    assert fetched == []


def test_a_cancelled_search_is_never_answered(qtbot, runner):
    answered = []
    runner.found.connect(answered.append)
    runner.search(Query("sleep"))
    runner.cancel()
    with qtbot.waitSignal(runner.counted):
        runner.count(Query(limit=1))
    assert answered == []


def test_counting_does_not_overtake_a_search(qtbot, runner):
    with qtbot.waitSignals([runner.found, runner.counted]):
        runner.search(Query("sleep"))
        runner.count(Query(limit=1))


class Faulty:
    """A searcher that first raises what it is given."""

    def __init__(self, searcher, fault):
        self._searcher = searcher
        self._faults = [fault]

    def search(self, query):
        if self._faults:
            raise self._faults.pop()
        return self._searcher.search(query)

    def interrupt(self):
        self._searcher.interrupt()


def test_a_count_that_a_search_interrupted_is_made_after_it(qtbot, runner):
    with qtbot.waitSignal(runner.found):
        runner.search(Query("sleep"))
    runner._inside.searcher = Faulty(runner._inside.searcher, Interrupted())
    with qtbot.waitSignal(runner.counted) as heard:
        runner.count(Query(limit=1))
    assert heard.args[0].total


@pytest.mark.parametrize("ask", ["count", "search"])
def test_a_fault_in_the_thread_is_raised_where_the_window_is(qtbot, runner, ask):
    with qtbot.waitSignal(runner.found):
        runner.search(Query("sleep"))
    runner._inside.searcher = Faulty(runner._inside.searcher, ZeroDivisionError())
    with qtbot.captureExceptions() as raised:
        getattr(runner, ask)(Query("hearing"))
        qtbot.waitUntil(lambda: len(raised) == 1)
    assert raised[0][0] is ZeroDivisionError


def test_advice_names_the_filter_to_drop_and_what_that_gives(qtbot, runner):
    query = Query("sleep", {"need": ("courts",), "kind": ("research",)}, guess=False)
    runner.search(query)
    with qtbot.waitSignal(runner.advised) as heard:
        runner.advise(Query("hearing", {"need": ("rest",)}, guess=False))
    (advice,) = heard.args
    assert [facet for facet, _ in advice.without] == ["need"]
    assert all(total > 0 for _, total in advice.without)


def test_advice_has_the_results_of_a_guess(qtbot, runner):
    runner.search(Query("lantren", guess=False))
    with qtbot.waitSignal(runner.advised) as heard:
        runner.advise(Query("lantren", guess=False))
    (advice,) = heard.args
    assert advice.guessed.guessed == "lantern"
    assert advice.guessed.rows


def test_what_the_world_did_arrives_as_a_problem(qtbot, tmp_path):
    runner = SearchRunner(lambda: Catalogue.open(tmp_path / "nothing.sqlite"))
    with qtbot.waitSignal(runner.failed) as heard:
        runner.search(Query("sleep"))
    assert isinstance(heard.args[0], CatalogueMissing)
    runner.stop()


def test_stopping_twice_does_no_harm(runner):
    runner.search(Query("sleep"))
    runner.stop()
    runner.stop()
