"""On which line of a TOML text each key stands; tomllib does not tell."""

import re

NAME = r"""(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')"""
HEADER = re.compile(r"\s*\[{1,2}\s*([^\[\]]+?)\s*\]{1,2}\s*(#.*)?")
ASSIGNMENT = re.compile(rf"\s*({NAME}(?:\s*\.\s*{NAME})*)\s*=")
PART = re.compile(NAME)


def lines_of_keys(text: str) -> dict[str, int]:
    """Return the line, from 1, of each "table.key", and of each table's head."""
    found: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.split("\n"), start=1):
        if header := HEADER.fullmatch(line):
            table = _joined(header[1])
            found.setdefault(table, number)
        elif assignment := ASSIGNMENT.match(line):
            key = ".".join(filter(None, (table, _joined(assignment[1]))))
            found.setdefault(key, number)
            for inner in re.findall(r"[{,]\s*([A-Za-z0-9_-]+)\s*=", line[assignment.end() :]):
                found.setdefault(f"{key}.{inner}", number)
    return found


def _joined(dotted: str) -> str:
    return ".".join(part.strip("\"'") for part in PART.findall(dotted))
