"""What an idle window does not load, for each of them takes megabytes that nobody needs yet."""

import subprocess  # noqa: TID251  (a process of its own)
import sys
from pathlib import Path

IDLE = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ui.desk import start
from ui.environment import Options

def look():
    if "ui.pages.results" in sys.modules:  # the last thing that is warmed up
        print(*sorted(sys.modules), flush=True)
        os._exit(0)

application = start.QApplication(["signpost", "-style", "fusion"])
begun = start.DeskStart(Options(Path(sys.argv[1])), application)
begun.window.show()
timer = QTimer(interval=500)
timer.timeout.connect(look)
timer.start()
application.exec()
"""


def test_an_idle_window_has_loaded_neither_openssl_nor_a_network_nor_what_makes_codes(tmp_path):
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", IDLE, str(tmp_path)],
        cwd=Path(__file__).parent.parent.parent,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    loaded = set(done.stdout.split())
    assert "ui.pages.results" in loaded
    assert loaded & {"_hashlib", "_ssl", "socket", "http", "urllib.request", "segno"} == set()
