import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.place import PageName, Place
from ui.widgets.entry_columns import EntryColumns
from ui.widgets.margins import margins


@pytest.fixture
def mirrored(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def test_margins_begin_where_lines_begin(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    assert margins(widget, 1, 2, 3, 4).left() == 1
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert margins(widget, 1, 2, 3, 4).left() == 3


def test_two_columns_of_an_entry_stand_apart_where_pages_run_from_the_right(
    qtbot, mirrored, open_desk, parts
):
    desk = open_desk(parts, (1600, 900))
    desk.window.go(Place(PageName.ENTRY, "lantern-trust"))
    columns = desk.window.page.findChild(EntryColumns)
    qtbot.waitUntil(lambda: columns.width() > 1000)
    text, contact = columns.head.parentWidget(), columns.contact.parentWidget()
    beside = contact.mapTo(columns, contact.rect().topRight()).x()
    assert text.mapTo(columns, text.rect().topLeft()).x() - beside >= 20


def test_saved_is_seen_from_its_heading_at_200_per_cent(qtbot, open_desk, parts, theme):
    for entry in ("lantern-trust", "sleep", "court"):
        parts.keeper.shelf.add(parts.keeper.shelf.saved.key, entry, entry)
    desk = open_desk(parts, (1024, 768))
    theme.resize_text(200)
    desk.window.search.line.clearFocus()
    desk.window.go(Place(PageName.SAVED))
    page = desk.window.page
    qtbot.waitUntil(page.board.view.hasFocus)
    qtbot.waitUntil(lambda: page._scroll.verticalScrollBar().value() == 0)
    assert page._scroll.verticalScrollBar().maximum() > 0
