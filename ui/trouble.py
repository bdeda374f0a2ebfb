"""What a person sees when something cannot go on: a sentence, and nothing of what they typed."""

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from finder.problems import Problem
from ui.icons import Icons
from ui.problem_wording import problem_said
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.text import Text


class TroubleDialog(QDialog):
    """One sentence, and where it is our fault the place in the program, to be passed on."""

    def __init__(
        self, sentence: str, icons: Icons, where: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Signpost"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(16)
        layout.addWidget(Text(sentence, Type.SUBHEADING))
        if where:
            place = Text(where, Type.CAPTION, tone="muted")
            place.let_copy()
            layout.addWidget(place)
        close = Button(self.tr("Close"), icons, look=Look.PRIMARY)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout.addLayout(buttons)
        self.setMinimumWidth(icons.theme.scaled(460))
        icons.theme.dress(self)
        close.clicked.connect(self.accept)


def problem_in(fault: BaseException | None) -> Problem | None:
    """Return the problem that a fault is or comes of.

    Where a slot raises, Qt may still call an event filter of ours, which then fails for no reason
    of its own.
    """
    while fault is not None and not isinstance(fault, Problem):
        fault = fault.__cause__
    return fault


def report_faults(icons: Icons, take: Callable[[Problem], bool] = lambda _problem: False) -> None:
    """Show problems and faults that nobody caught, without any word that a person typed.

    A problem that `take` says it has dealt with needs no dialog. One that comes while another is
    shown is passed over: a fault in painting comes at every paint.
    """
    shown: list[TroubleDialog] = []

    def show(sentence: str, where: str = "") -> None:
        if not shown:
            shown.append(TroubleDialog(sentence, icons, where))
            shown[0].exec()
            shown.clear()

    def report(
        kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        problem = problem_in(fault)
        if problem is not None:
            if not take(problem):
                show(problem_said(problem))
            return
        frames = traceback.extract_tb(trace)[-3:]
        where = "\n".join(f"{frame.name}, line {frame.lineno}" for frame in frames)
        sentence = QCoreApplication.translate(
            "TroubleDialog",
            "Something went wrong. What you saved is safe. Close Signpost and start it again.",
        )
        show(sentence, f"{kind.__name__}\n{where}")

    sys.excepthook = report
