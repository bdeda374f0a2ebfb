"""Asking where a file goes to or comes from. Desk mode only: the system's dialogs leave traces."""

from pathlib import Path

from PySide6.QtCore import QDir, QObject
from PySide6.QtWidgets import QFileDialog, QWidget


class Files(QObject):
    """The system's own dialogs."""

    def ask_where(self, parent: QWidget, title: str, name: str, kind: str) -> Path | None:
        """Ask where to write a file; `kind` is like "PDF (*.pdf)". None if nowhere after all."""
        suggested = str(Path(QDir.homePath()) / name)
        chosen, _ = QFileDialog.getSaveFileName(parent, title, suggested, kind)
        return _with_suffix(Path(chosen), Path(name).suffix) if chosen else None

    def ask_which(self, parent: QWidget, title: str, kind: str) -> Path | None:
        """Ask which file to read; None if none after all."""
        chosen, _ = QFileDialog.getOpenFileName(parent, title, QDir.homePath(), kind)
        return Path(chosen) if chosen else None


def file_name(title: str, suffix: str) -> str:
    """Return a file's name from a title, without what some systems refuse."""
    kept = "".join(character for character in title if character.isalnum() or character in " -_")
    return f"{' '.join(kept.split())[:80].strip() or 'Handout'}{suffix}"


def _with_suffix(path: Path, suffix: str) -> Path:
    return path if path.suffix.lower() == suffix else path.with_name(f"{path.name}{suffix}")
