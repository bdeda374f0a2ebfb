"""Measure the search: each key typed to fifty marked rows, the exact total and every count.

The usual way is measured beside it in the same run, because other programs share the machine.
"""

import argparse
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from random import Random

from build_scripts.synthetic_catalogue import synthetic_content
from build_scripts.usual_search import UsualSearch
from finder.catalogue.catalogue import Catalogue
from finder.catalogue.compiler import compile_catalogue
from finder.catalogue.content import Content
from finder.catalogue.query import Query
from finder.catalogue.search import Searcher
from finder.problems import Problem

FOLDER = Path(__file__).resolve().parent.parent / "build" / "bench"
BUDGETS = {1_000: 1.3, 10_000: 2.9, 100_000: 10.7, 1_000_000: 74.0}
"""Milliseconds that 95 of 100 keys may take, by the number of entries."""

_PHRASES = (
    *("safeguarding", "sleep", "anxiety", "child sexual", "exploitation", "support for"),
    *("bereavement", "cse", "parents help", "autism", "can't sleep", "worried"),
)
_SENTENCES = (
    "my son can't sleep and cries every night",
    "how do I help my daughter with her anxiety about school",
    "my teenager is being bullied online and won't talk to me",
    "we may lose our home because of debt and rent arrears",
    "her father drinks and the children are frightened",
    "who can I talk to about grief after a suicide in the family",
)
"""As parents type them: whole, and with words that no entry needs to have."""

_TYPED = 40
_CONTROL_KEYS = {1_000: 200, 10_000: 60, 100_000: 16}


def main(arguments: Sequence[str] | None = None) -> int:
    """Build what is missing, measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[1_000, 10_000, 100_000])
    parser.add_argument("--fresh", action="store_true", help="build the catalogues again")
    options = parser.parse_args(arguments)
    FOLDER.mkdir(parents=True, exist_ok=True)
    print("Search: ms from a key to 50 marked rows, the exact total and every facet's counts")
    print("entries  design      p50     p95     max   budget  build s    MB  index/text  PSS MB")
    for size in options.sizes:
        _measure(size, fresh=options.fresh)
    return 0


def _measure(size: int, *, fresh: bool) -> None:
    ours, usual = FOLDER / f"{size}.sqlite", FOLDER / f"{size}-usual.sqlite"
    if fresh or not usable(ours) or not usual.exists():
        content = synthetic_content(size)
        ours.unlink(missing_ok=True)
        usual.unlink(missing_ok=True)
        built = _seconds(lambda: compile_catalogue(content, ours))
        built_usual = _seconds(lambda: _build_usual(content, usual))
        del content
    else:
        built = built_usual = 0.0
    keys, sentences = list(typed_keys(ours)), list(each_key(_SENTENCES))
    with Catalogue.open(ours) as catalogue:
        searcher = Searcher(catalogue)
        _print_row(size, "ours", _times(searcher.search, keys), BUDGETS.get(size), built, ours)
        _print_row(size, "sentences", _times(searcher.search, sentences), None, built, ours)
    control = UsualSearch(usual)
    some = Random(1).sample(keys, min(len(keys), _CONTROL_KEYS.get(size, 8)))  # noqa: S311 no secret
    _print_row(size, "usual way", _times(control.search, some), None, built_usual, usual)


def _times(search: Callable[[Query], object], queries: Sequence[Query]) -> list[float]:
    return [_seconds(lambda query=query: search(query)) * 1e3 for query in queries]


def usable(path: Path) -> bool:
    """Say whether a catalogue was built before, and by a build that made the same tables."""
    try:
        Catalogue.open(path).close()
    except Problem:
        return False
    return True


def _build_usual(content: Content, path: Path) -> None:
    UsualSearch.build(content, path)


def typed_keys(path: Path) -> Iterator[Query]:
    """Yield a query for every key of some typed phrases, now and then with filters."""
    random = Random(3)  # noqa: S311 no secret here
    with closing(sqlite3.connect(path)) as connection:
        titles = [row[0] for row in connection.execute("SELECT title FROM entry LIMIT 1000")]
    phrases = list(_PHRASES)
    while len(phrases) < _TYPED:
        words = random.choice(titles).lower().split()
        at = random.randrange(len(words) - 1)
        phrases.append(" ".join(words[at : at + 2])[:12].rstrip())
    for phrase in phrases:
        chance = random.random()
        filters: dict[str, tuple[str, ...]] = {}
        if chance > 0.5:  # noqa: PLR2004 half of them
            filters["need"] = (f"need-{random.randrange(12)}",)
        if chance > 0.8:  # noqa: PLR2004 a fifth of them
            filters["area"] = (f"area-{random.randrange(8)}",)
        yield from each_key((phrase,), filters)


def each_key(
    phrases: Sequence[str], filters: Mapping[str, tuple[str, ...]] | None = None
) -> Iterator[Query]:
    """Yield a query for every letter of some phrases."""
    for phrase in phrases:
        for end in range(1, len(phrase) + 1):
            if phrase[end - 1] != " ":
                yield Query(phrase[:end], filters or {}, guess=False)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _print_row(
    size: int, design: str, times: list[float], budget: float | None, built: float, path: Path
) -> None:
    ordered = sorted(times)
    p50, p95 = (ordered[int(len(ordered) * share)] for share in (0.5, 0.95))
    print(
        f"{size:>7}  {design:<9} {p50:7.1f} {p95:7.1f} {ordered[-1]:7.1f}"
        f"  {budget or '':>6}  {built or '':>7.4}  {path.stat().st_size / 1e6:4.0f}"
        f"  {_index_share(path):>10.2f}  {_memory():>6}",
        flush=True,
    )


def _index_share(path: Path) -> float:
    """Return the size of everything but the entries, over that of their text."""
    with closing(sqlite3.connect(path)) as connection:
        (text,) = connection.execute(
            "SELECT sum(length(title) + length(summary) + length(body)) FROM entry"
        ).fetchone()
        (rest,) = connection.execute(
            "SELECT sum(pgsize) FROM dbstat WHERE name GLOB 'search_*' OR name GLOB 'word*'"
            " OR name GLOB 'frequent*' OR name IN ('spelling_data', 'spelling_idx')"
        ).fetchone()
    return float(rest) / float(text)


def _memory() -> str:
    """Return this process's proportional memory in MB, "" where the system does not say."""
    rollup = Path("/proc/self/smaps_rollup")
    if not rollup.exists():
        return ""
    line = next(each for each in rollup.read_text().splitlines() if each.startswith("Pss:"))
    return f"{int(line.split()[1]) / 1024:.0f}"


if __name__ == "__main__":
    sys.exit(main())
