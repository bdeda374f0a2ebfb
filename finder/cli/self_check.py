"""Looks at everything that the program needs: each thing is a finding, good or not."""

import argparse
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass

from finder.cli.opening import data_folder, opened_catalogue
from finder.cli.shelf_opening import NOTHING_KEPT
from finder.places import shipped
from finder.policy import Policy
from finder.problems import PartMissing, Problem
from finder.shelf.shelf import Shelf
from finder.shelf.trouble import Cause

FONTS = (
    "AtkinsonHyperlegibleNext-Regular.ttf",
    "AtkinsonHyperlegibleNext-SemiBold.ttf",
    "AtkinsonHyperlegibleNext-Bold.ttf",
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "Vazirmatn-Regular.ttf",
    "Vazirmatn-Bold.ttf",
)
OUTLINES = b"\0\1\0\0"
HARMLESS = (Cause.IN_USE, Cause.RECOVERED)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: whether it is as it should be, and what was found."""

    name: str
    good: bool
    says: str


def findings(arguments: argparse.Namespace, policy: Policy | None) -> list[Finding]:
    """Look at everything; without a policy it is not known where lists are kept."""
    found = [_finding(name, look, arguments) for name, look in CHECKS.items()]
    return [*found, _data(arguments, policy)] if policy else found


def _finding(
    name: str, look: Callable[[argparse.Namespace], str], arguments: argparse.Namespace
) -> Finding:
    try:
        return Finding(name, good=True, says=look(arguments))
    except Problem as problem:
        return Finding(name, good=False, says=str(problem))


def _catalogue(arguments: argparse.Namespace) -> str:
    with opened_catalogue(arguments) as catalogue:
        catalogue.verify()
        info = catalogue.info
    return f"version {info.version}, {info.entries} entries, as it was built ({info.path})"


def _search(_: argparse.Namespace) -> str:
    with closing(sqlite3.connect(":memory:")) as connection:
        try:
            connection.execute("CREATE VIRTUAL TABLE words USING fts5 (word)")
        except sqlite3.Error as error:
            raise PartMissing("SQLite's full-text search (FTS5)") from error
    return f"SQLite {sqlite3.sqlite_version} with FTS5"


def _fonts(_: argparse.Namespace) -> str:
    for name in FONTS:
        path = shipped("fonts", name)
        if not path.is_file() or path.read_bytes()[:4] != OUTLINES:
            raise PartMissing(f"the font {name}")
    return f"{len(FONTS)} fonts for window and paper"


def _data(arguments: argparse.Namespace, policy: Policy) -> Finding:
    folder = policy.data_folder(data_folder(arguments))
    if folder is None:
        return Finding("data", good=True, says=NOTHING_KEPT)
    shelf = Shelf.open(folder)
    trouble, count = shelf.trouble_code, sum(held.count for held in shelf.lists())
    kept = f"{shelf.saved.count} saved, {count} in {len(shelf.lists())} lists"
    shelf.close()
    if trouble:
        return Finding("data", good=trouble.cause in HARMLESS, says=str(trouble))
    return Finding("data", good=True, says=f"{kept}, in {folder}")


CHECKS: Mapping[str, Callable[[argparse.Namespace], str]] = {
    "catalogue": _catalogue,
    "search": _search,
    "fonts": _fonts,
}
