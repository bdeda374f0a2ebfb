"""The entry of the command line: finds the command, runs it, and turns trouble into a sentence."""

import os
import sys
from collections.abc import Callable, Sequence
from importlib.metadata import PackageNotFoundError, version

from finder.cli import (
    catalogue_command,
    check_command,
    counts_command,
    erase_command,
    handout_command,
    list_commands,
    pin_command,
    search_command,
    show_command,
)
from finder.cli.output import prepare, say
from finder.cli.parser import CommandParser, WrongUse
from finder.places import APPLICATION
from finder.problems import Problem

COMMANDS = (
    search_command,
    show_command,
    list_commands,
    handout_command,
    catalogue_command,
    check_command,
    erase_command,
    counts_command,
    pin_command,
)
"""Modules that declare a command each, in the order of the help: `add(subparsers)`.

A command sets `run`, a function that is given the arguments and returns the exit code.
"""

WRONG, MISUSED, STOPPED = 1, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return 0 for done, 1 for something wrong, 2 for wrong use."""
    prepare()
    try:
        return _run(sys.argv[1:] if argv is None else list(argv))
    except WrongUse as misuse:
        say(str(misuse))
        return MISUSED
    except Problem as problem:
        say(str(problem))
        return WRONG
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        _drop_output()
        return WRONG


def _run(argv: list[str]) -> int:
    arguments = build_parser().parse_args(argv)
    run: Callable[[object], int] = arguments.run
    code = run(arguments)
    sys.stdout.flush()
    return code


def build_parser() -> CommandParser:
    """Return the parser of the whole command line."""
    parser = CommandParser(
        prog=APPLICATION,
        description="Find support for parents and carers. Nothing here uses the network.",
    )
    parser.add_argument("--version", action="version", version=f"{APPLICATION} {_version()}")
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add(subparsers)
    return parser


def _version() -> str:
    try:
        return version(APPLICATION)
    except PackageNotFoundError:
        return "(not installed)"


def _drop_output() -> None:
    """Send what is left to nowhere, so that closing the stream cannot fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
