"""Printing through CUPS: the PDF goes to this computer's spooler in one request, from memory.

A job is there once the whole request is; a connection that is closed before leaves nothing.
"""

from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from ctypes import byref
from typing import Any
from urllib.parse import quote

from finder.handout.handout import Paper
from finder.problems import NoPrinter, PrinterMissing, PrinterRefused
from ui.paper.libcups import AskPassword, Destinations, LibCups, Options
from ui.paper.printing import Printable, PrintJob, Progress, Queue, Sides, in_order

PIECE = 1 << 14
"""Bytes sent at a time; in between, a job can be called off."""
PATIENCE = 30_000
"""Milliseconds to wait for the spooler."""
MEDIA = {Paper.A4: "iso_a4_210x297mm", Paper.A5: "iso_a5_148x210mm"}
SIDES = {Sides.ONE: "one-sided", Sides.BOTH: "two-sided-long-edge"}
ANY_FAMILY, IF_ASKED, WAITING = 0, 0, 1
GO_ON = 100
PRINT_JOB = 0x0002
OPERATION, JOB = 0x01, 0x02
NAME, URI, MIME_TYPE = 0x42, 0x45, 0x49
FIRST_FAULT = 0x0100
"""The numbers above are those of cups.h, HTTP and the Internet Printing Protocol (RFC 8010)."""


class Cups:
    """The spooler of Linux and macOS."""

    def __init__(self, library: LibCups) -> None:
        self._cups = library
        # Without this, CUPS asks for a password at the terminal.
        self._no_password = AskPassword(lambda *_: None)

    def printers(self) -> tuple[Queue, ...]:
        """Return the printers, the default one first."""
        with self._connected() as server:
            return self._printers(server) if server else ()

    def send(self, job: PrintJob, handout: Printable) -> Generator[Progress]:
        """Print in steps; closing before `sent` leaves nothing in the printer's queue."""
        count = len(job.chosen(handout.pages))
        pdf = handout.pdf()
        yield Progress(count, count)
        with self._connected() as server:
            if not server:
                raise NoPrinter
            for _ in self._sent(server, job, count, pdf):
                yield Progress(count, count)
        yield Progress(count, count, sent=True)

    @contextmanager
    def _connected(self) -> Generator[Any]:
        """Open a connection to the spooler; None if it does not run."""
        cups = self._cups
        cups.ask_password(self._no_password, None)
        how = ANY_FAMILY, IF_ASKED, WAITING, PATIENCE
        server = cups.connect(cups.server(), cups.port(), None, *how, None)
        try:
            yield server
        finally:
            if server:
                cups.close(server)

    def _printers(self, server: Any) -> tuple[Queue, ...]:  # noqa: ANN401  (CUPS's own)
        """Return the queues, but not the sets of options ("instances") that somebody keeps."""
        cups, found = self._cups, Destinations()
        count = cups.queues(server, byref(found))
        queues: list[Queue] = []
        for queue in found[:count]:
            name = _text(queue.name)
            label = _text(cups.option(b"printer-info", queue.count, queue.options))
            if not queue.instance:
                queues.append(Queue(name, label or name, bool(queue.is_default)))
        cups.free_queues(count, found)
        return in_order(queues)

    @contextmanager
    def _queue(self, server: Any, name: str) -> Generator[Any]:  # noqa: ANN401  (CUPS's own)
        """Find a queue; "" is the default one, or the first. Raises NoPrinter, PrinterMissing."""
        cups = self._cups
        queue = cups.queue(server, name.encode() or None, None)
        if not queue:
            queues = self._printers(server)
            if not queues:
                raise NoPrinter
            first = queues[0].name
            queue = None if name else cups.queue(server, first.encode(), None)
            if not queue:
                raise PrinterMissing(name or first)
        try:
            yield queue
        finally:
            cups.free_queues(1, queue)

    def _sent(self, server: Any, job: PrintJob, count: int, pdf: bytes) -> Iterator[None]:  # noqa: ANN401  (CUPS's own)
        """Send one request in pieces, and stop before each. Raises PrinterRefused."""
        cups = self._cups
        with self._queue(server, job.printer) as queue:
            name = queue.contents.name
            options = self._options(server, queue, job, count)
        where = b"/printers/" + name
        request = self._request(name, job.title, options)
        status = cups.send(server, request, where, 0)
        cups.free_message(request)
        for start in range(0, len(pdf), PIECE):
            if status == GO_ON:
                yield
                piece = pdf[start : start + PIECE]
                status = cups.write(server, piece, len(piece))
        if status == GO_ON:
            cups.free_message(cups.answer(server, where))
        if status != GO_ON or not 0 <= cups.status() < FIRST_FAULT:
            raise PrinterRefused(_text(name))

    def _options(self, server: Any, queue: Any, job: PrintJob, count: int) -> dict[str, str]:  # noqa: ANN401  (CUPS's own)
        """Return what is asked of the printer, in the protocol's words."""
        options = {
            "copies": str(max(1, job.copies)),
            "multiple-document-handling": "separate-documents-collated-copies",
            "sides": SIDES[job.sides],
        }
        if (job.first, job.last) != (1, None):
            options["page-ranges"] = f"{job.first}-{job.first + count - 1}"
        media = MEDIA[job.paper]
        if self._offers(server, queue, media):
            return options | {"media": media, "print-scaling": "none"}
        return options | {"print-scaling": "auto-fit"}

    def _offers(self, server: Any, queue: Any, media: str) -> bool:  # noqa: ANN401  (CUPS's own)
        cups = self._cups
        details = cups.details(server, queue)
        if not details:
            return True
        offered = cups.offers(server, queue, details, b"media", media.encode())
        cups.free_details(details)
        return bool(offered)

    def _request(self, name: bytes, title: str, options: Mapping[str, str]) -> Any:  # noqa: ANN401  (CUPS's own)
        cups = self._cups
        request = cups.request(PRINT_JOB)
        for tag, key, value in (
            (URI, b"printer-uri", f"ipp://localhost/printers/{quote(name)}".encode()),
            (NAME, b"requesting-user-name", cups.user()),
            (NAME, b"job-name", title.encode()),
            (MIME_TYPE, b"document-format", b"application/pdf"),
        ):
            cups.add(request, OPERATION, tag, key, None, value)
        given, number = Options(), 0
        for key, value in options.items():
            number = cups.add_option(key.encode(), value.encode(), number, byref(given))
        cups.add_options(request, number, given, JOB)
        cups.free_options(number, given)
        return request


def _text(written: bytes | None) -> str:
    return (written or b"").decode(errors="replace")
