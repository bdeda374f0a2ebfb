import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage

from ui.theme import ThemeName
from ui.widgets.qr_code import QrCode

SHORT = "https://www.example.org/"
LONG = SHORT + "a-page-with-a-very-long-name/" * 8


@pytest.fixture
def make_code(qtbot, theme):
    def make(url):
        code = QrCode(url, theme)
        qtbot.addWidget(code)
        qtbot.waitUntil(lambda: bool(code.rows), timeout=10_000)
        code.resize(code.sizeHint())
        return code

    return make


def read(code):
    picture = code.grab().toImage().convertToFormat(QImage.Format.Format_RGBX8888)
    size = (picture.width(), picture.height())
    seen = Image.frombuffer("RGBX", size, bytes(picture.constBits())).convert("L")
    return [found.text for found in zxingcpp.read_barcodes(seen)]


@pytest.mark.parametrize("name", [ThemeName.LIGHT, ThemeName.DARK])
@pytest.mark.parametrize("url", [SHORT, LONG], ids=["short", "long"])
def test_a_code_can_be_read_from_the_screen(theme, make_code, name, url):
    theme.choose(name)
    assert read(make_code(url)) == [url]


def test_a_code_keeps_its_place_while_it_is_made(qtbot, theme, make_code):
    waiting = QrCode(SHORT, theme)
    qtbot.addWidget(waiting)
    assert waiting.sizeHint() == make_code(SHORT).sizeHint()
