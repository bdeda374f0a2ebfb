import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QPoint,
    QRect,
    QStringListModel,
    Qt,
)
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate

from ui.widgets.even_list import EvenList

HIGH, ROWS = 40, 100_000
HINTS = QAbstractItemView.ScrollHint


class Measured(QStyledItemDelegate):
    """Rows of one height, each counted when it is painted or measured."""

    def __init__(self, parent):
        super().__init__(parent)
        self.high = HIGH
        self.painted, self.measured = [], 0

    def sizeHint(self, option, index):
        self.measured += 1
        size = super().sizeHint(option, index)
        size.setHeight(self.high)
        return size

    def paint(self, painter, option, index):
        self.painted.append(index.row())


@pytest.fixture
def view(qtbot):
    model = QStringListModel([str(number) for number in range(ROWS)])
    view = EvenList()
    qtbot.addWidget(view)
    view.delegate = Measured(view)
    view.setItemDelegate(view.delegate)
    view.setFrameShape(EvenList.Shape.NoFrame)
    view.setModel(model)
    view.rows = model
    view.resize(300, 10 * HIGH)
    view.show()
    qtbot.waitExposed(view)
    view.setCurrentIndex(model.index(0))
    return view


@pytest.mark.parametrize(
    ("keys", "row"),
    [
        ([Qt.Key.Key_Down], 1),
        ([Qt.Key.Key_Up], 0),
        ([Qt.Key.Key_PageDown], 10),
        ([Qt.Key.Key_End], ROWS - 1),
        ([Qt.Key.Key_End, Qt.Key.Key_Down], ROWS - 1),
        ([Qt.Key.Key_End, Qt.Key.Key_PageUp], ROWS - 11),
        ([Qt.Key.Key_End, Qt.Key.Key_Up], ROWS - 2),
        ([Qt.Key.Key_End, Qt.Key.Key_Home], 0),
        ([Qt.Key.Key_Right, Qt.Key.Key_Left], 0),
    ],
)
@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_keys_lead_to_a_row_that_is_chosen_and_wholly_in_view(qtbot, view, direction, keys, row):
    view.setLayoutDirection(direction)
    for key in keys:
        qtbot.keyClick(view, key)
    assert view.currentIndex().row() == row
    assert view.selectionModel().selectedIndexes() == [view.rows.index(row)]
    assert view.viewport().rect().contains(view.visualRect(view.rows.index(row)))


def test_no_row_is_looked_at_that_is_not_in_view(qtbot, view):
    view.delegate.painted.clear()
    qtbot.keyClick(view, Qt.Key.Key_End)
    view.grab()
    assert set(view.delegate.painted) <= {*range(10), *range(ROWS - 10, ROWS)}
    assert view.delegate.measured < 20


def test_a_point_and_a_row_lead_to_each_other(view):
    view.scrollTo(view.rows.index(5_000), HINTS.PositionAtTop)
    for row in (5_000, 5_003):
        place = view.visualRect(view.rows.index(row))
        for point in (place.topLeft(), place.center(), place.bottomRight()):
            assert view.indexAt(point).row() == row
    assert not view.indexAt(QPoint(0, -view.verticalOffset() - 1)).isValid()


@pytest.mark.parametrize(
    ("row", "hint", "top"),
    [
        (3, HINTS.EnsureVisible, 0),
        (12, HINTS.EnsureVisible, 12 - 9),
        (500, HINTS.PositionAtTop, 500),
        (500, HINTS.PositionAtBottom, 500 - 9),
        (500, HINTS.PositionAtCenter, 500 - 4.5),
        (ROWS - 1, HINTS.PositionAtTop, ROWS - 10),
    ],
)
def test_a_row_comes_into_view_where_it_was_asked_to_be(view, row, hint, top):
    view.scrollTo(view.rows.index(row), hint)
    assert view.verticalOffset() == top * HIGH


def test_larger_text_makes_every_row_higher_and_keeps_the_one_on_top(qtbot, view):
    view.scrollTo(view.rows.index(70_000), HINTS.PositionAtTop)
    view.delegate.high = 2 * HIGH
    view.setStyleSheet("EvenList { color: black }")
    qtbot.waitUntil(lambda: view.visualRect(view.rows.index(70_000)).height() == 2 * HIGH)
    assert list(view.rows_in_view()) == list(range(70_000, 70_005))


def test_a_view_that_grows_has_no_room_below_its_last_row(view):
    view.scrollToBottom()
    view.resize(300, 15 * HIGH)
    assert view.visualRect(view.rows.index(ROWS - 1)).bottom() == view.viewport().height() - 1


def test_a_click_chooses_the_row_under_it(qtbot, view):
    view.scrollTo(view.rows.index(200), HINTS.PositionAtTop)
    with qtbot.waitSignal(view.clicked) as heard:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, HIGH + 5))
    assert heard.args[0].row() == view.currentIndex().row() == 201


def test_what_is_chosen_is_painted_anew_only_where_it_is_seen(view):
    choose = view.selectionModel().select
    choose(view.rows.index(50_000), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert view.visualRegionForSelection(view.selectionModel().selection()).isEmpty()
    choose(view.rows.index(2), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    region = view.visualRegionForSelection(view.selectionModel().selection())
    assert region.boundingRect() == QRect(0, 2 * HIGH, view.viewport().width(), HIGH)


def test_a_screen_reader_meets_a_list_that_knows_how_long_it_is(view):
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.role() == QAccessible.Role.List
    assert interface.childCount() == ROWS
    row = interface.child(7)
    assert row.role() == QAccessible.Role.ListItem
    assert row.text(QAccessible.Text.Name) == "7"


def test_a_view_without_rows_is_blank_and_goes_nowhere(qtbot, view):
    view.rows.setStringList([])
    for key in (Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_PageUp):
        qtbot.keyClick(view, key)
    view.delegate.painted.clear()
    view.grab()
    assert not view.currentIndex().isValid()
    assert view.delegate.painted == []
    assert list(view.rows_in_view()) == []
    assert view.verticalScrollBar().maximum() == 0


def test_a_view_outlives_its_model(qtbot, view):
    view.rows.deleteLater()
    QCoreApplication.sendPostedEvents(view.rows, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() == 0)
    assert list(view.rows_in_view()) == []
