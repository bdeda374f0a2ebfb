import pytest
from PySide6.QtCore import QModelIndex, Qt

from build_scripts.synthetic_catalogue import synthetic_content
from finder.catalogue.catalogue import Catalogue
from finder.catalogue.compiler import compile_catalogue
from finder.catalogue.query import Query
from finder.catalogue.search import Searcher
from ui.row_wording import RowWording
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


@pytest.mark.parametrize(
    "pages", [(), ({"limit": 50},), ({"limit": 50}, {"limit": 9, "offset": 50})]
)
def test_the_model_keeps_qts_contract_while_pages_come_in(model, search, qtmodeltester, pages):
    qtmodeltester.check(model)
    for number, asked in enumerate(pages):
        (model.append if number else model.show)(search(**asked))
    model.show(search(words="zzzzzz", guess=False))


def test_more_rows_are_asked_for_once_and_until_there_are_no_more(qtbot, model, search):
    wanted = []
    model.more_wanted.connect(wanted.append)
    model.show(search(limit=50))
    model.fetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert wanted == [50]
    model.append(search(limit=250, offset=50))
    assert model.rowCount() == model.total == 300
    assert not model.canFetchMore(QModelIndex())


def test_a_page_that_does_not_follow_on_is_dropped(model, search):
    model.show(search(limit=50))
    model.append(search(limit=50, offset=150))
    assert model.rowCount() == 50


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
