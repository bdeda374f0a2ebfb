"""`signpost pin`: the policy's line for the PIN with which staff leave a public screen."""

import argparse
import getpass
import sys

from finder.cli.output import say, write, write_lines
from finder.cli.parser import Subparsers
from finder.kiosk.pin import SHORTEST, hash_pin, is_strong_enough


def add(subparsers: Subparsers) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("pin", help="make the staff's PIN for a public screen")
    parser.set_defaults(run=run)


def run(_arguments: argparse.Namespace) -> int:
    """Ask for a PIN twice, or read it from a pipe, and write its hash; return the exit code."""
    pin = _asked("PIN: ")
    if not is_strong_enough(pin):
        say(
            f"That PIN is too easy to guess. Use {SHORTEST} digits or more, not all alike and not"
            " in a row, and try again."
        )
        return 1
    if sys.stdin.isatty() and _asked("The same PIN again: ") != pin:
        say("The two PINs are not the same. Try again.")
        return 1
    write("Put this line below [kiosk] in signpost.toml:")
    write_lines([f'pin_hash = "{hash_pin(pin)}"'])
    return 0


def _asked(prompt: str) -> str:
    if sys.stdin.isatty():
        return getpass.getpass(prompt)
    return sys.stdin.readline().rstrip("\r\n")
