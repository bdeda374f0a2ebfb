"""`signpost erase`: everything of this person's, backups too."""

import argparse
import sys
from pathlib import Path

from finder.cli.opening import data_folder
from finder.cli.output import write_lines
from finder.cli.parser import Subparsers, WrongUse
from finder.policy import read_policy
from finder.shelf.erasing import erase


def add(subparsers: Subparsers) -> None:
    """Declare the command."""
    parser = subparsers.add_parser(
        "erase", help="erase your lists, notes, settings and their backups for ever"
    )
    parser.add_argument("--yes", action="store_true", help="do not ask whether you mean it")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Erase the data folder's shelf.

    Raises ShelfInUse, FolderNotErased, and WrongUse where nobody can be asked.
    """
    folder = read_policy().data_folder(data_folder(arguments))
    if folder is None:
        write_lines(["Nothing is kept on this computer, so there is nothing to erase."])
        return 0
    if not arguments.yes and not sys.stdin.isatty():
        raise WrongUse(
            "Nothing was erased, for nobody can be asked here. Add --yes if you mean it."
        )
    if not arguments.yes and not _is_meant(folder):
        write_lines(["Nothing was erased."])
        return 1
    count = erase(folder)
    files = "1 file" if count == 1 else f"{count} files"
    write_lines([f"Erased {files} in {folder}." if count else f"There was nothing in {folder}."])
    return 0


def _is_meant(folder: Path) -> bool:
    write_lines([f"This erases all lists, notes and settings in {folder} for ever."])
    try:
        return input("Type yes if you mean it: ").strip().casefold() == "yes"
    except EOFError:
        return False
