"""Pages to a printer: which queues there are, and printing what the preview shows.

`print_pages` is meant for a worker thread. Every step but the last makes one page ready, so that
progress can be shown and the job called off; the last one sends all of them. A job that CUPS has
begun to take cannot be taken back, so nothing is begun before every page is ready.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtSvg import QSvgRenderer

from finder.handout.handout import Paper
from finder.problems import NoPrinter, NoSuchPages, PrinterMissing, PrinterRefused

NEUTRAL_TITLE = "Handout"
POINTS_AN_INCH = 72


class Sides(StrEnum):
    """How pages lie on a sheet."""

    ONE = "one"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Queue:
    """A printer by the name that the system knows it by, and by the one that people read."""

    name: str
    label: str
    is_default: bool


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What to print where. `printer` is a queue's name, "" for the default one.

    `first` and `last` count from 1; None prints to the end. The title is what print queues and
    logs show: leave it neutral.
    """

    printer: str = ""
    paper: Paper = Paper.A4
    copies: int = 1
    first: int = 1
    last: int | None = None
    sides: Sides = Sides.ONE
    title: str = NEUTRAL_TITLE


@dataclass(frozen=True, slots=True)
class Progress:
    """How many pages are ready, out of how many, and whether they have gone to the printer."""

    ready: int
    total: int
    sent: bool = False


def printers() -> tuple[Queue, ...]:
    """Return the printers, the default one first; asking the system may take a second."""
    default = QPrinterInfo.defaultPrinterName()
    found = [
        Queue(info.printerName(), info.description() or info.printerName(), name == default)
        for name in QPrinterInfo.availablePrinterNames()
        if not (info := QPrinterInfo.printerInfo(name)).isNull()
    ]
    return tuple(sorted(found, key=lambda queue: (not queue.is_default, queue.label.casefold())))


def printer_for(job: PrintJob) -> QPrinter:
    """Return the printer of a job, set up for it. Raises NoPrinter or PrinterMissing."""
    names = QPrinterInfo.availablePrinterNames()
    if not names:
        raise NoPrinter
    name = job.printer or QPrinterInfo.defaultPrinterName() or names[0]
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise PrinterMissing(name)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    return set_up(printer, job)


def set_up(printer: QPrinter, job: PrintJob) -> QPrinter:
    """Set a printer up for a job; call it again after a print dialog, which resets the paper."""
    printer.setDocName(job.title)
    printer.setCreator("")
    printer.setCopyCount(max(1, job.copies))
    printer.setCollateCopies(True)
    both = job.sides is Sides.BOTH
    printer.setDuplex(
        QPrinter.DuplexMode.DuplexLongSide if both else QPrinter.DuplexMode.DuplexNone
    )
    printer.setFullPage(True)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    wanted = QPageSize.PageSizeId.A4 if job.paper is Paper.A4 else QPageSize.PageSizeId.A5
    offered = [size.id() for size in QPrinterInfo(printer).supportedPageSizes()]
    if not offered or wanted in offered:
        printer.setPageSize(QPageSize(wanted))
    return printer


def print_pages(
    job: PrintJob, pages: Sequence[bytes], pause: Callable[[], object] = lambda: None
) -> Iterator[Progress]:
    """Print SVG pages in steps; stopping before `sent` leaves nothing in the printer's queue.

    `pause` is called before each page is drawn, for which Qt keeps every other thread waiting.
    """
    yield from paint(printer_for(job), pages, job.first, job.last, pause)


def paint(
    printer: QPrinter,
    pages: Sequence[bytes],
    first: int = 1,
    last: int | None = None,
    pause: Callable[[], object] = lambda: None,
) -> Iterator[Progress]:
    """Print SVG pages, in steps, on a printer that is set up. Raises NoSuchPages at once.

    Qt never selects pages by itself: `first` and `last` do. A page larger than the paper is made
    smaller, and one of another size stands in the middle.
    """
    chosen = pages[first - 1 : last]
    if first < 1 or not chosen:
        raise NoSuchPages(len(pages))
    return _printed(printer, chosen, pause)


def _printed(
    printer: QPrinter, pages: Sequence[bytes], pause: Callable[[], object]
) -> Iterator[Progress]:
    ready: list[QSvgRenderer] = []
    for page in pages:
        ready.append(_drawing(page))
        yield Progress(len(ready), len(pages))
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    _send(printer, ready * copies, pause)
    yield Progress(len(ready), len(pages), sent=True)


def _drawing(page: bytes) -> QSvgRenderer:
    drawing = QSvgRenderer(QByteArray(page))
    if not drawing.isValid():
        message = "a page is not an SVG picture"
        raise ValueError(message)
    return drawing


def _send(printer: QPrinter, drawings: list[QSvgRenderer], pause: Callable[[], object]) -> None:
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterRefused(printer.printerName())
    try:
        for number, drawing in enumerate(drawings):
            pause()
            if number:
                printer.newPage()
            drawing.render(painter, _place(printer, drawing.viewBoxF()))
    finally:
        painter.end()


def _place(printer: QPrinter, page: QRectF) -> QRectF:
    """Return where a page of so many points lies on the paper, in the printer's dots."""
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    natural = printer.resolution() / POINTS_AN_INCH
    scale = min(natural, paper.width() / page.width(), paper.height() / page.height())
    width, height = page.width() * scale, page.height() * scale
    return QRectF((paper.width() - width) / 2, (paper.height() - height) / 2, width, height)
