import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from ui.links import LinkDialog, Links, is_web_address
from ui.widgets.text import Text

UI = Path(__file__).parent.parent.parent / "ui"


@pytest.mark.parametrize("url", ["https://www.example.org/a?b=c", "http://example.org"])
def test_a_web_page_may_be_opened(url):
    assert is_web_address(url)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "//host/share/x.png",
        "mailto:a@example.org",
        "https://",
        "https:///no-host",
        "ftp://example.org/x",
        "data:text/html,x",
        "http://example.org/\u202egpj.exe",
        "",
        "example.org",
    ],
)
def test_nothing_else_may_be_opened(url):
    assert not is_web_address(url)


def test_the_address_is_shown_before_it_is_opened(qtbot, icons):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    url = "https://www.example.org/a/very/long/address?with=a&query=1"
    Links(icons, allowed=True).open(url, window)
    dialog = window.findChild(LinkDialog)
    assert dialog.isVisible()
    assert url in [text.text() for text in dialog.findChildren(Text)]
    dialog.reject()


@pytest.mark.parametrize(
    ("url", "allowed"), [("https://example.org", False), ("file:///etc/passwd", True)]
)
def test_a_forbidden_link_asks_nothing_and_opens_nothing(qtbot, icons, url, allowed):
    window = QWidget()
    qtbot.addWidget(window)
    Links(icons, allowed=allowed).open(url, window)
    assert window.findChild(LinkDialog) is None


def test_only_one_module_can_open_links():
    openers = {
        path.name
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Name) and node.id == "QDesktopServices"
    }
    assert openers == {"links.py"}
