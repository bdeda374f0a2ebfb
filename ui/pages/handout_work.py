"""The handout page's long work, PDF and printer, with a word on the way and a way out."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from finder.handout.handout import Handout
from finder.handout.plain_text import plain_text
from finder.problems import NoPrinter, Problem
from ui.kept.keeper import Keeper
from ui.links import Links
from ui.paper.files import Files, file_name
from ui.paper.maker import HandoutMaker, Made, Saved
from ui.paper.options import HandoutOptions
from ui.paper.print_runner import PrintRunner
from ui.paper.printing import NEUTRAL_TITLE
from ui.problem_wording import problem_said
from ui.widgets.print_bar import PrintBar

if TYPE_CHECKING:
    from ui.paper.printing import Progress, Queue
    from ui.widgets.print_dialog import PrintChoice


class HandoutWork(QObject):
    """Prints and saves from the foot of the page; `printer_chosen` carries what to remember.

    `troubled` carries a sentence about what did not work, "" when something is tried again, and
    `pages_wanted` asks for the pages of what lies on the table now, which are to be printed.
    """

    printer_chosen = Signal(str, bool)
    troubled = Signal(str)
    pages_wanted = Signal()

    def __init__(
        self,
        bar: PrintBar,
        maker: HandoutMaker,
        printing: PrintRunner,
        keeper: Keeper,
        links: Links,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.files = Files(self)
        self._page = parent
        self._bar = bar
        self._maker = maker
        self._printing = printing
        self._keeper = keeper
        self._links = links
        self._queues: tuple[Queue, ...] | None = None
        self._choice: PrintChoice | None = None
        self._options = HandoutOptions()
        self._handout: Handout | None = None
        self._made: Made | None = None
        self._is_due = False
        self._connect()

    def look_for_printers(self) -> None:
        """Find out which printers there are."""
        self._printing.find()
        self._show_where()

    def show_handout(self, handout: Handout, options: HandoutOptions) -> None:
        """Take the handout that is wanted now; its pages are on their way."""
        if self._handout is None or len(handout.items) != len(self._handout.items):
            self._choice = replace(self._choice, first=1, last=None) if self._choice else None
        self._handout, self._options = handout, options
        self._show_where()

    def show_made(self, made: Made) -> None:
        """Take the pages that would be printed."""
        self._made = made
        self._show_where()
        if self._is_due:
            self.print_now()

    def forget(self) -> None:
        """Let go of the pages."""
        self.give_up()
        self._made = self._handout = None

    def print_now(self) -> None:
        """Print the handout as the line at the foot says, once its pages are those wanted now."""
        from ui.paper.printing import PrintJob, Sides  # noqa: PLC0415  (printing loads at first use)

        choice = self._current_choice()
        if choice is None:
            self.troubled.emit(problem_said(NoPrinter()))
            return
        if self._handout is None or self._printing.printing:
            return
        self._bar.show_doing(self.tr("Printing…"))
        if self._made is None or self._made.handout != self._handout:
            self._is_due = True
            self.pages_wanted.emit()
            return
        self._is_due = False
        job = PrintJob(
            printer=choice.printer,
            paper=self._handout.sheet,
            copies=choice.copies,
            first=choice.first,
            last=choice.last,
            sides=Sides.BOTH if choice.both_sides else Sides.ONE,
        )
        self.troubled.emit("")
        self._printing.start(job, self._made)

    def save_pdf(self) -> None:
        """Ask where, and write the PDF."""
        if self._handout is None:
            return
        name = file_name(self._handout.title, ".pdf", NEUTRAL_TITLE)
        path = self.files.ask_where(self._page, self.tr("Save PDF"), name, self.tr("PDF (*.pdf)"))
        if path is not None:
            self.troubled.emit("")
            self._bar.show_doing(self.tr("Saving the PDF…"))
            self._maker.save(self._handout, path)

    def copy_text(self) -> None:
        """Put the handout on the clipboard as plain text."""
        if self._handout is not None:
            self._links.copy(plain_text(self._handout))
            self._keeper.told.emit(self.tr("Copied the handout as plain text."))

    def change_printer(self) -> None:
        """Open the printing options."""
        from ui.widgets.print_dialog import PrintDialog  # noqa: PLC0415  (loads at first use)

        choice = self._current_choice()
        if choice is None or not self._queues:
            return
        pages = len(self._made.pages) if self._made else 1
        dialog = PrintDialog(self._queues, choice, pages, self._bar.icons, self._page)
        dialog.chosen.connect(self._on_chosen)
        dialog.print_wanted.connect(self.print_now)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def cancel(self) -> None:
        """Stop what the foot says is under way."""
        if self._printing.printing or self._is_due:
            self._is_due = False
            self._printing.call_off()
            self._keeper.told.emit(self.tr("Printing stopped. Nothing was sent."))
        elif self._maker.saving:
            self._maker.cancel_saving()
            self._keeper.told.emit(self.tr("No PDF was saved."))
        self._bar.show_doing("")
        self._show_where()

    def give_up(self) -> None:
        """Print nothing after all, for the pages that it waits for were called off."""
        if self._is_due:
            self.cancel()

    def _connect(self) -> None:
        bar = self._bar
        bar.print_wanted.connect(self.print_now)
        bar.save_wanted.connect(self.save_pdf)
        bar.copy_wanted.connect(self.copy_text)
        bar.change_wanted.connect(self.change_printer)
        bar.cancel_wanted.connect(self.cancel)
        self._maker.saved.connect(self._on_saved)
        self._maker.failed.connect(self._on_failed)
        self._printing.found.connect(self._on_found)
        self._printing.progressed.connect(self._on_progressed)
        self._printing.printed.connect(self._on_printed)
        self._printing.failed.connect(self._on_failed)

    def _current_choice(self) -> "PrintChoice | None":
        from ui.widgets.print_dialog import PrintChoice  # noqa: PLC0415  (loads at first use)

        names = [queue.name for queue in self._queues or ()]
        if not names:
            return None
        kept = self._choice or PrintChoice(
            self._options.printer, both_sides=self._options.both_sides
        )
        return kept if kept.printer in names else replace(kept, printer=names[0])

    def _show_where(self) -> None:
        if self._queues is None:
            self._bar.show_where(
                self.tr("Looking for printers…"), can_print=False, can_change=False
            )
            return
        choice = self._current_choice()
        if choice is None:
            words = self.tr("No printer found. Save a PDF instead.")
            self._bar.show_where(words, can_print=False, can_change=False)
            return
        label = next(queue.label for queue in self._queues if queue.name == choice.printer)
        parts = [label, self._handout.sheet.name if self._handout else ""]
        parts.append(self.tr("both sides") if choice.both_sides else "")
        parts.append(self.tr("%n copies", "", choice.copies) if choice.copies > 1 else "")
        count = len(self._made.pages) if self._made else 0
        pages = (choice.last or count) - choice.first + 1 if count else 0
        self._bar.show_pages(max(0, pages) * choice.copies)
        words = " · ".join(filter(None, parts))
        self._bar.show_where(words, can_print=self._made is not None, can_change=True)

    def _on_found(self, queues: "tuple[Queue, ...]") -> None:
        self._queues = queues
        self._show_where()

    def _on_chosen(self, choice: "PrintChoice") -> None:
        self._choice = choice
        self.printer_chosen.emit(choice.printer, choice.both_sides)
        self._show_where()

    def _on_progressed(self, progress: "Progress") -> None:
        if self._printing.printing:
            words = self.tr("Making page {0} of {1} ready…").format(progress.ready, progress.total)
            ready = progress.ready == progress.total
            self._bar.show_doing(self.tr("Sending to the printer…") if ready else words)

    def _on_printed(self, count: int) -> None:
        self._bar.show_doing("")
        self._show_where()
        self._keeper.told.emit(self.tr("%n page(s) sent to the printer.", "", count))

    def _on_saved(self, saved: Saved) -> None:
        self._bar.show_doing("")
        self._show_where()
        self._keeper.told.emit(self.tr("Saved: {0}").format(saved.path.name))
        if not saved.accessible:
            self.troubled.emit(
                self.tr("This PDF prints as usual, but a screen reader may not read it well.")
            )

    def _on_failed(self, problem: Problem) -> None:
        self._is_due = False
        self._bar.show_doing("")
        self._show_where()
        self.troubled.emit(problem_said(problem))
