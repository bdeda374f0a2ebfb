import io
import threading

import pikepdf
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from finder.handout.handout import Layout, Paper
from finder.handout.typeset import Form, Typesetter
from finder.problems import NoPrinter, PrinterMissing, PrinterRefused
from tests.handout.examples import FIVE, SLEEP, handout
from tests.handout.reading_back import codes
from ui.paper.painting import Painting, paint, printer_for, set_up
from ui.paper.printing import PrintJob, Progress


@pytest.fixture(scope="module")
def pages():
    made = Typesetter().typeset(handout(*FIVE, SLEEP, layout=Layout.LARGE), Form.SVG)
    return made.pages


@pytest.fixture
def printer(qapp, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    return set_up(printer, PrintJob())


def printed(tmp_path):
    return pikepdf.open(io.BytesIO((tmp_path / "printed.pdf").read_bytes()))


def test_every_page_is_printed_and_reported(printer, pages, tmp_path):
    steps = list(paint(printer, pages))
    assert steps == [
        *(Progress(ready, len(pages)) for ready in range(1, len(pages) + 1)),
        Progress(len(pages), len(pages), sent=True),
    ]
    with printed(tmp_path) as pdf:
        assert len(pdf.pages) == len(pages)


def test_printed_qr_codes_read_back_at_203_dots_an_inch(printer, pages, tmp_path):
    list(paint(printer, pages))
    read = codes(tmp_path / "printed.pdf", 203, tmp_path)
    assert sorted(read) == sorted(entry.links[0].url for entry in FIVE)


def test_paths_are_filled_and_not_stroked(printer, pages, tmp_path):
    list(paint(printer, pages[:1]))
    thickened = {"S", "s", "B", "B*", "b", "b*"}
    with printed(tmp_path) as pdf:
        used = [str(operator) for _, operator in pikepdf.parse_content_stream(pdf.pages[0])]
    assert used.count("f") + used.count("f*") > 200
    assert sum(operator in thickened for operator in used) < 10


def test_an_a4_page_on_letter_paper_is_made_smaller_and_stands_in_the_middle(
    printer, pages, tmp_path
):
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    list(paint(printer, pages))
    with printed(tmp_path) as pdf:
        assert [round(float(side)) for side in pdf.pages[0].mediabox[2:]] == [612, 792]
    read = codes(tmp_path / "printed.pdf", 203, tmp_path)
    assert len(read) == len(FIVE)


def test_a_small_page_is_not_blown_up_to_the_paper(printer, tmp_path):
    small = Typesetter().typeset(handout(FIVE[0], paper=Paper.A5), Form.SVG).pages
    printer.setPageSize(QPageSize(QSizeF(420, 594), QPageSize.Unit.Millimeter))
    list(paint(printer, small))
    (read,) = codes(tmp_path / "printed.pdf", 203, tmp_path)
    assert read == FIVE[0].links[0].url


def test_a_job_that_is_called_off_before_its_last_step_prints_nothing(printer, pages, tmp_path):
    steps = paint(printer, pages)
    while next(steps).ready < len(pages):
        pass
    steps.close()
    assert not (tmp_path / "printed.pdf").exists()


def test_a_printer_that_cannot_count_gets_the_copies_one_after_another(printer, pages, tmp_path):
    assert not printer.supportsMultipleCopies()
    set_up(printer, PrintJob(copies=2))
    list(paint(printer, pages))
    with printed(tmp_path) as pdf:
        assert len(pdf.pages) == 2 * len(pages)


def test_a_job_has_a_neutral_title_and_no_margins(printer):
    set_up(printer, PrintJob(paper=Paper.A5))
    assert printer.docName() == "Handout"
    assert printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.A5
    assert printer.fullPage()


def test_the_paper_is_put_back_after_a_print_dialog(printer):
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    set_up(printer, PrintJob())
    assert printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.A4


def test_pages_can_be_printed_from_another_thread(printer, pages, tmp_path):
    steps = []
    worker = threading.Thread(target=lambda: steps.extend(paint(printer, pages)))
    worker.start()
    worker.join()
    assert steps[-1].sent
    with printed(tmp_path) as pdf:
        assert len(pdf.pages) == len(pages)


def test_without_a_printer_a_sentence_names_the_way_on(qapp, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    assert Painting().printers() == ()
    with pytest.raises(NoPrinter, match="Save PDF"):
        printer_for(PrintJob())


def test_a_printer_that_has_gone_is_named(qapp, monkeypatch):
    names = staticmethod(lambda: ["Front desk"])
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", names)
    with pytest.raises(PrinterMissing, match="“Back office” cannot be found"):
        printer_for(PrintJob(printer="Back office"))


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_start_is_a_sentence(printer, pages, tmp_path):
    printer.setOutputFileName(str(tmp_path / "missing" / "printed.pdf"))
    with pytest.raises(PrinterRefused, match="Save PDF"):
        list(paint(printer, pages))


def test_a_page_that_is_no_picture_is_our_own_fault(printer):
    with pytest.raises(ValueError, match="not an SVG"):
        list(paint(printer, [b"<svg"]))
