"""Waiting while a window goes on, for scripts that drive one."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

PATIENCE = 30_000
"""Milliseconds that anything may take."""


def until(condition: Callable[[], bool]) -> None:
    """Wait for something to be so. Raises TimeoutError."""
    clock = QElapsedTimer()
    clock.start()
    while not condition():
        if clock.elapsed() > PATIENCE:
            raise TimeoutError("The window did not come to rest.")
        wait(20)


def wait(milliseconds: int) -> None:
    """Let the window go on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
