"""Measure paper: seven A4 pages to a PDF, to a preview and to a printer, and the memory it takes.

The printer is one of a CUPS server of its own, which writes a file. A control, the same letters
without any layout of ours, is measured beside it: other programs share the machine.
"""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from statistics import median

from finder.catalogue.catalogue import Catalogue
from finder.entry import Entry, Kind
from finder.handout.handout import Handout, HandoutItem
from finder.handout.typeset import Form, Typesetter
from finder.places import bundled_catalogue

PAGES = 7
ROUNDS = 5
MEGABYTE = 1 << 20
BUDGETS = {
    "PDF, cold": "0.8 s",
    "PDF, after a change": "0.4 s",
    "preview, after a change": "0.5 s",
    "from Print to the queue": "1.2 s",
    "spool": "4.4 MB",
    "peak memory": "300 MB",
}
"""What seven pages may take."""


def seven_pages(typesetter: Typesetter) -> Handout:
    """Return a handout of the catalogue's own entries that takes seven A4 pages."""
    with Catalogue.open(bundled_catalogue()) as catalogue:
        kinds = (Kind.ORGANISATION, Kind.RESOURCE, Kind.GUIDANCE)
        groups = [catalogue.of_kind(kind) for kind in kinds]
    entries = [entry for group in zip(*groups, strict=False) for entry in group]
    chosen: list[Entry] = []
    for entry in entries:
        chosen.append(entry)
        handout = _handout(chosen)
        if len(typesetter.typeset(handout, Form.SVG).pages) >= PAGES:
            return handout
    return _handout(chosen)


def rows() -> list[tuple[str, str, str]]:
    """Return the rows of the table: what, measured, budget."""
    typesetter = Typesetter()
    handout = seven_pages(typesetter)
    cold, peak = _in_a_new_process([item.entry.id for item in handout.items])
    pdf = _median(lambda n: typesetter.typeset(_changed(handout, n), Form.PDF))
    preview = _median(lambda n: typesetter.typeset(_changed(handout, n + 100), Form.SVG))
    picture = _median(lambda n: typesetter.typeset(_changed(handout, n + 200), Form.PNG))
    control = _median(_control)
    pages = typesetter.typeset(handout, Form.SVG).pages
    sending, spool = _printed(typesetter, handout)
    measured = {
        "PDF, cold": f"{cold:.2f} s",
        "PDF, after a change": f"{pdf:.2f} s",
        "preview, after a change": f"{preview:.2f} s",
        "preview as PNG at 96 ppi": f"{picture:.2f} s",
        "from Print to the queue": f"{sending:.2f} s",
        "spool": f"{spool / MEGABYTE:.1f} MB",
        "peak memory": f"{peak:.0f} MB",
        "control: seven bare pages": f"{control:.2f} s",
    }
    named = f"{len(pages)} A4 pages: "
    return [(named + what, value, BUDGETS.get(what, "")) for what, value in measured.items()]


def _in_a_new_process(ids: list[str]) -> tuple[float, float]:
    """Return the seconds to a first PDF, imports and fonts included, and the peak in MB."""
    command = [sys.executable, "-m", "build_scripts.bench_paper", "--first-pdf", *ids]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    seconds, peak = done.stdout.split()
    return float(seconds), float(peak)


def _first_pdf(ids: list[str]) -> None:
    with Catalogue.open(bundled_catalogue()) as catalogue:
        handout = _handout(list(catalogue.entries(ids)))
    taken = _timed(lambda: Typesetter().typeset(handout, Form.PDF))
    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(taken, kilobytes / 1024)


def main() -> None:
    """Print the rows."""
    if sys.argv[1:2] == ["--first-pdf"]:
        _first_pdf(sys.argv[2:])
        return
    for what, value, budget in rows():
        print(f"{what:42} {value:>9}  {budget and 'budget ' + budget}")


def _handout(entries: list[Entry]) -> Handout:
    items = tuple(HandoutItem(entry) for entry in entries)
    return Handout(items=items, today=date(2026, 11, 24), catalogue_version="bench")


def _changed(handout: Handout, number: int) -> Handout:
    return replace(handout, message=f"A message that was never typeset before: {number}.")


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _median(work: Callable[[int], object]) -> float:
    return median(_timed(lambda n=n: work(n)) for n in range(ROUNDS))


def _control(number: int) -> object:
    import typst  # noqa: PLC0415  (its loading belongs to the cold row)

    text = f"#for _ in range({PAGES}) [#lorem(480) {number} #pagebreak()]"
    return typst.compile(text.encode(), format="pdf")


@dataclass(frozen=True)
class _Previewed:
    """A handout whose pages have been shown."""

    pages: tuple[bytes, ...]
    pdf: Callable[[], bytes]


def _printed(typesetter: Typesetter, handout: Handout) -> tuple[float, int]:
    """Return the seconds that printing takes after a preview, and the bytes that are sent."""
    from tests.journeys.print_queue import print_queue  # noqa: PLC0415  (counts in no other row)
    from ui.paper.printing import PrintJob  # noqa: PLC0415  (as above)
    from ui.paper.spooler import system_spooler  # noqa: PLC0415  (as above)

    sent: list[int] = []

    def for_paper(wanted: Handout) -> bytes:
        pdf = typesetter.typeset(wanted, Form.PAPER).pages[0]
        sent.append(len(pdf))
        return pdf

    taken: list[float] = []
    with print_queue() as queue:
        os.environ["CUPS_SERVER"] = queue.environment["CUPS_SERVER"]
        for number in range(ROUNDS):
            wanted = _changed(handout, number + 300)
            pages = typesetter.typeset(wanted, Form.SVG).pages
            steps = system_spooler().send(PrintJob(), _Previewed(pages, partial(for_paper, wanted)))
            taken.append(_timed(lambda steps=steps: list(steps)))
    return median(taken), max(sent)


if __name__ == "__main__":
    main()
