import pytest

from finder.entry import Entry, Kind
from ui.place import PageName, Place
from ui.widgets.button import Button
from ui.widgets.related_row import RelatedRow


@pytest.fixture
def row(open_desk, make_parts, whole_file):
    desk = open_desk(make_parts(whole_file))
    desk.window.resize(1024, 768)
    desk.window.go(Place(PageName.ENTRY, "pro-relational-safeguarding"))
    return desk.window.page.findChild(RelatedRow)


def ways(row):
    return [button for button in row.findChildren(Button) if button.isVisible()]


def test_many_related_entries_keep_to_one_row(qtbot, row):
    qtbot.waitUntil(row._more.isVisible)
    assert len({button.geometry().center().y() for button in ways(row)}) == 1
    assert len(ways(row)) < len(row._ways)


def test_the_rest_comes_when_asked_for(qtbot, row):
    qtbot.waitUntil(row._more.isVisible)
    row._more.click()
    assert ways(row) == row._ways
    assert not row._more.isVisible()


def test_a_long_title_is_shortened_rather_than_putting_the_rest_on_a_second_row(
    qtbot, icons, theme
):
    title = "Trauma and Young People: A Guide for Parents, Carers and Professionals"
    entries = [Entry(str(number), Kind.RESOURCE, title, "") for number in range(3)]
    row = RelatedRow(entries, icons, 20, folds=True)
    qtbot.addWidget(row)
    theme.dress(row)
    row.resize(500, row.heightForWidth(500))
    row.show()
    qtbot.waitUntil(row._more.isVisible)
    first, more = ways(row)
    assert first.geometry().center().y() == more.geometry().center().y()
    assert more.geometry().right() <= row._room.width()
