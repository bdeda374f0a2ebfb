"""The interface's language: which translations there are, and putting one in force."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QWidget

from finder.places import shipped

SOURCE_LANGUAGE = "en"
NAMES = {SOURCE_LANGUAGE: "English", "cy": "Cymraeg"}
"""What each language calls itself, in the order in which they are offered."""


class Translation:
    """Keeps the translator in force. English has one too, for its plural forms."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._translator = QTranslator()
        self.language = ""

    def available(self) -> tuple[tuple[str, str], ...]:
        """Return the codes and names of the languages that can be put in force."""
        return tuple(
            (code, name)
            for code, name in NAMES.items()
            if code == SOURCE_LANGUAGE or _file(code).is_file()
        )

    def use(self, language: str) -> None:
        """Put a language in force, "" for the system's; English stands in for others."""
        self._application.removeTranslator(self._translator)
        self._translator = QTranslator()
        for wanted in (language or QLocale.system().name()[:2], SOURCE_LANGUAGE):
            path = _file(wanted)
            if path.is_file() and self._translator.load(str(path)):
                self._application.installTranslator(self._translator)
                break
        self.language = wanted
        QLocale.setDefault(_locale(wanted))


_Widget = TypeVar("_Widget", bound=QWidget)


def in_language(widget: _Widget, language: str) -> _Widget:
    """Mark a widget's words as being in `language`, so that a screen reader can say them in it."""
    widget.setLocale(_locale(language))
    return widget


def _locale(language: str) -> QLocale:
    return QLocale(language if language != SOURCE_LANGUAGE else "en_GB")


def _file(language: str) -> Path:
    return shipped("compiled", "translations", f"signpost_{language}.qm")
