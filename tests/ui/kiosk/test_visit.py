import pytest

from finder.policy.keys import KEYS
from ui.kiosk.visit import WARNING, Visit


class Heard:
    def __init__(self, visit):
        self.left = []
        self.stirred = 0
        self.over = 0
        visit.idling.connect(self.left.append)
        visit.stirred.connect(self._on_stirred)
        visit.over.connect(self._on_over)

    def _on_stirred(self):
        self.stirred += 1

    def _on_over(self):
        self.over += 1


@pytest.fixture
def visit(qapp):
    visit = Visit(90)
    visit.start()
    yield visit
    visit.end()


@pytest.fixture
def heard(visit):
    return Heard(visit)


def idle(visit, seconds):
    """Let time pass without waiting for it: the timers' own slots, in their order."""
    visit._quiet.stop()
    visit._on_quiet()
    for _ in range(seconds):
        visit._on_second()


def test_the_policys_time_counts_the_countdown_in(visit):
    assert visit._quiet.interval() == (90 - WARNING) * 1000


def test_the_shortest_time_that_a_policy_may_have_leaves_twenty_seconds_to_answer(qapp):
    key = KEYS["kiosk.idle_seconds"]
    least = next(seconds for seconds in range(1, 100) if key.fits(seconds))
    visit = Visit(least)
    assert visit._quiet.interval() > 0
    heard = Heard(visit)
    visit._on_quiet()
    assert heard.left == [20]
    visit.end()


def test_an_idle_visit_counts_down_and_is_over(visit, heard):
    idle(visit, WARNING)
    assert heard.left == list(range(WARNING, 0, -1))
    assert heard.over == 1
    assert not visit.is_going_on


def test_somebody_who_stirs_takes_the_countdown_back(visit, heard):
    idle(visit, 5)
    visit.stir()
    assert heard.stirred == 1
    assert visit._quiet.isActive()
    assert heard.over == 0


def test_stirring_without_a_countdown_says_nothing(visit, heard):
    visit.stir()
    assert heard.stirred == 0


def test_no_idle_time_is_counted_while_something_is_printed(visit, heard):
    visit.pause()
    assert not visit._quiet.isActive()
    visit.stir()
    assert not visit._quiet.isActive()
    visit.resume()
    assert visit._quiet.isActive()


def test_pauses_add_up(visit):
    visit.pause()
    visit.pause()
    visit.resume()
    assert not visit._quiet.isActive()
    visit.resume()
    assert visit._quiet.isActive()


def test_a_print_that_begins_during_the_countdown_takes_it_back(visit, heard):
    idle(visit, 3)
    visit.pause()
    assert heard.stirred == 1
    assert not visit._second.isActive()


def test_a_visit_that_is_over_cannot_be_stirred(visit):
    visit.end()
    visit.stir()
    visit.resume()
    assert not visit.is_going_on
