"""The list of results with more rows than it will ever hold."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from finder.catalogue.excerpts import Excerpt
from finder.catalogue.query import Query
from finder.catalogue.search import Results, Row
from finder.entry import Kind
from ui.row_wording import RowWording
from ui.widgets.result_delegate import ResultDelegate
from ui.widgets.result_list import ResultList
from ui.widgets.result_model import ResultModel, ResultRole
from ui.wording import Wording

TOTAL = 100_000
SECOND = Query("second")


class Entries:
    """A hundred thousand answers to any question; it keeps what it was asked until told to give."""

    def __init__(self):
        self.asked = []

    def ask(self, query):
        self.asked.append(query)

    def answer(self, query):
        end = min(query.offset + query.limit, TOTAL)
        rows = tuple(self._row(query, number) for number in range(query.offset, end))
        return Results(query, TOTAL, rows, {})

    @staticmethod
    def _row(query, number):
        title = f"{query.words} {number}"
        return Row(
            f"{query.words}-{number}",
            Kind.TIP,
            Excerpt(title),
            *("", "", Excerpt("")),
            *((), (), (), ()),
            *("", 0, ""),
        )


@pytest.fixture
def entries():
    return Entries()


@pytest.fixture
def view(qtbot, icons, parts, entries, theme):
    model = ResultModel(RowWording(parts.catalogue.vocabulary, Wording()))
    view = ResultList(model, ResultDelegate(icons))
    model.setParent(view)
    qtbot.addWidget(view)
    theme.dress(view)
    view.resize(500, 800)
    view.show()
    qtbot.waitExposed(view)
    model.rows_wanted.connect(entries.ask)
    model.show(entries.answer(Query("first", limit=20)))
    view.choose(0)
    return view


@pytest.fixture
def opened(view):
    heard = []
    view.opened.connect(heard.append)
    return heard


def title(view, row):
    return view.model().index(row, 0).data()


def test_end_leads_to_the_last_row_which_is_then_filled_and_told(qtbot, view, entries, opened):
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == TOTAL - 1
    assert (view.current, title(view, TOTAL - 1)) == ("", None)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened == []
    qtbot.waitUntil(lambda: entries.asked != [])
    with qtbot.waitSignal(view.current_changed) as heard:
        view.model().fill(entries.answer(entries.asked[-1]))
    assert heard.args == [f"first-{TOTAL - 1}"]
    assert title(view, TOTAL - 1) == f"first {TOTAL - 1}"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened == [f"first-{TOTAL - 1}"]


def test_a_scroll_through_everything_asks_only_for_where_it_rests(qtbot, view, entries):
    bar = view.verticalScrollBar()
    for step in range(1, 1001):
        bar.setValue(bar.maximum() * step // 1000)
    qtbot.waitUntil(lambda: entries.asked != [])
    (query,) = entries.asked
    seen = view.rows_in_view()
    assert seen[-1] == TOTAL - 1
    assert query == Query("first", offset=seen[0] - 2 * len(seen), limit=3 * len(seen))


def test_rows_that_come_in_leave_the_choice_and_the_view_where_they_are(qtbot, view, entries):
    view.choose(50_000)
    place, heard = view.verticalOffset(), []
    view.current_changed.connect(heard.append)
    qtbot.waitUntil(lambda: entries.asked != [])
    query = entries.asked[-1]
    view.model().fill(entries.answer(replace(query, limit=3)))
    assert heard == []
    view.model().fill(entries.answer(query))
    assert heard == ["first-50000"]
    assert view.selectionModel().selectedIndexes() == [view.model().index(50_000, 0)]
    assert view.verticalOffset() == place


def test_rows_of_an_older_search_are_never_shown(qtbot, view, entries):
    view.choose(60_000)
    qtbot.waitUntil(lambda: entries.asked != [])
    late = entries.answer(entries.asked[-1])
    view.model().show(entries.answer(replace(SECOND, limit=20)))
    view.choose(0)
    view.model().fill(late)
    assert title(view, 60_000) is None
    assert view.current == "second-0"


def test_what_got_lost_on_its_way_is_asked_for_again_when_the_list_is_seen_again(
    qtbot, view, entries
):
    view.choose(60_000)
    qtbot.waitUntil(lambda: entries.asked != [])
    view.hide()
    entries.asked.clear()
    view.show()
    qtbot.waitUntil(lambda: entries.asked != [])
    assert 60_000 in range(entries.asked[0].offset, entries.asked[0].offset + 60)


def test_a_hidden_list_asks_for_nothing(qtbot, view, entries):
    view.hide()
    view.choose(60_000)
    qtbot.waitUntil(lambda: not view._moving.isActive())
    assert entries.asked == []


def test_a_row_that_has_not_come_cannot_be_opened_or_saved_by_mouse(qtbot, view, opened):
    saved, clicked = [], []
    view.saved.connect(lambda *row: saved.append(row))
    view.clicked_on.connect(clicked.append)
    view.choose(60_000)
    row = view.visualRect(view.model().index(60_000, 0))
    for spot in (row.topLeft() + QPoint(30, 30), row.topRight() + QPoint(-30, 30)):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert (opened, saved, clicked) == ([], [], [])


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_row_that_has_not_come_is_painted_as_a_place_for_words(view, theme, direction):
    view.setLayoutDirection(direction)
    view.choose(60_000)
    index = view.model().index(59_999, 0)
    assert index.data(ResultRole.TITLE) is None
    image = view.grab(view.visualRect(index)).toImage()
    bar = theme.colour("sunken")
    painted = [image.pixelColor(x, 30) == bar for x in range(image.width())]
    leading = painted[::-1] if direction is Qt.LayoutDirection.RightToLeft else painted
    assert leading[30]
    assert not any(leading[-100:])


def test_larger_text_makes_the_rows_higher(qtbot, view, theme):
    before = view.visualRect(view.model().index(0, 0)).height()
    theme.resize_text(200)
    qtbot.waitUntil(lambda: view.visualRect(view.model().index(0, 0)).height() > 1.8 * before)
    theme.resize_text(100)
