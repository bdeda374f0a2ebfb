"""What is made for a screen reader goes with its widgets, and takes nothing else with it."""

import subprocess  # noqa: TID251  (a factory of Qt's cannot be taken away again)
import sys
from pathlib import Path

import pytest

MANY = """
import gc, sys
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from ui import spoken
from ui.theme import fonts
from ui.icons import Icons
from ui.theme import Theme, Tokens, Type
from ui.widgets.button import Button
from ui.widgets.fold_button import FoldButton
from ui.widgets.text import Text

application = QApplication(["signpost"])
fonts.load()
spoken.install()
icons = Icons(Theme(Tokens.read()))
for number in range(1500):
    page = QWidget()
    layout = QVBoxLayout(page)
    made = [Text("Title", Type.TITLE), Text("Heading", Type.HEADING)]
    made += [ FoldButton("Fold", icons), Button("Press", icons)]
    levels = set()
    for widget in made:
        layout.addWidget(widget)
        heard = QAccessible.queryAccessibleInterface(widget)
        heard.text(QAccessible.Text.Name), heard.role(), heard.state()
        heard.actionInterface(), heard.textInterface(), heard.valueInterface()
        attributes = heard.attributesInterface()
        told = [attributes.attributeValue(key) for key in attributes.attributeKeys()]
        levels.add(told[1] if told[1:] else 0)
    assert levels == {0, 1, 2}, levels
    names = {QAccessible.queryAccessibleInterface(widget).role().name for widget in made}
    assert names == {"Heading", "Button"}, names
    del heard, attributes, told
    page.deleteLater() if number % 2 else None
    del page, layout, made, widget
    application.processEvents()
    if number % 500 == 0:
        gc.collect()
assert sys.getrefcount(None) > 1000
print("done")
"""

LATE = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from finder.entry import Block, BlockKind, Span
from ui import spoken
from ui.theme import fonts
from ui.theme import Theme, Tokens
from ui.widgets.prose import Prose

application = QApplication(["signpost"])
fonts.load()
spoken.install()
heading = Block(BlockKind.HEADING, ((Span("First steps"),),))
link = Block(BlockKind.PARAGRAPH, ((Span("See "), Span("Sleep", entry="sleep")),))
prose = Prose((heading, link), Theme(Tokens.read()))
prose.resize(300, 200)
prose.show()
wanted = []
prose.entry_wanted.connect(wanted.append)

def parts():
    text = QAccessible.queryAccessibleInterface(prose)
    those = [text.child(number) for number in range(text.childCount())]
    named = [(one.role().name, one.text(QAccessible.Text.Name), one) for one in those]
    return {name: (role, one) for role, name, one in named if role in ("Heading", "Link")}

assert not parts()
application.processEvents()
found = parts()
assert {name: role for name, (role, _) in found.items()} == {
    "First steps": "Heading",
    "Sleep": "Link",
}, found
found["Sleep"][1].actionInterface().doAction("Press")
assert wanted == ["sleep"], wanted
print("done")
"""


@pytest.mark.parametrize("script", [MANY, LATE], ids=["many", "late"])
def test_what_is_made_for_a_screen_reader_comes_and_goes(script):
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", script],
        cwd=Path(__file__).parent.parent.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "done"), done.stderr
