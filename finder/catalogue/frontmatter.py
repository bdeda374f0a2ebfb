"""A TOML file, or the TOML at the head of a Markdown file, with the line of every field."""

import re
import tomllib
from dataclasses import dataclass, field
from typing import Any

from finder.problems import ContentMistake

Path = tuple[str | int, ...]

_FENCE = "+++"
_KEY = re.compile(r"""\s*(?P<key>[A-Za-z0-9_-]+|"[^"]*"|'[^']*')\s*=""")
_HEADER = re.compile(r"\s*(?P<open>\[\[?)\s*(?P<path>[^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_PART = re.compile(r"""[A-Za-z0-9_-]+|"[^"]*"|'[^']*'""")
_AT_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)")
_END = re.compile(r"\s*\(at end of document\)")


@dataclass(frozen=True)
class Toml:
    """Values as TOML has them; `lines` maps a path such as ("links", 0, "url") to its line."""

    file: str
    values: dict[str, Any]
    lines: dict[Path, int] = field(default_factory=dict[Path, int])
    body: str = ""
    body_line: int = 0
    text: tuple[str, ...] = ()

    def line_of(self, line: int, value: str) -> int:
        """Return the line at or below `line` that has `value`, or `line` itself."""
        below = range(line, min(line + 60, len(self.text) + 1))
        return next((number for number in below if value and value in self.text[number - 1]), line)


def parse(file: str, text: str) -> Toml | ContentMistake:
    """Read a whole TOML file."""
    return _parse(file, text, first_line=1)


def parse_front_matter(file: str, text: str) -> Toml | ContentMistake:
    """Read TOML between two `+++` lines and keep the rest as the body."""
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        return ContentMistake(file, 1, "", "Begin the file with a line `+++`, then its fields.")
    end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE), 0)
    if not end:
        return ContentMistake(file, 1, "", "Close the fields with a second line `+++`.")
    read = _parse(file, "\n".join(lines[1:end]), first_line=2)
    if isinstance(read, ContentMistake):
        return read
    return Toml(file, read.values, read.lines, "\n".join(lines[end + 1 :]), end + 2, tuple(lines))


def _parse(file: str, text: str, *, first_line: int) -> Toml | ContentMistake:
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _AT_LINE.search(str(error))
        line = int(at[1]) if at else text.count("\n") + 1
        what = _END.sub("", _AT_LINE.sub("", str(error)))
        advice = f"This is not TOML: {what}. Look at the quotes and brackets here."
        return ContentMistake(file, line + first_line - 1, "", advice)
    lines = tuple(text.split("\n"))
    return Toml(file, values, _lines(lines, first_line), text=lines)


def _lines(lines: tuple[str, ...], first_line: int) -> dict[Path, int]:
    """Find the line of every key; text inside multi-line strings is passed over."""
    found: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    quote = ""
    for number, line in enumerate(lines, first_line):
        if quote:
            quote = "" if line.count(quote) % 2 else quote
            continue
        if header := _HEADER.match(line):
            table = tuple(part.strip("\"'") for part in _PART.findall(header["path"]))
            if header["open"] == "[[":
                counts[table] = counts.get(table, -1) + 1
                table = (*table, counts[table])
            found[table] = number
        elif key := _KEY.match(line):
            found[(*table, key["key"].strip("\"'"))] = number
        quote = next((mark for mark in ('"""', "'''") if line.count(mark) % 2), "")
    return found
