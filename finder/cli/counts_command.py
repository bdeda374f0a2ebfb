"""`signpost counts`: a public screen's totals a day as CSV, for a centre's funders."""

import argparse
from pathlib import Path

from finder.cli.opening import data_folder, opened_catalogue
from finder.cli.output import say
from finder.cli.parser import Subparsers
from finder.kiosk.counts import counts_csv, counts_file, read_counts
from finder.policy import read_policy
from finder.writing import save


def add(subparsers: Subparsers) -> None:
    """Declare the command."""
    parser = subparsers.add_parser(
        "counts", help="a public screen's totals a day as CSV; numbers under five are not told"
    )
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="a file; without it, the screen"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the totals; return 1 if there are none. Raises FileNotWritten."""
    folder = read_policy().data_folder(data_folder(arguments))
    path = counts_file(folder) if folder else None
    if path is None or not read_counts(path):
        say(
            "There are no counts. Set `counts = true` below [kiosk] in signpost.toml and use the"
            " public screen first."
        )
        return 1
    with opened_catalogue(arguments) as catalogue:
        vocabulary = catalogue.vocabulary
        text = counts_csv(path, lambda need: vocabulary.label("need", need))
    output: Path | None = arguments.output
    if output is None:
        print(text, end="")
        return 0
    save(output, text.encode())
    return 0
