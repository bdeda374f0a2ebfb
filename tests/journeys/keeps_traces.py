"""A public screen that forgets nothing: the control by which the search for traces is tested."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.environment import Options
from ui.kiosk import app as kiosk_app
from ui.kiosk.handover import Handover
from ui.translation import Translation


class NobodyFollows(Handover):
    """No supervisor, so the process stays."""

    def watch(self, finish: Callable[[], None]) -> None:
        pass

    def _say(self, word: bytes) -> None:
        pass


def main() -> int:
    application = QApplication(["control"])
    application.setStyle("Fusion")
    kiosk_app.fonts.load()
    translation = Translation(application)
    kiosk = kiosk_app.build_kiosk(Options(), application, NobodyFollows(), translation)
    home = Path(os.environ["HOME"])

    def keep() -> None:
        words = " ".join(typed)
        (home / "recent.bin").write_bytes(words.encode("utf-16"))
        QGuiApplication.clipboard().setText(words)

    typed: list[str] = []
    kiosk._parts.runner.found.connect(lambda results: typed.append(results.query.words))
    kiosk._wipe = keep
    kiosk.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
