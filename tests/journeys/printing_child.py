"""Prints in a process of its own, because a process asks its CUPS server's name only once.

Usage: printing_child.py ACTION [PAGES.json]: list | print | call-off. The file holds the pages and
the job's options; what comes out is JSON.
"""

import json
import sys
import threading
from dataclasses import asdict
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from finder.handout.handout import Paper
from ui.paper.printing import PrintJob, Sides, print_pages, printers


def main() -> None:
    application = QGuiApplication([])
    action, *rest = sys.argv[1:]
    said: list[object] = []
    if action == "list":
        said = [asdict(queue) for queue in printers()]
    else:
        given = json.loads(Path(rest[0]).read_text())
        options = given["job"]
        job = PrintJob(
            **options
            | {
                "paper": Paper(options.get("paper", "a4")),
                "sides": Sides(options.get("sides", "one")),
            }
        )
        pages = [page.encode() for page in given["pages"]]
        worker = threading.Thread(target=_print, args=(job, pages, action, said))
        worker.start()
        worker.join()
    sys.stdout.write(json.dumps(said))
    application.quit()


def _print(job: PrintJob, pages: list[bytes], action: str, said: list[object]) -> None:
    steps = print_pages(job, pages)
    for step in steps:
        said.append(asdict(step))
        if action == "call-off" and step.ready == step.total:
            steps.close()
            return


if __name__ == "__main__":
    main()
