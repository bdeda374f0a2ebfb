"""What the banner says for the whole session: that the catalogue or the lists have come to harm."""

from PySide6.QtCore import QObject, Slot

from finder.problems import CatalogueDamaged, CatalogueUnreadable, Problem
from ui.desk.window import DeskWindow
from ui.kept.keeper import Keeper
from ui.problem_wording import problem_said, trouble_said


class Notices(QObject):
    """Says each once, in the present language."""

    def __init__(self, window: DeskWindow, keeper: Keeper, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._keeper = keeper
        self._problem: Problem | None = None
        keeper.troubled.connect(self.show)

    @Slot(object)
    def take(self, problem: Problem) -> bool:
        """Say that the catalogue cannot be read; return False for other problems."""
        if not isinstance(problem, (CatalogueUnreadable, CatalogueDamaged)):
            return False
        self._problem = problem
        self.show()
        return True

    @Slot()
    def show(self) -> None:
        """Say all that there is to say; nothing hides the banner."""
        if not self._window.is_furnished:
            return
        trouble = trouble_said(self._keeper.shelf.trouble_code)
        problem = problem_said(self._problem) if self._problem else ""
        self._window.banner.say(" ".join(filter(None, (problem, trouble))))
