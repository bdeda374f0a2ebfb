import pytest
from PySide6.QtWidgets import QLabel

from ui.widgets.grid import Grid


@pytest.fixture
def make_grid(qtbot):
    def make(count, width, **how):
        grid = Grid(round, 250, 3, **how)
        qtbot.addWidget(grid)
        grid.resize(width, 300)
        grid.show_widgets([QLabel(str(number)) for number in range(count)])
        grid.show()
        return sum(label.isVisible() for label in grid.findChildren(QLabel))

    return make


@pytest.mark.parametrize(
    ("count", "width", "shown"),
    [(4, 900, 3), (4, 600, 4), (4, 300, 4), (2, 900, 2), (5, 600, 4), (0, 900, 0)],
)
def test_a_grid_of_whole_rows_leaves_out_what_would_not_fill_one(make_grid, count, width, shown):
    assert make_grid(count, width, whole_rows=True) == shown


def test_any_other_grid_shows_everything(make_grid):
    assert make_grid(4, 900) == 4
