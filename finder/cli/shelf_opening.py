"""Opens the shelf for a command, and finds lists by the names that people give them."""

import argparse
from collections.abc import Generator
from contextlib import contextmanager

from finder.cli.opening import data_folder
from finder.cli.output import say
from finder.policy import Policy, read_policy
from finder.problems import ShelfNotWritten, UnknownList
from finder.shelf.records import KeptList, Role
from finder.shelf.shelf import Shelf
from finder.shelf.trouble import Cause

NOTHING_KEPT = "Your organisation keeps no lists on this computer. Ask who looks after it."


@contextmanager
def opened_shelf(
    arguments: argparse.Namespace, policy: Policy | None = None, *, to_write: bool = False
) -> Generator[Shelf]:
    """Open the shelf that a command is to use, saying what is the matter with it.

    Raises ShelfNotWritten where a command that is to write could not save, PolicyRefused.
    """
    folder = (policy or read_policy()).data_folder(data_folder(arguments))
    shelf = Shelf.open(folder)
    try:
        if to_write and shelf.session_only:
            raise ShelfNotWritten(shelf.trouble or NOTHING_KEPT)
        trouble = shelf.trouble_code
        if trouble and trouble.cause is not Cause.IN_USE:
            say(str(trouble))
        yield shelf
        _check_saved(shelf, to_write=to_write)
    finally:
        shelf.close()


def list_named(shelf: Shelf, name: str) -> KeptList:
    """Return the list of a name without regard to capitals; `saved` and `handout` are always there.

    Raises UnknownList.
    """
    wanted = name.strip().casefold()
    if wanted == Role.SAVED:
        return shelf.saved
    if wanted == Role.HANDOUT:
        return shelf.handout
    for held in shelf.lists():
        if held.name.casefold() == wanted:
            return held
    raise UnknownList(name)


def spoken_name(held: KeptList) -> str:
    """Return how a command calls a list."""
    return held.name if held.role is Role.LIST else held.role.value


def _check_saved(shelf: Shelf, *, to_write: bool) -> None:
    """Raise ShelfNotWritten if the disk has failed since opening."""
    if to_write and shelf.session_only:
        raise ShelfNotWritten(shelf.trouble)
