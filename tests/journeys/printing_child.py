"""Prints in a process of its own, because a process asks its CUPS server's name only once.

Usage: printing_child.py ACTION [ORDER.json]: list | print | call-off. The order holds the job, the
number of pages and the file with their PDF; what comes out is JSON.
"""

import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from finder.problems import Problem
from ui.paper.printing import PrintJob
from ui.paper.spooler import system_spooler


@dataclass(frozen=True)
class Ordered:
    """Pages of which only the PDF is at hand."""

    pages: tuple[bytes, ...]
    file: Path

    def pdf(self) -> bytes:
        return self.file.read_bytes()


def main() -> None:
    action, *rest = sys.argv[1:]
    spooler = system_spooler()
    said: list[object] = []
    if action == "list":
        said = [asdict(queue) for queue in spooler.printers()]
    else:
        order = json.loads(Path(rest[0]).read_text())
        job = PrintJob(**order["job"])
        steps = spooler.send(job, Ordered((b"",) * order["pages"], Path(order["pdf"])))
        try:
            for step in steps:
                said.append(asdict(step))
                if action == "call-off" and len(said) == order["after"]:
                    steps.close()
        except Problem as problem:
            said.append({"problem": type(problem).__name__, "words": str(problem)})
    sys.stdout.write(json.dumps(said))


if __name__ == "__main__":
    main()
