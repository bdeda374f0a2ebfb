import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from tests.ui.kept.conftest import ALT
from ui.kept.board import KeptBoard
from ui.widgets.kept_model import dragged_item


@pytest.fixture
def board(parts, lists, visit, shelf, room):
    """The list of a visit at work, in a scrolling page of its own."""
    content = QScrollArea()
    board = KeptBoard(parts, lists, content)
    content.setWidget(board.view)
    content.setWidgetResizable(True)
    board.show(shelf.items(visit.key))
    parts.keeper.changed.connect(lambda: board.show(shelf.items(visit.key)))
    room(content, 460, 420)
    board.view.setFocus()
    yield board
    content.close()


def titles(board):
    return [row.entry.id for row in board.model.rows]


def card_part(board, place, part):
    index = board.model.index(place)
    card = board.view.itemDelegate().card(index, board.view.visualRect(index), Qt.LeftToRight)
    return getattr(card, part).center()


def test_alt_with_an_arrow_moves_the_row_and_stays_on_it(board, visit, ids):
    QTest.keyClick(board.view, Qt.Key.Key_Down, ALT)
    QTest.keyClick(board.view, Qt.Key.Key_Down, ALT)
    assert ids(visit) == titles(board) == ["sleep", "court", "lantern-trust"]
    assert board.view.current_row().entry.id == "lantern-trust"
    QTest.keyClick(board.view, Qt.Key.Key_Up, ALT)
    assert ids(visit) == ["sleep", "lantern-trust", "court"]


def test_a_row_does_not_leave_the_list_at_its_end(board, visit, ids):
    QTest.keyClick(board.view, Qt.Key.Key_Up, ALT)
    assert ids(visit) == ["lantern-trust", "sleep", "court"]


def test_delete_removes_the_row_and_undo_brings_it_back(board, visit, ids, heard):
    QTest.keyClick(board.view, Qt.Key.Key_Down)
    QTest.keyClick(board.view, Qt.Key.Key_Delete)
    assert ids(visit) == titles(board) == ["lantern-trust", "court"]
    assert heard.last == "Taken out of Visit: When you can't sleep"
    heard.undo()
    assert titles(board) == ["lantern-trust", "sleep", "court"]


def test_enter_asks_for_the_entry(board, qtbot):
    with qtbot.waitSignal(board.going) as asked:
        QTest.keyClick(board.view, Qt.Key.Key_Return)
    assert (asked.args[0].page, asked.args[0].what) == ("entry", "lantern-trust")


def test_a_click_on_a_title_opens_the_entry_and_one_beside_it_does_not(board, qtbot):
    def click(spot):
        QTest.mouseClick(board.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    with qtbot.waitSignal(board.going) as asked:
        click(card_part(board, 1, "words"))
    assert (asked.args[0].page, asked.args[0].what) == ("reading", "sleep")
    with qtbot.assertNotEmitted(board.going):
        click(card_part(board, 0, "about") + QPoint(60, 0))
    assert board.view.currentIndex().row() == 0


def test_letters_are_left_to_the_window(board):
    letter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_S, Qt.KeyboardModifier.NoModifier, "s")
    board.view.keyPressEvent(letter)
    assert not letter.isAccepted()


def test_the_cross_removes_what_it_is_on(board, visit, ids):
    spot = card_part(board, 1, "remove")
    QTest.mouseClick(board.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert ids(visit) == ["lantern-trust", "court"]


def test_the_chevron_opens_the_details_and_closes_them(board):
    spot = card_part(board, 1, "details")
    QTest.mouseClick(board.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert board.view.details.note.toPlainText() == "ask first"
    spot = card_part(board, 1, "details")
    QTest.mouseClick(board.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert board.view.details is None


def test_an_open_card_makes_room_for_its_details(board):
    before = board.view.sizeHint().height()
    board.view.toggle_details(board.model.rows[1])
    assert board.view.sizeHint().height() >= before + board.view.details.sizeHint().height() - 30
    assert not board.view.details.geometry().intersects(board.view.visualRect(board.model.index(2)))


def test_a_note_is_written_and_chosen_for_paper_with_the_keyboard_alone(board, visit, shelf, qtbot):
    QTest.keyClick(board.view, Qt.Key.Key_F2)
    qtbot.waitUntil(board.view.details.note.hasFocus)
    QTest.keyClicks(board.view.details.note, "no names")
    QTest.keyClick(board.view.details.note, Qt.Key.Key_Tab)
    assert board.view.details.printed.hasFocus()
    QTest.keyClick(board.view.details.printed, Qt.Key.Key_Space)
    kept = shelf.items(visit.key)[0]
    assert (kept.note, kept.note_on_paper) == ("no names", True)


def test_escape_closes_the_details_keeps_the_note_and_comes_back(board, visit, shelf, qtbot):
    QTest.keyClick(board.view, Qt.Key.Key_F2)
    qtbot.waitUntil(board.view.details.note.hasFocus)
    QTest.keyClicks(board.view.details.note, "bring the leaflet")
    QTest.keyClick(board.view.details.note, Qt.Key.Key_Escape)
    assert board.view.details is None
    assert board.view.hasFocus()
    assert shelf.items(visit.key)[0].note == "bring the leaflet"


def test_the_qr_code_of_one_row_can_be_left_out(board, visit, shelf):
    board.view.toggle_details(board.model.rows[0])
    board.view.details.code.click()
    assert [kept.qr for kept in shelf.items(visit.key)] == [False, True, True]
    assert board.model.rows[0].about.endswith("no QR code")


def test_only_what_has_an_address_offers_a_qr_code(board):
    board.view.toggle_details(board.model.rows[1])
    assert board.view.details.code.isHidden()


def drop(board, source, data, spot):
    event = QDropEvent(
        QPointF(spot),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.source = lambda: source
    board.view.dropEvent(event)


@pytest.mark.parametrize(
    ("taken", "below", "order"),
    [
        (0, 2, ["sleep", "court", "lantern-trust"]),
        (2, -1, ["court", "lantern-trust", "sleep"]),
        (1, 1, ["lantern-trust", "sleep", "court"]),
    ],
)
def test_a_row_is_dropped_between_others(board, visit, ids, taken, below, order):
    data = board.model.mimeData([board.model.index(taken)])
    spot = QPoint(50, 0)
    if below >= 0:
        spot = board.view.visualRect(board.model.index(below)).bottomLeft() + QPoint(50, -4)
    drop(board, board.view, data, spot)
    assert ids(visit) == order


def test_nothing_else_can_be_dropped(board, visit, ids):
    data = QMimeData()
    data.setText("https://www.example.org")
    drop(board, None, data, QPoint(50, 0))
    assert dragged_item(data) is None
    assert ids(visit) == ["lantern-trust", "sleep", "court"]


def test_a_searched_list_is_not_reordered(board, visit, ids):
    board.view.orderable = False
    QTest.keyClick(board.view, Qt.Key.Key_Down, ALT)
    assert ids(visit) == ["lantern-trust", "sleep", "court"]
