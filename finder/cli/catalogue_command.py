"""`signpost catalogue`: what the catalogue is, whether its content is right, and building it."""

import argparse
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path

from finder.catalogue.review import review
from finder.catalogue.sources import examine_content, read_content
from finder.cli import export_command, review_report
from finder.cli.opening import opened_catalogue
from finder.cli.output import say, write_json, write_lines
from finder.cli.parser import CommandParser, Subparsers
from finder.entry import Status
from finder.places import bundled_catalogue, shipped
from finder.problems import FileNotWritten


def add(subparsers: Subparsers) -> None:
    """Declare the command and what it can do."""
    parser = subparsers.add_parser("catalogue", help="describe, check or build the catalogue")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    info = actions.add_parser("info", help="say what the catalogue is")
    info.add_argument("--json", action="store_true", help="JSON with stable names")
    info.set_defaults(run=run_info)
    check = actions.add_parser("check", help="name every mistake and doubt in the content")
    _add_folder(check)
    check.add_argument("--all", action="store_true", help="list every entry's reading age too")
    check.add_argument("--json", action="store_true", help="JSON with stable names")
    check.set_defaults(run=run_check)
    build = actions.add_parser("build", help="build the catalogue from the content")
    _add_folder(build)
    build.add_argument("-o", "--output", type=Path, metavar="FILE", help="where to write it")
    build.set_defaults(run=run_build)
    export = actions.add_parser("export", help="write the references for a reference manager")
    export_command.add_arguments(export)
    export.set_defaults(run=run_export)


def _add_folder(parser: CommandParser) -> None:
    parser.add_argument(
        "--content",
        type=Path,
        metavar="FOLDER",
        default=shipped("catalogue"),
        help="the content to read; the one that ships when not given",
    )


def run_info(arguments: argparse.Namespace) -> int:
    """Print what the catalogue says of itself."""
    with opened_catalogue(arguments) as catalogue:
        info = catalogue.info
    if arguments.json:
        write_json({**asdict(info), "path": str(info.path)})
        return 0
    write_lines(
        (
            f"{info.title}, version {info.version}",
            f"Published {info.published}, built {info.built}, language {info.language}",
            f"{info.entries} entries in use, {info.retired} retired",
            f"Source: {info.source}",
            f"File: {info.path}",
            f"SHA-256: {info.sha256 or 'not recorded'}",
        )
    )
    return 0


def run_check(arguments: argparse.Namespace) -> int:
    """Print every mistake, or else a review for an editor; 1 when there is any mistake."""
    content, mistakes = examine_content(arguments.content)
    today = date.today()
    if arguments.json:
        reviewed = {} if mistakes else review_report.as_json(review(content, today))
        in_use = sum(entry.status is Status.CURRENT for entry in content.entries)
        counted = {"entries": in_use, "mistakes": [asdict(m) for m in mistakes]}
        write_json(counted | reviewed)
        return 1 if mistakes else 0
    if mistakes:
        write_lines(str(mistake) for mistake in mistakes)
        count = "1 mistake" if len(mistakes) == 1 else f"{len(mistakes)} mistakes"
        say(f"{count} in {arguments.content}. Correct them and check again.")
        return 1
    write_lines(review_report.report(review(content, today), today, every=arguments.all))
    return 0


def run_build(arguments: argparse.Namespace) -> int:
    """Build the catalogue file; raises ContentRefused or FileNotWritten."""
    from finder.catalogue.compiler import compile_catalogue  # noqa: PLC0415 only this needs it

    target = arguments.output or getattr(arguments, "catalogue", None) or bundled_catalogue()
    content = read_content(arguments.content)
    try:
        compile_catalogue(content, target, progress=_show_progress)
    except OSError as error:
        raise FileNotWritten(target, error) from error
    write_lines([f"{len(content.entries)} entries written to {target}."])
    return 0


def run_export(arguments: argparse.Namespace) -> int:
    """Write the references; raises FileNotWritten."""
    form = export_command.CitationFormat(arguments.format)
    with opened_catalogue(arguments) as catalogue:
        export_command.export(catalogue, form, arguments.output)
    return 0


def _show_progress(done: int, of: int) -> None:
    if sys.stderr.isatty() and of > 1000:  # noqa: PLR2004 a small catalogue takes no time
        end = "\n" if done == of else ""
        print(f"\rBuilding: {done * 100 // of} %", end=end, file=sys.stderr, flush=True)
