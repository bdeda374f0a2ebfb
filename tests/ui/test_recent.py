"""What was looked at last, on the home page."""

from PySide6.QtCore import Qt

from ui.pages.recent import Recent
from ui.widgets.button import Button


def test_turning_it_off_forgets_and_offers_no_way_back(qtbot, parts):
    said, undoable = [], []
    keeper = parts.keeper
    keeper.told.connect(said.append)
    keeper.undoable.connect(lambda *what: undoable.append(what))
    keeper.shelf.viewed("sleep", "Sleep")
    recent = Recent(keeper, parts.icons)
    qtbot.addWidget(recent)
    recent.refresh()
    off = next(one for one in recent.findChildren(Button) if one.text() == "Turn off")
    qtbot.mouseClick(off, Qt.MouseButton.LeftButton)
    assert said == [
        "Recently viewed is off. You can turn it on again under About Signpost.",
    ]
    assert undoable == []
    assert recent.isHidden()
    assert keeper.shelf.recent() == ()
