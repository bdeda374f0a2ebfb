import pytest
from PySide6.QtCore import Qt

from build_scripts.synthetic_catalogue import synthetic_content
from finder.catalogue.catalogue import Catalogue
from finder.catalogue.compiler import compile_catalogue
from finder.catalogue.query import Query, Sort
from finder.catalogue.search import Searcher
from ui.row_wording import RowWording
from ui.widgets import result_model
from ui.widgets.result_model import ResultModel, ResultRole
from ui.wording import Wording


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """Enough entries for several pages."""
    path = tmp_path_factory.mktemp("many") / "catalogue.sqlite"
    compile_catalogue(synthetic_content(300), path)
    with Catalogue.open(path) as catalogue:
        yield catalogue


@pytest.fixture
def search(many):
    searcher = Searcher(many)
    return lambda **asked: searcher.search(Query(**asked))


@pytest.fixture
def model(qapp, many):
    return ResultModel(RowWording(many.vocabulary, Wording()))


@pytest.fixture
def wanted(model):
    asked = []
    model.rows_wanted.connect(asked.append)
    return asked


@pytest.mark.parametrize(
    "pages", [(), ({"limit": 50},), ({"limit": 50}, {"limit": 9, "offset": 120})]
)
def test_the_model_keeps_qts_contract_while_rows_come_in(model, search, qtmodeltester, pages):
    qtmodeltester.check(model)
    for number, asked in enumerate(pages):
        (model.fill if number else model.show)(search(**asked))
    model.show(search(words="zzzzzz", guess=False))


def test_every_row_is_there_before_it_has_come(model, search):
    model.show(search(limit=20))
    assert model.rowCount() == 300
    for row, has_come in ((0, True), (19, True), (20, False), (299, False)):
        index = model.index(row)
        assert (index.data(ResultRole.ENTRY_ID) is not None) is has_come
        assert (index.data(ResultRole.TITLE) is not None) is has_come
        assert (index.data(Qt.ItemDataRole.AccessibleTextRole) == "Loading") is not has_come


def test_what_is_missing_is_asked_for_with_what_lies_about_it(model, wanted, search):
    model.show(search(limit=20))
    model.want(range(100, 106), 0)
    assert wanted == [Query(offset=88, limit=30)]


@pytest.mark.parametrize("seen", [range(7), range(4, 10), range(6, 13)])
def test_nothing_is_asked_for_while_the_next_screen_is_there(model, wanted, search, seen):
    model.show(search(limit=20))
    model.want(seen, 0)
    assert wanted == []


@pytest.mark.parametrize(("seen", "asked"), [(range(8, 15), (20, 9)), (range(293, 300), (279, 21))])
def test_nothing_is_asked_for_that_has_come_or_lies_past_the_end(
    model, wanted, search, seen, asked
):
    model.show(search(limit=20))
    model.want(seen, 0)
    assert [(query.offset, query.limit) for query in wanted] == [asked]


def test_rows_that_come_stand_where_they_belong_and_are_told(model, search):
    model.show(search(limit=20))
    whole, changed, told = search(limit=300).rows, [], []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.rows_came.connect(told.append)
    for came in (range(250, 260), range(90, 120)):
        model.fill(search(offset=came.start, limit=len(came)))
        assert changed.pop() == (came[0], came[-1])
        assert told.pop() == came
        ids = [model.index(row).data(ResultRole.ENTRY_ID) for row in came]
        assert ids == [row.id for row in whole[came.start : came.stop]]


@pytest.mark.parametrize(
    "other",
    [
        {"words": "support"},
        {"filters": {"need": ("need-1",)}},
        {"sort": Sort.TITLE},
    ],
)
def test_rows_of_another_question_are_dropped(model, search, other):
    model.show(search(limit=20, guess=False))
    model.fill(search(limit=20, offset=20, guess=False, **other))
    assert model.index(20).data(ResultRole.ENTRY_ID) is None


def test_rows_out_of_view_are_forgotten_before_they_fill_the_memory(model, search, monkeypatch):
    monkeypatch.setattr(result_model, "_MOST", 100)
    model.show(search(limit=20))
    for start in range(20, 300, 20):
        model.want(range(start, start + 5), current=3)
        model.fill(search(offset=start, limit=20))
    held = [row for row in range(300) if model.index(row).data(ResultRole.ENTRY_ID) is not None]
    assert 3 in held
    assert set(range(280, 300)) <= set(held)
    assert len(held) <= 140


def test_every_row_says_what_it_is_to_a_screen_reader(model, search):
    results = search(limit=50)
    model.show(results)
    model.show_saved(frozenset({results.rows[0].id}))
    for number, row in enumerate(results.rows):
        spoken = model.index(number).data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken.startswith(row.title.text)
        assert ("Saved" in spoken) is (number == 0)


def test_saving_marks_the_row_and_says_so(qtbot, model, search):
    results = search(limit=50)
    model.show(results)
    with qtbot.waitSignal(model.dataChanged):
        model.show_saved(frozenset({results.rows[3].id}))
    marks = [model.index(row).data(ResultRole.SAVED) for row in range(50)]
    assert marks.index(True) == 3
    assert sum(marks) == 1
