import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ui.theme import fonts
from ui.widgets.marked_text import MarkedText

WIDE, HIGH = 400, 80
LONG = "A child who sleeps badly is not being difficult: what helps with nights and worries. " * 3
ARABIC = "هذا نص طويل جدا يتحدث عن النوم والقلق والمدرسة وما يمكن أن يساعد الأطفال في الليل " * 3
DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)


@pytest.fixture
def paint(qapp):
    fonts.load()

    def paint(text, marks=(), lines=2, direction=Qt.LayoutDirection.LeftToRight):
        """Return how many lines it took, and a picture with room on both sides."""
        image = QImage(3 * WIDE, HIGH, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setFont(fonts.font(16))
        painter.setLayoutDirection(direction)
        marked = MarkedText(QColor("yellow"), QColor("black"))
        taken = marked.paint(painter, QRect(WIDE, 0, WIDE, HIGH), text, marks, lines)
        painter.end()
        return taken, image

    return paint


def columns(image, colour=None):
    """Return the columns in which anything, or a colour, is painted."""
    return [
        x
        for x in range(image.width())
        if any(
            (image.pixelColor(x, y) != QColor("white"))
            if colour is None
            else (image.pixelColor(x, y) == QColor(colour))
            for y in range(image.height())
        )
    ]


@pytest.mark.parametrize(
    ("text", "lines", "taken"),
    [("Sleep", 2, 1), (LONG, 1, 1), (LONG, 2, 2), ("a" * 300, 2, 2), ("", 1, 1)],
)
def test_a_text_takes_no_more_lines_than_it_may(paint, text, lines, taken):
    assert paint(text, lines=lines)[0] == taken


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize("text", [LONG, ARABIC, "a" * 300, "Sleep"])
def test_nothing_is_painted_beside_the_room(paint, text, direction):
    _, image = paint(text, direction=direction)
    painted = columns(image)
    assert WIDE - 2 <= painted[0] < painted[-1] <= 2 * WIDE + 2


def test_a_text_that_is_cut_says_so_after_its_last_word(paint):
    _, cut = paint(LONG, lines=1)
    _, whole = paint(LONG.split(":", maxsplit=1)[0], lines=1)
    assert columns(cut)[-1] > columns(whole)[-1]
    assert columns(cut)[0] == columns(whole)[0]


def test_a_text_read_leftwards_has_its_dots_on_the_left(paint):
    _, image = paint(ARABIC, lines=1)
    first = columns(image)[:3]
    below = [y for y in range(HIGH) for x in first if image.pixelColor(x, y) != QColor("white")]
    lowest = max(
        y
        for y in range(HIGH)
        if any(image.pixelColor(x, y) != QColor("white") for x in range(WIDE, 2 * WIDE))
    )
    assert max(below) - min(below) <= 3 < lowest


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_mark_lies_under_its_word(paint, direction):
    _, image = paint("Sleep well", [(0, 5)], direction=direction)
    words, mark = columns(image, "black"), columns(image, "yellow")
    assert min(words) - 3 <= mark[0] <= min(words) + 3
    assert mark[-1] < max(words) - 20


def test_a_mark_in_what_is_cut_off_is_not_painted(paint):
    assert columns(paint(LONG, [(len(LONG) - 8, len(LONG) - 2)], lines=1)[1], "yellow") == []
