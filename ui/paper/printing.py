"""Printing the very pages of the preview: what there is to choose, and what a spooler does."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from finder.handout.handout import Paper
from finder.problems import NoSuchPages

NEUTRAL_TITLE = "Handout"


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

    def chosen(self, pages: tuple[bytes, ...]) -> tuple[bytes, ...]:
        """Return those of all pages that are to be printed. Raises NoSuchPages."""
        chosen = pages[self.first - 1 : self.last]
        if self.first < 1 or not chosen:
            raise NoSuchPages(len(pages))
        return chosen


@dataclass(frozen=True, slots=True)
class Progress:
    """How many pages are ready, out of how many, and whether they have gone to the printer."""

    ready: int
    total: int
    sent: bool = False


class Printable(Protocol):
    """A handout's pages as SVG, and the same pages as one PDF, made when it is asked for."""

    @property
    def pages(self) -> tuple[bytes, ...]:
        """The pages as SVG."""
        ...

    @property
    def pdf(self) -> Callable[[], bytes]:
        """What makes them into one PDF; it may take half a second."""
        ...


class Spooler(Protocol):
    """What takes pages for this computer's printers; for a thread that may wait."""

    def printers(self) -> tuple[Queue, ...]:
        """Return the printers, the default one first; asking the system may take a second."""
        ...

    def send(self, job: PrintJob, handout: Printable) -> Generator[Progress]:
        """Print in steps; closing before `sent` leaves nothing in the printer's queue.

        Raises NoSuchPages, NoPrinter, PrinterMissing or PrinterRefused.
        """
        ...


def in_order(found: list[Queue]) -> tuple[Queue, ...]:
    """Return printers as people look for them: the default one first, then by their labels."""
    return tuple(sorted(found, key=lambda queue: (not queue.is_default, queue.label.casefold())))
