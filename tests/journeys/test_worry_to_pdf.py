"""From a typed worry to a PDF that a parent can act on, in the real window."""

import pikepdf
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.handout.reading_back import codes, text
from ui.place import PageName
from ui.widgets.entry_actions import EntryActions

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class ChosenFile:
    """Answers instead of the system's file dialog."""

    def __init__(self, path):
        self.path = path

    def ask_where(self, _parent, _title, _name, _kind):
        return self.path


@pytest.fixture
def desk(open_desk, make_parts, whole_file):
    return open_desk(make_parts(whole_file))


@pytest.fixture
def keys(qtbot):
    """Presses keys and types where the keyboard's focus is, as a person does."""

    def keys(*pressed):
        for key in pressed:
            for letter in key if isinstance(key, str) else [key]:
                what = letter if isinstance(letter, tuple) else (letter,)
                qtbot.keyClick(QApplication.focusWidget(), *what)

    return keys


@pytest.fixture
def tab_to(keys):
    """Goes on with Tab until a widget has the focus."""

    def tab_to(widget):
        for _ in range(120):
            if widget.hasFocus():
                return
            keys(Qt.Key.Key_Tab)
        pytest.fail(f"Tab never reaches {widget.accessibleName() or widget!r}")

    return tab_to


@pytest.fixture
def click(qtbot):
    """Clicks in the middle of a widget, and turns the wheel first until that can be seen."""

    def click(widget: QWidget, spot: QPoint | None = None):
        qtbot.waitUntil(widget.isVisible)
        assert widget.isEnabled()
        place = spot or widget.rect().center()
        wheel_to(widget, place)
        assert widget.visibleRegion().contains(place), "no wheel brings it into sight"
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)

    return click


def wheel_to(widget, place):
    """Turn the wheel over what scrolls around a widget until a place in it can be seen."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    for _ in range(60):
        if area is None or widget.visibleRegion().contains(place):
            return
        view = area.viewport()
        middle = view.rect().center()
        below = widget.mapToGlobal(place).y() > view.mapToGlobal(middle).y()
        turned = QWheelEvent(
            middle.toPointF(),
            view.mapToGlobal(middle).toPointF(),
            QPoint(),
            QPoint(0, -120 if below else 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003  (Qt's signature)
        )
        QApplication.sendEvent(view, turned)
        QApplication.processEvents()


def about(words):
    return lambda results: results.query.words == words


def shown_beside(page):
    return page._entry.entry.title if page._entry.entry else ""


def saved_pdf(desk, qtbot, path, press_save):
    page = desk.window.page
    page.work.files = ChosenFile(path)
    with qtbot.waitSignal(page.maker.saved, timeout=30_000):
        press_save()
    return path.read_bytes()


def made(desk, qtbot, go):
    """Go to the handout, or change it, and wait for its pages."""
    seen = []
    go()
    page = desk.window.page
    page.maker.drawn.connect(seen.append)
    qtbot.waitUntil(lambda: bool(seen) and not page.maker.busy, timeout=30_000)
    return seen[-1].made


@pytest.fixture
def found(desk, qtbot, keys):
    """Finds two worries by typing, hands both first results out and saves the second."""

    def found():
        titles = []
        for words in ("cant sleep", "NSPCC phone"):
            keys((Qt.Key.Key_K, CONTROL))
            with qtbot.waitSignal(desk._parts.runner.found, check_params_cb=about(words)):
                keys(words)
            titles.append(desk.window.page._answers.model.index(0).data())
            qtbot.waitUntil(lambda: shown_beside(desk.window.page) == titles[-1])
            keys(Qt.Key.Key_Down, "h")
        keys("s")
        return titles

    return found


def kept(kept_list, shelf):
    return [item.title for item in shelf.items(kept_list.key)]


def press_tab_to_save(page, keys, tab_to):
    """Put the order right, write a note and a message, and go to Save PDF, all by keyboard."""
    assert page.board.view.hasFocus()
    keys((Qt.Key.Key_Down, ALT))
    keys(Qt.Key.Key_F2, "Ask at the school gate", Qt.Key.Key_Tab, Qt.Key.Key_Space)
    keys(Qt.Key.Key_Escape)
    tab_to(page.form.message)
    keys("You are doing well.")
    tab_to(page.bar.save)


@pytest.mark.parametrize("percent", [100, 200])
def test_with_the_keyboard_alone(desk, qtbot, keys, tab_to, found, percent):
    parts, window = desk._parts, desk.window
    parts.theme.resize_text(percent)
    first, second = found()
    assert kept(parts.keeper.shelf.handout, parts.keeper.shelf) == [first, second]
    assert kept(parts.keeper.shelf.saved, parts.keeper.shelf) == [second]

    made(desk, qtbot, lambda: keys((Qt.Key.Key_5, CONTROL)))
    made(desk, qtbot, lambda: press_tab_to_save(window.page, keys, tab_to))
    path = parts.data_folder / "handout.pdf"
    pdf = saved_pdf(desk, qtbot, path, lambda: keys(Qt.Key.Key_Space))

    printed = " ".join(text(pdf).split())
    assert printed.index(second) < printed.index(first)
    assert "You are doing well." in printed
    assert "Ask at the school gate" in printed
    with pikepdf.open(path) as opened:
        assert len(opened.pages) == len(window.page._made.pages)
        assert str(opened.Root.Lang) == "en"
        assert opened.Root.MarkInfo.Marked
        assert str(opened.docinfo["/Title"]) == "Support for you and your family"


def go_to_handout(window, click):
    """Go there by the side bar, or by the bar at the foot where the window is too narrow."""
    button = window.side_bar.button(PageName.HANDOUT)
    if window.side_bar.isVisible():
        click(window.top_bar.sign)
        click(button)
    else:
        click(window.undo_bar._way)


@pytest.mark.parametrize("percent", [100, 200])
def test_with_the_mouse_alone(desk, qtbot, click, tmp_path, percent):
    window, shelf = desk.window, desk._parts.keeper.shelf
    while desk._parts.theme.percent < percent:
        click(window.top_bar.larger)
    need = next(card for card in window.page._cards if card.need.id == "help-for-me")
    with qtbot.waitSignal(desk._parts.runner.found):
        click(need)
    results = window.page
    row = results._list.visualRect(results._answers.model.index(1))
    title = results._answers.model.index(1).data()
    click(results._list.viewport(), row.topLeft() + QPoint(40, 30))
    if window.page is results:
        qtbot.waitUntil(lambda: shown_beside(results) == title)
    click(window.page.findChild(EntryActions).handout)
    assert [kept.title for kept in shelf.items(shelf.handout.key)] == [title]

    made(desk, qtbot, lambda: go_to_handout(window, click))
    page = window.page
    pages = made(desk, qtbot, lambda: click(page.form.notes))
    pdf = saved_pdf(desk, qtbot, tmp_path / "handout.pdf", lambda: click(page.bar.save))

    assert pages.handout.notes_space
    assert title in " ".join(text(pdf).split())
    addresses = [item.entry.links[0].url for item in pages.handout.items if item.entry.links]
    assert codes(tmp_path / "handout.pdf", 203, tmp_path) == addresses
    click(window.undo_bar._close)
    assert not window.undo_bar.isVisible()
