"""Printing through Qt, which paints each page for the printer: the way where there is no CUPS."""

from collections.abc import Callable, Generator, Sequence

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtSvg import QSvgRenderer

from finder.handout.handout import Paper
from finder.problems import NoPrinter, PrinterMissing, PrinterRefused
from ui.paper.printing import Printable, PrintJob, Progress, Queue, Sides, in_order

POINTS_AN_INCH = 72


class Painting:
    """Windows' spooler. `pause` is called before each page, for Qt keeps every thread waiting."""

    def __init__(self, pause: Callable[[], object] = lambda: None) -> None:
        self._pause = pause

    def printers(self) -> tuple[Queue, ...]:
        """Return the printers, the default one first."""
        default = QPrinterInfo.defaultPrinterName()
        return in_order(
            [
                Queue(info.printerName(), info.description() or name, name == default)
                for name in QPrinterInfo.availablePrinterNames()
                if not (info := QPrinterInfo.printerInfo(name)).isNull()
            ]
        )

    def send(self, job: PrintJob, handout: Printable) -> Generator[Progress]:
        """Print in steps; closing before `sent` leaves nothing in the printer's queue."""
        chosen = job.chosen(handout.pages)
        return paint(printer_for(job), chosen, self._pause)


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


def paint(
    printer: QPrinter, pages: Sequence[bytes], pause: Callable[[], object] = lambda: None
) -> Generator[Progress]:
    """Print SVG pages, in steps, on a printer that is set up. Raises PrinterRefused.

    A page larger than the paper is made smaller, and one of another size stands in the middle.
    """
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
