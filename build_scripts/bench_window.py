"""Measure the caseworker's window: key to painted answer, and whatever kept the next key waiting.

The real window is driven offscreen. A block is the time from the event loop's waking to its next
rest, in the window's thread: the longest that an event had to wait.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from build_scripts.bench_search import FOLDER, usable
from build_scripts.driven_window import MOMENT, DrivenWindow
from build_scripts.synthetic_catalogue import synthetic_content
from build_scripts.waiting import wait
from build_scripts.window_watch import Block, Found, Painted, Watch
from finder.catalogue.compiler import compile_catalogue
from finder.places import bundled_catalogue
from ui.place import PageName, Place
from ui.theme import ThemeName, fonts
from ui.widgets.result_list import ResultList
from ui.widgets.tick_box import TickBox

BUDGETS = {10_000: 8.0, 100_000: 16.0, 1_000_000: 80.0}
"""Milliseconds from a key to the painted answer."""
LONGEST = 8.0
"""Milliseconds that nothing may keep the window's thread."""

_PHRASES = (
    *("support", "sleep", "anxiety", "worried", "school", "child sexual", "help for", "autism"),
)
_BETWEEN, _WHEEL = 60, 4
_DRAGS, _NOTCH = 2_000, 50
"""Steps in which the list is dragged to its end; pixels that a wheel then turns in each."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Drive the window with each catalogue and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "sizes", nargs="*", type=int, default=[0, 10_000, 100_000], help="0: the one that ships"
    )
    options = parser.parse_args(arguments)
    application = QApplication(["signpost", "-style", "fusion"])
    fonts.load()
    print("Window: ms from a key to the painted answer")
    print("entries   keys     p50     p95     max  budget")
    watches: list[tuple[int, Watch]] = []
    for size in options.sizes:
        with TemporaryDirectory() as data:
            session = Session(application, _file(size), Path(data))
            session.type_phrases(size)
            session.work(is_synthetic=bool(size))
            session.close()
        watches.append((size, session.watch))
    for size, watch in watches:
        _print_blocks(size, watch)
    return 0


def _file(size: int) -> Path:
    if not size:
        return bundled_catalogue()
    path = FOLDER / f"{size}.sqlite"
    if not usable(path):
        FOLDER.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        compile_catalogue(synthetic_content(size), path)
    return path


class Session(DrivenWindow):
    """What a person does in a window, and how long that takes."""

    def type_phrases(self, size: int) -> None:
        """Type phrases letter by letter and print how long each letter's answer took."""
        self.do("the first search", lambda: self.window.go(Place(PageName.RESULTS)))
        painted = Painted(self._list.viewport())
        found = Found(self.parts.runner, painted)
        line = self.window.search.line
        times: list[float] = []
        for phrase in _PHRASES:
            line.clear()
            for letter in phrase:
                found.seen = False
                started = time.perf_counter()
                QTest.keyClicks(line, letter)
                self.until(lambda: found.seen and (painted.seen or not found.total))
                times.append((time.perf_counter() - started) * 1e3)
                wait(_BETWEEN)
        self.do("the words are cleared", lambda: QTest.keyClick(line, Qt.Key.Key_Escape))
        ordered = sorted(times)
        p50, p95 = (ordered[int(len(ordered) * share)] for share in (0.5, 0.95))
        shown, budget = size or self.parts.catalogue.info.entries, BUDGETS.get(size, "")
        figures = f"{len(times):5} {p50:7.1f} {p95:7.1f} {ordered[-1]:7.1f}  {budget:>6}"
        print(f"{shown:>7}  {figures}", flush=True)

    def work(self, *, is_synthetic: bool) -> None:
        """Do what a person does in a long session, and watch the window's thread."""
        self.watch.start()
        for letter in _PHRASES[0]:
            self.do(
                "typing", lambda letter=letter: QTest.keyClicks(self.window.search.line, letter)
            )
        self.do("the list has the focus", self._list.setFocus)
        for step, act in self._among_results():
            self.do(step, act)
        self._scroll()
        for step, act in self._elsewhere(is_synthetic=is_synthetic):
            self.do(step, act)

    @property
    def _list(self) -> ResultList:
        focused = self.window.page.first_focus()
        assert isinstance(focused, ResultList)  # noqa: S101  (the step before went there)
        return focused

    def _scroll(self) -> None:
        """Drag the list from its top to its end, turn the wheel there, and go about by keys."""
        bar = self._list.verticalScrollBar()
        drag = bar.maximum() // _DRAGS + 1
        for step, stride in (("dragging to the end", drag), ("the wheel", -_NOTCH)):
            self.watch.step = step
            wheel = QTimer(interval=_WHEEL)
            wheel.timeout.connect(lambda stride=stride: bar.setValue(bar.value() + stride))
            wheel.start()
            wait(_DRAGS * _WHEEL)
            wheel.stop()
            wait(MOMENT)
        for key in (Qt.Key.Key_End, *[Qt.Key.Key_PageUp] * 9, Qt.Key.Key_Home):
            self.do(f"going about by {key.name}", lambda key=key: self.key(key))
            self.until(lambda: bool(self._list.current))

    def _among_results(self) -> Iterator[tuple[str, Callable[[], object]]]:
        for _ in range(12):
            yield "the next entry is chosen", lambda: self.key(Qt.Key.Key_Down)
        yield "an entry is saved", lambda: self.key(Qt.Key.Key_S)
        for _ in range(3):
            yield "an entry goes on the handout", lambda: self.key(Qt.Key.Key_H)
            yield "the next entry is chosen", lambda: self.key(Qt.Key.Key_Down)
        yield "an entry is opened", lambda: self.key(Qt.Key.Key_Return)
        yield "everything is listed", lambda: self.window.go(Place(PageName.RESULTS))

    def _elsewhere(self, *, is_synthetic: bool) -> Iterator[tuple[str, Callable[[], object]]]:
        window, theme = self.window, self.theme
        pages = [PageName.SAVED, PageName.GUIDANCE, PageName.HOME, PageName.HANDOUT]
        if is_synthetic:  # a quarter of it is guidance, and no catalogue has so many pages
            pages.remove(PageName.GUIDANCE)
        for page in pages:
            yield f"{page} is opened", lambda page=page: window.go(Place(page))
        for page in pages:
            yield f"{page} is opened again", lambda page=page: window.go(Place(page))
        yield "a handout's option is changed", self._tick
        yield "the theme is switched", lambda: theme.choose(ThemeName.DARK)
        yield "the text is made larger", lambda: theme.step_text(1)
        yield "results in another theme", lambda: window.go(Place(PageName.RESULTS))
        yield "the theme is switched", lambda: theme.choose(ThemeName.LIGHT)

    def _tick(self) -> None:
        ticks = [tick for tick in self.window.page.findChildren(TickBox) if tick.isVisible()]
        ticks[0].click()


def _print_blocks(size: int, watch: Watch) -> None:
    slow = watch.slower_than(LONGEST)
    longest = slow[0].milliseconds if slow else max(each.milliseconds for each in watch.blocks)
    print(f"\n{size or 'shipped'}: woke {watch.wakes} times; longest {longest:.1f} ms")
    print(f"{len(slow)} over {LONGEST:.0f} ms: longest, most work, times, step (longest event)")
    seen: dict[str, list[Block]] = {}
    for block in slow:
        seen.setdefault(block.step, []).append(block)
    for step, blocks in seen.items():
        first, worked = blocks[0], max(block.worked for block in blocks)
        print(
            f"  {first.milliseconds:7.1f}  {worked:7.1f}  {len(blocks):5}  {step}"
            f"  ({first.longest:.1f} ms: {first.what})"
        )


if __name__ == "__main__":
    sys.exit(main())
