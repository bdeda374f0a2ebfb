"""Makes pages away from the window: typesets the newest handout, and draws its pages."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage, QImageReader

from finder.entry import Entry
from finder.handout.handout import Handout
from finder.writing import save
from ui.worker import Worker

if TYPE_CHECKING:
    from finder.handout.typeset import Typeset, Typesetter


@dataclass(frozen=True)
class Made:
    """A handout's pages as SVG, and what must be said of them; `pdf` makes the same for paper."""

    handout: Handout
    pages: tuple[bytes, ...]
    replaced: str
    left_out: tuple[Entry, ...]
    pdf: Callable[[], bytes] = field(repr=False, compare=False)


@dataclass(frozen=True)
class Drawn:
    """A picture of a page, counted from 0, of the size that was asked for."""

    made: Made
    page: int
    image: QImage


@dataclass(frozen=True)
class Saved:
    """A PDF that was written; `accessible` is false if a screen reader may fail on it."""

    path: Path
    accessible: bool
    replaced: str


class HandoutMaker(QObject):
    """Tells what was made; stale work is dropped, fonts are kept until `rest`."""

    made = Signal(object)
    drawn = Signal(object)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._typesetter: Typesetter | None = None
        self._turn = threading.Lock()
        self._unwanted = threading.Event()
        self._typesetting = Worker(self)
        self._drawing = Worker(self)
        self._saving = Worker(self)
        self._typesetting.finished.connect(self._on_made)
        self._drawing.finished.connect(self.drawn)
        self._saving.finished.connect(self.saved)
        for worker in (self._typesetting, self._drawing, self._saving):
            worker.failed.connect(self.failed)

    @property
    def busy(self) -> bool:
        """Whether pages are being typeset."""
        return self._typesetting.busy

    @property
    def saving(self) -> bool:
        """Whether a PDF is being written."""
        return self._saving.busy

    def make(self, handout: Handout, page: int, size: Callable[[QSize], QSize]) -> None:
        """Typeset a handout and draw one page, which is shown first.

        `size` gives the pixels wanted for a page from its size in points; it runs in the thread.
        """
        self._drawing.cancel()
        self._typesetting.run(lambda: self._make(handout, page, size))

    def draw(self, made: Made, page: int, size: Callable[[QSize], QSize]) -> None:
        """Draw a page of a handout that was made."""
        self._drawing.run(lambda: _drawn(made, page, size))

    def save(self, handout: Handout, path: Path) -> None:
        """Write a handout as one accessible PDF."""
        self._unwanted = unwanted = threading.Event()
        self._saving.run(lambda: self._save(handout, path, unwanted))

    def cancel(self) -> None:
        """Drop what is under way, but for a PDF that is being written."""
        self._typesetting.cancel()
        self._drawing.cancel()

    def cancel_saving(self) -> None:
        """Do not write the PDF, if it is not being written yet."""
        self._unwanted.set()
        self._saving.cancel()

    def rest(self) -> None:
        """Drop all work and give the fonts' memory back."""
        self._drawing.cancel()
        self._typesetting.run(self._let_go)

    def stop(self) -> None:
        """End the threads."""
        for worker in (self._typesetting, self._drawing, self._saving):
            worker.stop()
        self._typesetter = None

    def _make(self, handout: Handout, page: int, size: Callable[[QSize], QSize]) -> Drawn:
        from finder.handout.typeset import Form  # noqa: PLC0415  (Typst loads at first use)

        typeset = self._typeset(lambda typesetter: typesetter.typeset(handout, Form.SVG))
        pdf = partial(self._for_paper, handout)
        made = Made(handout, typeset.pages, typeset.replaced, typeset.left_out, pdf)
        return _drawn(made, min(page, len(made.pages) - 1), size)

    def _for_paper(self, handout: Handout) -> bytes:
        from finder.handout.typeset import Form  # noqa: PLC0415  (Typst loads at first use)

        return self._typeset(lambda typesetter: typesetter.typeset(handout, Form.PAPER)).pages[0]

    def _save(self, handout: Handout, path: Path, unwanted: threading.Event) -> Saved:
        from finder.handout.typeset import Form  # noqa: PLC0415  (Typst loads at first use)

        typeset = self._typeset(lambda typesetter: typesetter.typeset(handout, Form.PDF))
        if not unwanted.is_set():
            save(path, typeset.pages[0])
        return Saved(path, typeset.accessible, typeset.replaced)

    def _let_go(self) -> None:
        with self._turn:
            if self._typesetter is not None:
                self._typesetter.rest()
                self._typesetter = None

    def _typeset(self, work: "Callable[[Typesetter], Typeset]") -> "Typeset":
        from finder.handout.typeset import Typesetter  # noqa: PLC0415  (Typst loads at first use)

        with self._turn:
            typesetter = self._typesetter or Typesetter()
            self._typesetter = typesetter
            return work(typesetter)

    @Slot(object)
    def _on_made(self, drawn: Drawn | None) -> None:
        if drawn is not None:
            self.made.emit(drawn.made)
            self.drawn.emit(drawn)


def _drawn(made: Made, page: int, size: Callable[[QSize], QSize]) -> Drawn:
    """Draw a page. QImageReader lets the window's thread run meanwhile; QSvgRenderer does not."""
    device = QBuffer()
    device.setData(QByteArray(made.pages[page]))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device, QByteArray(b"svg"))
    reader.setScaledSize(size(reader.size()))
    image = reader.read()
    if image.isNull():
        raise ValueError(reader.errorString())
    return Drawn(made, page, image)
