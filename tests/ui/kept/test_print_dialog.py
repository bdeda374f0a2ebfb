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
