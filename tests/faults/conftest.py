import os
import signal
import subprocess  # noqa: TID251 - a fault needs a process that can be killed
import sys
from datetime import date
from pathlib import Path

import pytest

from finder.catalogue.compiler import compile_catalogue
from finder.catalogue.sources import read_content
from finder.shelf.shelf import Shelf

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="session")
def small_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("small") / "catalogue.sqlite"
    content = read_content(ROOT / "tests" / "data" / "content")
    compile_catalogue(content, path, built=date(2026, 3, 1))
    return path


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def opened(folder):
    """Opens shelves of the folder and closes them all in the end."""
    shelves = []

    def opened(place=folder):
        shelves.append(Shelf.open(place, today=lambda: date(2026, 3, 1)))
        return shelves[-1]

    yield opened
    for shelf in shelves:
        shelf.close()


@pytest.fixture
def child():
    """Runs Python text in another process, which is killed in the end."""
    started = []

    def child(text, *words):
        process = subprocess.Popen(  # noqa: S603 - this Python, our own text
            [sys.executable, "-c", text, *map(str, words)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield child
    for process in started:
        if process.poll() is None:
            os.kill(process.pid, signal.SIGKILL)
        process.communicate()
