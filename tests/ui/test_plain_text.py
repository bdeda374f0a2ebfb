import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QLabel, QTextEdit

from finder.entry import Block, BlockKind, Span
from ui.place import PageName, Place
from ui.widgets.prose import Prose, plain_block
from ui.widgets.text import Text, whole_ending

UI = Path(__file__).parent.parent.parent / "ui"
HOSTILE = '<img src="file:///etc/passwd"><b>bold</b> //host/share/x.png'


@pytest.mark.parametrize("page", [name for name in PageName if name is not PageName.LIST])
def test_no_label_of_any_page_reads_markup(open_desk, make_parts, whole_file, page):
    desk = open_desk(make_parts(whole_file))
    what = {PageName.ENTRY: "samaritans", PageName.READING: "what-you-may-feel"}.get(page, "")
    desk.window.go(Place(page, what))
    labels = desk.window.findChildren(QLabel)
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_the_code_never_hands_markup_to_qt():
    banned = re.compile(
        r"setHtml|insertHtml|setMarkdown|RichText|AutoText|QMessageBox|QTextBrowser\(\)"
    )
    guilty = {path.name for path in UI.rglob("*.py") if banned.search(path.read_text("utf-8"))}
    assert guilty == set()


def test_hostile_text_is_shown_as_it_is(qtbot, theme):
    prose = Prose(plain_block(HOSTILE), theme)
    qtbot.addWidget(prose)
    assert prose.toPlainText() == HOSTILE
    label = Text(HOSTILE)
    qtbot.addWidget(label)
    assert label.text() == HOSTILE
    assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "//host/share/x.png", "https://example.org/x"]
)
def test_a_text_loads_one_pixel_whatever_it_asks_for(qtbot, theme, address):
    prose = Prose(plain_block("x"), theme)
    qtbot.addWidget(prose)
    kind = QTextDocument.ResourceType.ImageResource.value
    image = prose.document().resource(kind, QUrl(address))
    assert isinstance(image, QImage)
    assert image.size().toTuple() == (1, 1)


def test_a_text_is_copied_without_its_looks(qtbot, theme):
    strong = Block(BlockKind.PARAGRAPH, ((Span("One next step.", strong=True),),))
    prose = Prose((strong,), theme)
    qtbot.addWidget(prose)
    prose.selectAll()
    data = prose.createMimeDataFromSelection()
    assert data.formats() == ["text/plain"]
    assert data.text() == "One next step."


def test_nothing_can_be_dropped_on_a_text(qtbot, theme):
    prose = Prose(plain_block("x"), theme)
    qtbot.addWidget(prose)
    assert not prose.acceptDrops()
    assert isinstance(prose, QTextEdit)
    assert prose.isReadOnly()


@pytest.mark.parametrize("kind", BlockKind)
@pytest.mark.parametrize("mirrored", [False, True])
def test_no_line_of_a_text_is_wider_than_its_room(qtbot, qapp, theme, kind, mirrored):
    if mirrored:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    words = "Going without sleep for a long time can lower your mood, and make you ill more often. "
    for length in range(60, 400, 23):
        line = (Span((words * 8)[:length]),)
        prose = Prose((Block(kind, (line, line)),), theme)
        qtbot.addWidget(prose)
        prose.resize(610, 100)
        prose.show()
        cursor = prose.textCursor()
        for place in range(prose.document().characterCount()):
            cursor.setPosition(place)
            edge = prose.cursorRect(cursor).center().x()
            assert -2 <= edge <= prose.viewport().width() + 2, (length, place)
        prose.close()


@pytest.mark.parametrize("kind", [BlockKind.BULLETS, BlockKind.STEPS])
@pytest.mark.parametrize("mirrored", [False, True])
def test_the_lines_of_an_item_begin_under_each_other(qtbot, qapp, theme, kind, mirrored):
    if mirrored:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    words = "Going without sleep for a long time can lower your mood."
    prose = Prose((Block(kind, ((Span(words),),)),), theme)
    qtbot.addWidget(prose)
    prose.resize(240, 100)
    prose.show()
    block = prose.document().begin()
    first, second = (block.layout().lineAt(number) for number in (0, 1))
    sign = block.text().index("\t") + 1
    if mirrored:
        begins = first.cursorToX(sign)[0], second.naturalTextRect().right()
    else:
        begins = first.cursorToX(sign)[0], second.naturalTextRect().left()
    assert begins[0] == pytest.approx(begins[1], abs=2)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("how to feel safe when you try it.", "how to feel safe when you try\u00a0it."),
        ("what people might understand", "what people might understand"),
        ("Samaritans", "Samaritans"),
        ("", ""),
    ],
)
def test_a_short_last_word_keeps_company(words, shown):
    assert whole_ending(words) == shown
