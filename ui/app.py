"""The program's entrance: command line, public screen or the caseworker's window."""

# ruff: noqa: PLC0415  (the command line must not wait for Qt, nor a window for the other)

import contextlib
import gc
import sys

from finder.places import has_policy
from ui.environment import Options, read_options


def main(arguments: list[str] | None = None) -> int:
    """Run what the arguments ask for, by default the process's own; return the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    options = read_options(given)
    if options is None:
        from finder.cli.main import main as command_line

        return command_line(given)
    if _is_kiosk(options):
        from ui.kiosk.start import run as run_kiosk

        return run_kiosk(options)
    gc.disable()
    from ui.desk.start import run as run_desk

    return run_desk(options)


def _is_kiosk(options: Options) -> bool:
    """Say whether this is to be a public screen; a policy that is refused is told of later."""
    if options.kiosk or not has_policy():
        return options.kiosk
    from finder.policy import read_policy
    from finder.problems import PolicyRefused

    with contextlib.suppress(PolicyRefused):
        return read_policy().kiosk.on
    return False
