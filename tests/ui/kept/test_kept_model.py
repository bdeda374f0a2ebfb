import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ui.kept.rows import KeptRows
from ui.widgets.kept_model import KeptModel, KeptRole, dragged_item


@pytest.fixture
def rows(parts, visit):
    return KeptRows(parts.catalogue, parts.wording).of(parts.keeper.shelf.items(visit.key))


@pytest.fixture
def model(qtbot):
    model = KeptModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    assert tester.model() is model
    return model


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(orders=st.lists(st.lists(st.integers(0, 2), unique=True), min_size=1, max_size=6))
def test_any_change_of_rows_keeps_the_model_sound(model, rows, orders):
    for order in orders:
        model.show([rows[place] for place in order])
        assert [row.kept.key for row in model.rows] == [rows[place].kept.key for place in order]


def test_a_row_that_only_moves_stays_open(model, rows):
    model.show(rows)
    model.set_open(rows[2].kept.key)
    model.show((rows[2], rows[0], rows[1]))
    assert model.index(0).data(KeptRole.OPEN)
    assert not model.index(2).data(KeptRole.OPEN)


def test_a_row_says_its_title_note_and_place(model, rows):
    model.show(rows)
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "When you can't sleep. Guidance. Note: ask first. 2 of 3"


def test_a_dragged_row_carries_its_key_and_nothing_that_can_be_read(model, rows):
    model.show(rows)
    data = model.mimeData([model.index(1)])
    assert dragged_item(data) == rows[1].kept.key
    assert not data.hasText()


def test_what_another_program_drags_is_not_an_item():
    data = QMimeData()
    data.setText("7")
    assert dragged_item(data) is None


def test_a_retired_entry_shows_its_reason_and_its_successor(parts, shelf, keep, rows):
    held = keep(shelf.new_list("Old"), "old-leaflet")
    (row,) = KeptRows(parts.catalogue, parts.wording).of(shelf.items(held.key))
    assert row.successor.id == "sleep"
    assert row.notice == (
        "No longer in use, and not printed. It is out of print. Use “When you can't sleep” instead."
    )


def test_an_entry_that_the_catalogue_does_not_know_keeps_its_title(parts, shelf):
    held = shelf.new_list("Elsewhere")
    shelf.add(held.key, "unknown", "A local group")
    (row,) = KeptRows(parts.catalogue, parts.wording).of(shelf.items(held.key))
    assert (row.title, row.entry) == ("A local group", None)
    assert "not printed" in row.notice
