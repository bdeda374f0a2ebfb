"""The pinned Qt does not lose references to None (see docs/adr/0001-pin-qt-6-10.md)."""

import sys

from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot


def test_twenty_thousand_void_calls_keep_the_reference_count_of_none(qtbot: QtBot):
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setText("before")
    before = sys.getrefcount(None)

    for _ in range(20_000):
        box.setText("after")

    assert abs(sys.getrefcount(None) - before) < 1_000
