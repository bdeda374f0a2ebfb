import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.flow import Flow


class Box(QWidget):
    def sizeHint(self):
        return QSize(100, 30)


@pytest.fixture
def row(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(holder, gap=10)
    boxes = [Box() for _ in range(3)]
    for box in boxes:
        flow.addWidget(box)
    holder.show()
    return holder, flow, boxes


@pytest.mark.parametrize(
    ("width", "lines"), [(320, 1), (319, 2), (210, 2), (209, 3), (100, 3), (40, 3)]
)
def test_widgets_wrap_where_the_line_is_full(row, width, lines):
    _, flow, _ = row
    assert flow.heightForWidth(width) == lines * 30 + (lines - 1) * 10


def test_widgets_begin_at_the_leading_edge_of_either_direction(row):
    holder, _, boxes = row
    holder.resize(320, 30)
    assert [box.x() for box in boxes] == [0, 110, 220]
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    holder.layout().activate()
    assert [box.x() for box in boxes] == [220, 110, 0]


def test_hidden_widgets_take_no_room(row):
    _, flow, boxes = row
    boxes[0].hide()
    flow.invalidate()
    assert flow.heightForWidth(210) == 30


def test_margins_are_kept_free(row):
    _, flow, _ = row
    flow.setContentsMargins(5, 6, 7, 8)
    assert flow.heightForWidth(320 + 12) == 30 + 14


def test_cleared_widgets_are_gone(row):
    _, flow, _ = row
    flow.clear()
    assert flow.count() == 0
    assert flow.heightForWidth(100) == 0
