"""Says what the core reports in the interface's language; the core's own sentences are English."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from finder.phrases import Phrase
from finder.problems import Problem
from finder.shelf.trouble import SENTENCES, Trouble


def problem_said(problem: Problem) -> str:
    """Return what happened and what to do, with the names that the problem carries."""
    return _said(problem.sentence, problem.values)


def trouble_said(trouble: Trouble | None) -> str:
    """Return why the shelf is not as it should be, "" where it is."""
    if trouble is None:
        return ""
    sentence = QCoreApplication.translate("Trouble", SENTENCES[trouble.cause])
    return sentence.format(where=trouble.where, kept=trouble.kept, known=trouble.known)


def _said(words: str, values: Mapping[str, object]) -> str:
    held = {
        name: _said(value.words, value.values) if isinstance(value, Phrase) else value
        for name, value in values.items()
    }
    return QCoreApplication.translate("Problem", words).format(**held)
