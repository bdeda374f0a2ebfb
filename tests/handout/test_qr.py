import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from finder.handout.qr import modules, rectangles
from tests.handout.examples import LONG_ADDRESS

QUIET = 4


def picture(rows):
    side = len(rows) + 2 * QUIET
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            image.putpixel((x + QUIET, y + QUIET), 0 if dark else 255)
    return image.resize((side * 4, side * 4), Image.Resampling.NEAREST)


def test_the_modules_read_back_as_the_address():
    (code,) = zxingcpp.read_barcodes(picture(modules(LONG_ADDRESS)))
    assert code.text == LONG_ADDRESS
    assert code.ec_level == "M"


@given(st.lists(st.lists(st.booleans(), min_size=5, max_size=5), min_size=1, max_size=6))
@settings(max_examples=60)
def test_the_rectangles_cover_the_dark_modules_once_and_nothing_else(rows):
    covered = [
        (column, line)
        for x, y, width, height in rectangles(tuple(map(tuple, rows)))
        for column in range(x, x + width)
        for line in range(y, y + height)
    ]
    dark = {(x, y) for y, row in enumerate(rows) for x, on in enumerate(row) if on}
    assert len(covered) == len(set(covered))
    assert set(covered) == dark
