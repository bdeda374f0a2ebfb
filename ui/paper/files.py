"""Asking where a file goes to or comes from. Desk mode only: the system's dialogs leave traces."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QSettings  # noqa: TID251  (to take back a trace)
from PySide6.QtWidgets import QFileDialog, QWidget

_HISTORY = ("FileDialog/history", "FileDialog/lastVisited")


class Files(QObject):
    """The system's own dialogs."""

    def ask_where(self, parent: QWidget, title: str, name: str, kind: str) -> Path | None:
        """Ask where to write a file; `kind` is like "PDF (*.pdf)". None if nowhere after all."""
        suggested = str(Path(QDir.homePath()) / name)
        with _history_taken_back():
            chosen, _ = QFileDialog.getSaveFileName(parent, title, suggested, kind)
        return _with_suffix(Path(chosen), Path(name).suffix) if chosen else None

    def ask_which(self, parent: QWidget, title: str, kind: str) -> Path | None:
        """Ask which file to read; None if none after all."""
        with _history_taken_back():
            chosen, _ = QFileDialog.getOpenFileName(parent, title, QDir.homePath(), kind)
        return Path(chosen) if chosen else None


def file_name(title: str, suffix: str, otherwise: str) -> str:
    """Return a file's name from a title, without what some systems refuse.

    `otherwise` is the name if nothing is left of the title.
    """
    kept = "".join(character for character in title if character.isalnum() or character in " -_")
    return f"{' '.join(kept.split())[:80].strip() or otherwise}{suffix}"


@contextmanager
def _history_taken_back() -> Generator[None]:
    """Leave on disk what other programs' dialogs had there, and not the folders visited now."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    before = {name: settings.value(name) for name in _HISTORY}
    try:
        yield
    finally:
        settings.sync()
        for name, held in before.items():
            if held is None:
                settings.remove(name)
            else:
                settings.setValue(name, held)
        settings.sync()


def _with_suffix(path: Path, suffix: str) -> Path:
    return path if path.suffix.lower() == suffix else path.with_name(f"{path.name}{suffix}")
