import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.undo_bar import SECONDS, UndoBar


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.resize(800, 600)
    qtbot.addWidget(window)
    other = QLineEdit(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    return window


@pytest.fixture
def bar(window, icons):
    return UndoBar(icons, window)


def test_it_says_what_was_done_and_takes_it_back_once(bar):
    done = []
    bar.offer("Removed", lambda: done.append("back"))
    assert bar.sentence == "Removed"
    bar.undo()
    bar.undo()
    assert done == ["back"]
    assert bar.sentence == ""


def test_it_stays_for_ten_seconds(qtbot, bar, window):
    bar.offer("Removed", print)
    qtbot.mouseMove(bar, bar.rect().center())
    bar._timer.timeout.emit()
    assert bar.isVisible()
    qtbot.mouseMove(window, QPoint(1, 1))
    assert SECONDS == 10
    assert bar._timer.interval() == 10_000
    assert bar._timer.isActive()
    bar._timer.timeout.emit()
    assert not bar.isVisible()


def test_it_stays_while_its_button_has_the_focus(bar):
    bar.offer("Removed", print)
    bar._undo.setFocus()
    bar._timer.timeout.emit()
    assert bar.isVisible()


def test_without_a_way_back_there_is_no_undo(bar):
    bar.tell("Copied")
    assert not bar._undo.isVisible()
    assert bar.isVisible()


def test_it_lies_at_the_foot_of_the_window_whatever_its_size(bar, window):
    bar.offer("Removed", print)
    window.resize(500, 400)
    assert window.rect().contains(bar.geometry())
    assert window.height() - bar.geometry().bottom() < 30


def test_it_can_be_closed(qtbot, bar):
    bar.offer("Removed", print)
    qtbot.mouseClick(bar._close, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_it_can_lead_on(qtbot, bar):
    led = []
    bar.offer("Added", print)
    bar.lead_to("Open the handout", lambda: led.append("there"))
    qtbot.mouseClick(bar._way, Qt.MouseButton.LeftButton)
    assert led == ["there"]
    bar.offer("Saved", print)
    assert not bar._way.isVisible()


@pytest.mark.parametrize("mirrored", [False, True])
def test_it_lies_at_the_far_side_clear_of_what_is_pressed_most(qapp, window, icons, mirrored):
    way = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    window.setLayoutDirection(way)
    bar = UndoBar(icons, window)
    bar.offer("Removed", print)
    middle = window.rect().center().x()
    assert bar.geometry().right() < middle if mirrored else bar.geometry().left() > middle
    assert window.rect().contains(bar.geometry())


def test_what_goes_on_is_told_as_long_as_it_lasts_and_can_be_stopped(bar):
    stopped = []
    bar.follow("Importing lists: 10 %", lambda: stopped.append("stop"))
    bar.follow("Importing lists: 20 %", lambda: stopped.append("stop"))
    assert bar.sentence == "Importing lists: 20 %"
    assert not bar._timer.isActive()
    assert bar._undo.text() == "Cancel"
    bar.undo()
    assert stopped == ["stop"]
    bar.follow("Importing lists: 30 %", None)
    bar.follow("", None)
    assert bar.sentence == ""


def test_what_goes_on_waits_for_what_can_still_be_taken_back(bar):
    bar.offer("Removed", print)
    bar.follow("Importing lists: 10 %", None)
    assert bar.sentence == "Removed"
    bar.follow("", None)
    assert bar.sentence == "Removed"
    assert bar._undo.text() == "Undo"
