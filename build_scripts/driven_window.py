"""A real window for measurements: driven from inside its event loop, and watched."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from build_scripts.waiting import wait
from build_scripts.window_watch import Watch
from finder.catalogue.catalogue import Catalogue
from ui.desk import app as desk_app
from ui.desk.desk import Desk
from ui.desk.settings import EVERYONE
from ui.environment import Options
from ui.search_runner import SearchRunner
from ui.theme import Theme, ThemeName, Tokens

MOMENT, _FURNISHED, _PATIENCE = 400, 3_000, 300.0
"""Milliseconds after an act, and to be ready in; seconds that any one thing may take."""


class DrivenWindow:
    """A caseworker's window with a catalogue; its lists lie in a folder."""

    def __init__(self, application: QApplication, file: Path, data: Path) -> None:
        def open_catalogue() -> Catalogue:
            return Catalogue.open(file)

        self.theme = Theme(Tokens.read())
        built = desk_app.build(Options(data), application, self.theme)
        built.catalogue.close()
        built.keeper.shelf.set_setting("audience", EVERYONE)
        built.keeper.shelf.set_setting("welcomed", "yes")
        self.parts = replace(
            built,
            catalogue=open_catalogue(),
            open_catalogue=open_catalogue,
            runner=SearchRunner(open_catalogue),
        )
        self.theme.restore(ThemeName.LIGHT, 100)
        self._desk = Desk(self.parts)
        self.window = self._desk.window
        self._desk.show()
        self.window.activateWindow()
        wait(_FURNISHED)
        self.watch = Watch(application)
        self._heart = QTimer(interval=1_000)  # so that waiting for ever is noticed
        self._heart.start()

    def close(self) -> None:
        """Close the window and whatever is behind it."""
        self.watch.stop()
        self.window.close()
        self.window.deleteLater()

    def key(self, key: Qt.Key) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.window.focusWidget() or self.window, key)

    def do(self, step: str, act: Callable[[], object]) -> None:
        """Act from inside the event loop, so that it is measured, and wait until it has settled."""
        self.watch.step = step
        QTimer.singleShot(0, act)
        wait(MOMENT)
        self.until(lambda: self.window.page.is_settled)

    def until(self, condition: Callable[[], bool]) -> None:
        """Let the window go on until something is so, and no longer; raises TimeoutError."""
        end = time.perf_counter() + _PATIENCE
        while not condition():
            if time.perf_counter() > end:
                raise TimeoutError(self.watch.step)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
