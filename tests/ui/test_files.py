import os
import subprocess  # noqa: TID251  (asks in a home of its own)
import sys
from pathlib import Path

import pytest

from ui.paper.files import file_name

ASK = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from ui.paper.files import Files

application = QApplication(["signpost"])
window = QWidget()

def choose():
    dialog = application.activeModalWidget()
    if isinstance(dialog, QFileDialog):
        dialog.accept()
    else:
        QTimer.singleShot(50, choose)

QTimer.singleShot(50, choose)
print(Files().ask_where(window, "Save PDF", "a-family.pdf", "PDF (*.pdf)"))
"""
BEFORE = "[FileDialog]\nhistory=file:///elsewhere\nlastVisited=file:///elsewhere\n"


@pytest.mark.skipif(sys.platform != "linux", reason="reads where Qt keeps it on Linux")
@pytest.mark.parametrize("before", ["", BEFORE], ids=["none", "another program's"])
def test_a_file_dialog_leaves_no_folder_behind(tmp_path, before):
    home, settings = tmp_path / "the-home", tmp_path / "settings"
    home.mkdir()
    settings.mkdir()
    kept = settings / "QtProject.conf"
    kept.write_text(before)
    surroundings = {
        **os.environ,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(settings),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    asked = subprocess.run(  # noqa: S603  (this program)
        [sys.executable, "-c", ASK],
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert asked.stdout.strip() == str(home / "a-family.pdf")
    text = kept.read_text()
    lines = [line for line in text.splitlines() if line.startswith(("history", "lastVisited"))]
    assert lines == before.splitlines()[1:]


def test_a_file_of_which_no_letter_is_left_is_named_otherwise():
    assert file_name("Dad: 1/2", ".pdf", "Handout") == "Dad 12.pdf"
    assert file_name("?!", ".toml", "My lists") == "My lists.toml"
