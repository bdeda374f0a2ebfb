"""Measure the start: from the command to the first painted pixel, to the whole window, and memory.

A bare window, bundled the same way, is measured in turn, because other programs share the machine.
The pixels are read from the memory of a private X server, so the program needs no aid for it.
"""

import argparse
import mmap
import os
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "bench" / "start"
BUDGET = 1.25
"""How many times the bare window's time and memory ours may take."""

_WIDE, _HIGH, _DEPTH = 1366, 768, 4
_PATIENCE, _IDLE = 30.0, 3.0
Command = list[str | Path]
Figures = tuple[float, float, float]
"""Milliseconds to the first pixel and to the last change, and the idle window's PSS in MB."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Bundle both windows, measure in turn, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9, help="starts to take the median of")
    parser.add_argument("--ready", action="store_true", help="measure the bundles that are there")
    options = parser.parse_args(arguments)
    if not options.ready:
        for recipe in ("signpost", "bare_window"):
            bundle = [sys.executable, "build_scripts/bundle.py", "--prepared", "--into", FOLDER]
            subprocess.run([*bundle, "--recipe", recipe], cwd=ROOT, check=True)  # noqa: S603
    print("Start: ms from the command to the first pixel, which has the search field in it, and to")
    print("the last change of the picture; memory (PSS) of the idle window")
    print("started as    window       first ms  x bare  budget  whole ms   PSS MB  x bare  budget")
    with TemporaryDirectory() as folder, _screen(Path(folder)) as screen:
        ours, bare = FOLDER / "signpost/signpost", FOLDER / "bare_window/bare_window"
        bundles: list[Command] = [[bare], [ours]]
        checkout: list[Command] = [
            [sys.executable, "build_scripts/bare_window.py"],
            [sys.executable, "-m", "ui"],
        ]
        _compare("bundle", bundles, screen, options.runs)
        _compare("bundle, cold", bundles, screen, max(options.runs // 3, 1), cold=True)
        _compare("checkout", checkout, screen, options.runs)
    return 0


class Screen:
    """A private X server whose picture is a file in memory."""

    def __init__(self, display: str, picture: Path, home: Path) -> None:
        self._variables = {
            "DISPLAY": display,
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "PATH": os.environ["PATH"],
            "QT_QPA_PLATFORM": "xcb",
        }
        with picture.open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._first = len(self._memory) - _WIDE * _HIGH * _DEPTH

    def measure(self, command: Command) -> Figures:
        """Start a window, leave it alone, measure and end it."""
        before = self._rows()
        started = time.perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, env=self._variables)  # noqa: S603
        try:
            self._wait(lambda: self._rows() != before)
            painted = time.perf_counter() - started
            whole = self._last_change(started, started + painted + _IDLE)
            if any(map(bytes.__eq__, self._rows(), before)):
                raise RuntimeError("Something smaller than the window was opened.")
            memory = _pss(process.pid)
        finally:
            process.terminate()
            process.wait()
        self._wait(lambda: self._rows() == before)
        return painted * 1e3, whole * 1e3, memory

    def _last_change(self, started: float, end: float) -> float:
        """Return the seconds from `started` to the last change of the picture before `end`."""
        last, seen = time.perf_counter(), self._rows()
        while time.perf_counter() < end:
            time.sleep(0.004)
            now = self._rows()
            if now != seen:
                last, seen = time.perf_counter(), now
        return last - started

    def _rows(self) -> list[bytes]:
        line = _WIDE * _DEPTH
        starts = range(self._first, len(self._memory), line * 48)
        return [self._memory[start : start + line] for start in starts]

    def _wait(self, condition: Callable[[], bool]) -> None:
        end = time.perf_counter() + _PATIENCE
        while not condition():
            if time.perf_counter() > end:
                raise TimeoutError("The picture on the screen did not change.")
            time.sleep(0.001)


@contextmanager
def _screen(folder: Path) -> Generator[Screen]:
    reading, writing = os.pipe()
    server = subprocess.Popen(  # noqa: S603
        [
            *("Xvfb", "-displayfd", str(writing), "-screen", "0", f"{_WIDE}x{_HIGH}x24"),
            *("-fbdir", str(folder), "-nolisten", "tcp", "-noreset", "-br", "-nocursor"),
        ],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            display = f":{answer.readline().strip()}"
        yield Screen(display, folder / "Xvfb_screen0", folder)
    finally:
        server.terminate()
        server.wait()


def _compare(
    name: str, commands: Sequence[Command], screen: Screen, runs: int, *, cold: bool = False
) -> None:
    """Measure a bare window and ours by turns, and print a row for each."""
    figures: list[list[Figures]] = [[] for _ in commands]
    for _ in range(runs):
        for command, taken in zip(commands, figures, strict=True):
            if cold:
                _forget(Path(command[0]).parent)
            taken.append(screen.measure(command))
    bare, ours = ([median(column) for column in zip(*taken, strict=True)] for taken in figures)
    print(f"{name:12}  bare window  {bare[0]:8.0f}{'':16}{bare[1]:10.0f}{bare[2]:9.1f}")
    print(
        f"{name:12}  Signpost     {ours[0]:8.0f}{ours[0] / bare[0]:8.2f}{BUDGET:8.2f}"
        f"{ours[1]:10.0f}{ours[2]:9.1f}{ours[2] / bare[2]:8.2f}{BUDGET:8.2f}"
    )


def _forget(folder: Path) -> None:
    """Ask the system to drop a folder's files from its cache."""
    for path in folder.rglob("*"):
        if path.is_file():
            file = os.open(path, os.O_RDONLY)
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(file)


def _pss(process: int) -> float:
    for line in Path("/proc", str(process), "smaps_rollup").read_text("ascii").splitlines():
        name, _, value = line.partition(":")
        if name == "Pss":
            return int(value.split()[0]) / 1024
    return 0.0


if __name__ == "__main__":
    sys.exit(main())
