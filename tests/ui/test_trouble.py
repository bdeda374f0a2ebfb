import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from finder.problems import UnknownList
from ui.trouble import TroubleDialog, report_faults

TYPED = "Mellingham"


@pytest.fixture
def report(qtbot, icons, monkeypatch):
    """Reports a fault; returns what stands in each dialog that was open after a moment."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    report_faults(icons)

    def report(*faults):
        seen = []

        def look():
            dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, TroubleDialog)]
            for dialog in dialogs:
                seen.append("\n".join(label.text() for label in dialog.findChildren(QLabel)))
                dialog.accept()

        first, *others = faults
        for other in others:
            QTimer.singleShot(0, lambda other=other: sys.excepthook(type(other), other, None))
        QTimer.singleShot(200, look)
        sys.excepthook(type(first), first, first.__traceback__)
        return seen

    return report


def raised(fault):
    try:
        raise fault
    except type(fault) as caught:
        return caught


def test_a_fault_tells_its_place_and_nothing_that_was_typed(report):
    (said,) = report(raised(ValueError(TYPED)))
    assert "ValueError" in said
    assert "raised, line " in said
    assert TYPED not in said


def test_a_problem_tells_its_sentence_alone(report):
    (said,) = report(raised(UnknownList()))
    assert said == str(UnknownList())


def test_faults_that_come_while_one_is_shown_are_passed_over(report):
    assert len(report(raised(ValueError()), ValueError(), ValueError())) == 1
    assert len(report(raised(ValueError()))) == 1
