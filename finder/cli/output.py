"""How commands write: plain text without control characters, or JSON with stable names."""

import json
import sys
from collections.abc import Iterable
from io import TextIOWrapper
from textwrap import fill

WIDTH = 96


def prepare() -> None:
    """Let no character that a terminal cannot show stop a command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def plain(text: str) -> str:
    """Return text with every control or invisible character but a line's end replaced."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c == "\n" else "\ufffd" for c in text)


def write(text: str = "", *, indent: int = 0) -> None:
    """Write one paragraph, wrapped, each line of it `indent` spaces in."""
    margin = " " * indent
    print(
        fill(
            plain(text),
            WIDTH,
            initial_indent=margin,
            subsequent_indent=margin,
            break_long_words=False,
            break_on_hyphens=False,
        )
    )


def write_lines(lines: Iterable[str]) -> None:
    """Write lines as they are, none of them wrapped."""
    for line in lines:
        print(plain(line))


def write_json(value: object) -> None:
    """Write a value as JSON, in letters where the terminal has them."""
    readable = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    print(json.dumps(value, ensure_ascii=not readable, indent=2))


def say(sentence: str) -> None:
    """Write a sentence for the person to stderr."""
    print(plain(sentence), file=sys.stderr)
