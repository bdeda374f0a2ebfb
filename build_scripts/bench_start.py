"""Measure the start: from the command to the first painted pixel, to the whole window, and memory.

A bare window, bundled the same way, is measured in turn, because other programs share the machine.
The pixels are read from the memory of a private X server, so the program needs no aid for it.
"""

import argparse
import mmap
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "bench" / "start"
BUDGET = 1.25
"""How many times the bare window's time and memory ours may take."""

_WIDE, _HIGH, _DEPTH = 1366, 768, 4
_PATIENCE, _IDLE = 30.0, 3.0
Command = list[str | Path]

_PARTS = {
    "objects": r"|\[.*",
    "Qt": r".*/(libQt6|libicu)[^/]*|.*/plugins/.*",
    "PySide": r".*\.abi3\.so.*",
    "Python": r".*/(libpython[^/]*|[^/]*\.cpython-[^/]*)",
    "the rest": r".*",
}
"""What a mapping of memory belongs to, by its name: the first that matches."""


class Figures(NamedTuple):
    """Milliseconds to the first pixel and to the last change; the idle window's PSS in MB."""

    first: float
    whole: float
    memory: Mapping[str, float]


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
    elif _is_stale(FOLDER / "signpost/signpost"):
        print("The bundle is older than the program: what it shows is of a former one.")
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
            memory = _memory(process.pid)
        finally:
            process.terminate()
            process.wait()
        self._wait(lambda: self._rows() == before)
        return Figures(painted * 1e3, whole * 1e3, memory)

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
    bare, ours = map(_middle, figures)
    held, holds = sum(bare.memory.values()), sum(ours.memory.values())
    print(f"{name:12}  bare window  {bare.first:8.0f}{'':16}{bare.whole:10.0f}{held:9.1f}")
    print(
        f"{name:12}  Signpost     {ours.first:8.0f}{ours.first / bare.first:8.2f}{BUDGET:8.2f}"
        f"{ours.whole:10.0f}{holds:9.1f}{holds / held:8.2f}{BUDGET:8.2f}"
    )
    more = (f"{part} {ours.memory[part] - bare.memory[part]:+.1f}" for part in _PARTS)
    print(f"{'':12}  MB more than the bare window: {', '.join(more)}", flush=True)


def _middle(taken: Sequence[Figures]) -> Figures:
    return Figures(
        median(each.first for each in taken),
        median(each.whole for each in taken),
        {part: median(each.memory[part] for each in taken) for part in _PARTS},
    )


def _is_stale(bundle: Path) -> bool:
    """Say whether a source has changed since the bundle was made."""
    rooms = [ROOT / room for room in ("finder", "ui", "resources")]
    sources = [path for room in rooms for path in room.rglob("*.*") if path.suffix != ".pyc"]
    return max(path.stat().st_mtime for path in sources) > bundle.stat().st_mtime


def _forget(folder: Path) -> None:
    """Ask the system to drop a folder's files from its cache."""
    for path in folder.rglob("*"):
        if path.is_file():
            file = os.open(path, os.O_RDONLY)
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(file)


def _memory(process: int) -> Mapping[str, float]:
    """Return the PSS of a process in MB by what it belongs to."""
    held, part = dict.fromkeys(_PARTS, 0.0), ""
    for line in Path("/proc", str(process), "smaps").read_text("utf-8").splitlines():
        mapping = re.fullmatch(r"[0-9a-f]+-[0-9a-f]+(?: \S+){4} *(.*)", line)
        if mapping:
            part = next(part for part, names in _PARTS.items() if re.fullmatch(names, mapping[1]))
        elif line.startswith("Pss:"):
            held[part] += int(line.split()[1]) / 1024
    return held


if __name__ == "__main__":
    sys.exit(main())
