"""One kind of parser for every command: the global options stand before or after the command."""

import argparse
from pathlib import Path
from typing import NoReturn, TypeAlias


class WrongUse(Exception):  # noqa: N818 named for what the person did
    """A command that was asked for in a way that it cannot be; `str()` is one sentence."""


class CommandParser(argparse.ArgumentParser):
    """A parser that takes the global options and answers wrong use with one sentence."""

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)  # pyright: ignore[reportArgumentType] passed on as given
        shared = self.add_argument_group("options of every command")
        shared.add_argument(
            "--data",
            type=Path,
            metavar="DIR",
            default=argparse.SUPPRESS,
            help="where your lists and settings are kept",
        )
        shared.add_argument(
            "--lang",
            metavar="CODE",
            default=argparse.SUPPRESS,
            help="language, such as en or cy",
        )
        shared.add_argument(
            "--catalogue",
            type=Path,
            metavar="FILE",
            default=argparse.SUPPRESS,
            help="read this catalogue instead of the one that is installed",
        )

    def error(self, message: str) -> NoReturn:
        """Raise WrongUse instead of printing the whole usage."""
        sentence = f"{message[:1].upper()}{message[1:]}".rstrip(".")
        raise WrongUse(f"{sentence}. Try `{self.prog} --help`.")


def positive(text: str) -> int:
    """Read a whole number above 0, for an option's `type`."""
    number = int(text) if text.isascii() and text.isdigit() else 0
    if not 0 < number < 1 << 31:
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number above 0")
    return number


Subparsers: TypeAlias = "argparse._SubParsersAction[CommandParser]"  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] argparse has no public name for it
"""What a command's `add` is given to declare itself in."""
