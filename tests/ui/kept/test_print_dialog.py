import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.paper.printing import Queue
from ui.widgets.print_dialog import PrintChoice, PrintDialog

QUEUES = (
    Queue("office", "Office printer", is_default=True),
    Queue("front", "Front desk", is_default=False),
)


@pytest.fixture
def dialog(parts, room, qtbot):
    parent = room(QWidget())
    dialog = PrintDialog(QUEUES, PrintChoice("office"), 4, parts.icons, parent)
    dialog.open()
    yield dialog
    parent.close()


def test_the_number_of_pages_follows_copies_and_range(dialog):
    dialog.copies.more.click()
    assert dialog.go.text() == "Print 8 pages"
    dialog.first.more.click()
    assert dialog.go.text() == "Print 6 pages"


@pytest.mark.parametrize(
    ("direction", "begins"),
    [(Qt.LayoutDirection.LeftToRight, 0), (Qt.LayoutDirection.RightToLeft, -40)],
)
def test_the_printers_name_begins_where_a_fields_words_do(dialog, qapp, direction, begins):
    qapp.setLayoutDirection(direction)
    dialog._on_printer("front")
    picture = dialog.printer.grab().toImage()
    start, middle = begins % picture.width(), picture.height() // 2
    ground = picture.pixelColor(picture.width() // 2, 4)
    inside = [
        picture.pixelColor(x, y)
        for x in range(start + 8, start + 32)
        for y in range(middle - 4, middle + 4)
    ]
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert any(colour != ground for colour in inside)


def test_a_long_name_is_shortened_and_spoken_whole(dialog):
    wide = dialog.minimumSizeHint().width()
    label = "The printer with the very long name on the second floor, behind the kitchen" * 2
    dialog._labels["front"] = label
    dialog._on_printer("front")
    assert dialog.minimumSizeHint().width() == wide
    assert label in dialog.printer.accessibleName()


def test_the_last_page_never_comes_before_the_first(dialog):
    dialog.first.box.setValue(3)
    for _ in range(4):
        dialog.last.less.click()
    assert dialog.last.value == 3


def test_done_tells_the_choice_and_does_not_print(dialog, qtbot):
    printed = []
    dialog.print_wanted.connect(lambda: printed.append(True))
    dialog._queues["front"].trigger()
    dialog.both.click()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        QTest.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    assert chosen.args[0] == PrintChoice("front", both_sides=True)
    assert printed == []


def test_enter_prints(dialog, qtbot):
    with qtbot.waitSignal(dialog.print_wanted):
        QTest.keyClick(dialog.copies.box, Qt.Key.Key_Return)


def test_escape_changes_nothing(dialog, qtbot):
    told = []
    dialog.chosen.connect(told.append)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()
    assert told == []
