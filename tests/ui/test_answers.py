"""What desk and public screen share of a search's answer."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from finder.catalogue.query import Query
from ui.row_wording import RowWording
from ui.widgets.answers import FIRST, Answers
from ui.widgets.result_delegate import ResultDelegate
from ui.widgets.result_model import ResultRole


@pytest.fixture
def make(qtbot, make_parts):  # it goes before its parts, and in the window's thread
    made = []

    def make(file):
        parts = make_parts(file)
        answers = Answers(
            parts,
            RowWording(parts.catalogue.vocabulary, parts.wording),
            ResultDelegate(parts.icons),
        )
        answers.offer.setParent(answers)
        made.append(answers)
        answers.resize(500, 800)
        answers.show()
        qtbot.waitExposed(answers)
        return answers

    yield make
    for answers in made:
        answers.deleteLater()
        QCoreApplication.sendPostedEvents(answers, QEvent.Type.DeferredDelete)


@pytest.fixture
def answers(make, small_file):
    return make(small_file)


def ask(qtbot, answers, words, **options):
    with qtbot.waitSignal(answers.answered) as heard:
        answers.ask(Query(words, **options))
    return heard.args


def test_the_first_answer_is_no_longer_than_a_screen_needs(qtbot, make, whole_file):
    answers = make(whole_file)
    results, note = ask(qtbot, answers, "")
    assert len(results.rows) == FIRST < answers.model.rowCount() == results.total
    assert len(answers.list.rows_in_view()) < FIRST
    assert note == ""
    assert answers.list.currentIndex().row() == 0


def test_the_last_row_of_everything_is_the_catalogues(qtbot, make, whole_file):
    answers = make(whole_file)
    results, _ = ask(qtbot, answers, "")
    with qtbot.waitSignal(answers.list.current_changed) as heard:
        qtbot.keyClick(answers.list, Qt.Key.Key_End)
    with qtbot.waitSignal(answers.answered) as whole:
        answers._query = Query("", limit=results.total)
        answers._runner.search(answers._query)
    assert heard.args == [whole.args[0].rows[-1].id]


def test_the_counts_of_filters_follow_when_the_list_is_painted(qtbot, answers):
    order = []
    answers.answered.connect(lambda *_: order.append("answered"))
    answers.counted.connect(lambda _: order.append("counted"))
    answers.list.setItemDelegate(Telling(answers, order))
    results, _ = ask(qtbot, answers, "sleep")
    with qtbot.waitSignal(answers.counted) as heard:
        pass
    assert heard.args == [results.facets]
    assert [each for at, each in enumerate(order) if each not in order[:at]] == [
        *("answered", "painted", "counted")
    ]


class Telling(ResultDelegate):
    """Says when a row is painted."""

    def __init__(self, answers, order):
        super().__init__(answers.nothing._icons, answers)
        self._order = order

    def paint(self, painter, option, index):
        self._order.append("painted")
        super().paint(painter, option, index)


def test_a_key_takes_back_the_counts_and_the_advice_of_the_one_before(qtbot, answers):
    heard = []
    answers.counted.connect(heard.append)
    answers._runner.advised.connect(heard.append)
    ask(qtbot, answers, "zqzqzq")
    results, _ = ask(qtbot, answers, "sleep")
    qtbot.waitUntil(lambda: answers.is_settled)
    assert heard == [results.facets]


def test_it_is_settled_when_answer_and_counts_are_there(qtbot, answers):
    answers.ask(Query("sleep"))
    assert not answers.is_settled
    with qtbot.waitSignal(answers.answered):
        pass
    assert not answers.is_settled
    with qtbot.waitSignal(answers.counted):
        pass
    assert answers.is_settled


def test_nothing_found_has_the_way_out_in_its_place(qtbot, answers):
    ask(qtbot, answers, "sleep")
    assert answers.first() is answers.list
    ask(qtbot, answers, "zqzqzq")
    assert answers.currentWidget() is answers.nothing
    assert answers.nothing.isAncestorOf(answers.first())


def test_a_guess_takes_the_place_of_nothing_and_is_called_one(qtbot, answers):
    ask(qtbot, answers, "lantren")
    with qtbot.waitSignal(answers.answered) as heard:
        pass
    results, note = heard.args
    assert "lantern" in note
    assert "guess" in note
    assert answers.model.index(0).data(ResultRole.ENTRY_ID) == results.rows[0].id
    assert answers.currentWidget() is answers.list


def test_a_guess_at_one_word_is_offered_and_the_answers_stay(qtbot, answers):
    results, _ = ask(qtbot, answers, "sleep nigt")
    qtbot.waitUntil(answers.offer.isVisible)
    assert answers.offer.accessibleName() == "Did you mean “sleep night”?"
    assert answers.model.index(0).data(ResultRole.ENTRY_ID) == results.rows[0].id
    with qtbot.waitSignal(answers.offer.taken) as heard:
        answers.offer.click()
    assert heard.args == ["sleep night"]


def test_an_offer_stays_for_other_filters_and_goes_with_its_words(qtbot, answers):
    ask(qtbot, answers, "sleep nigt")
    qtbot.waitUntil(answers.offer.isVisible)
    ask(qtbot, answers, "sleep nigt", filters={"need": ("rest",)})
    assert answers.offer.isVisible()
    ask(qtbot, answers, "sleep night")
    assert not answers.offer.isVisible()


def test_what_begins_a_word_is_guessed_at_only_when_nobody_types_it_any_more(qtbot, answers):
    answers._rest.setInterval(1)
    ask(qtbot, answers, "police slee")
    with qtbot.waitSignal(answers._runner.advised) as heard:
        pass
    assert (heard.args[0].query.half, heard.args[0].offer) == (True, "")
    with qtbot.waitSignal(answers._runner.advised) as heard:
        pass
    assert (heard.args[0].query.half, heard.args[0].offer) == (False, "police sleep")
    assert answers.offer.isVisible()


def test_a_space_says_that_a_word_is_whole(qtbot, answers):
    ask(qtbot, answers, "police slee ")
    with qtbot.waitSignal(answers._runner.advised) as heard:
        pass
    assert heard.args[0].offer == "police sleep"


def test_no_advice_is_asked_for_where_every_word_is_known(qtbot, answers):
    ask(qtbot, answers, "sleep police")
    assert not answers._pause.isActive()


def test_an_answer_to_somebody_elses_question_is_not_shown(qtbot, answers):
    ask(qtbot, answers, "sleep")
    shown = answers.model.rowCount()
    with qtbot.waitSignal(answers._runner.found):
        answers._runner.search(Query("zqzqzq"))
    assert answers.model.rowCount() == shown
    assert answers.currentWidget() is answers.list


def test_no_advice_is_asked_for_once_the_page_is_left(qtbot, answers):
    ask(qtbot, answers, "zqzqzq")
    answers.leave()
    assert not answers._pause.isActive()
