"""Totals a day for a centre's funders: no words, no times, no people, and no small numbers."""

import csv
import io
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import cast

from finder.kiosk.files import recall, remember

FOLDER = "kiosk"
FILE = "counts.json"
FEWEST = 5
"""The smallest number that is told; below it somebody might be recognised."""

MOST = 10**9
"""More than this on one day was never counted."""

FEWER = "fewer than 5"
KEPT_DAYS = 400
VISITS, SHOWN, PRINTED = "visits", "entries shown", "handouts printed"


def today() -> date:
    """Return the day where the screen stands."""
    return datetime.now(UTC).astimezone().date()


class Counts:
    """Counts visits, entries shown and handouts printed, the latter two also by need.

    They are gathered in memory and written at `settle`, once a visit and away from anything quick.
    """

    def __init__(self, data: Path, day: Callable[[], date] = today) -> None:
        self._path = counts_file(data)
        self._day = day
        self._since: dict[str, int] = {}

    def visit(self) -> None:
        """Count a visit."""
        self._add(VISITS)

    def shown(self, needs: Iterable[str]) -> None:
        """Count an entry that was shown, under each of its needs."""
        self._add(SHOWN, needs)

    def printed(self, needs: Iterable[str]) -> None:
        """Count a handout that was printed, under each need that it is about."""
        self._add(PRINTED, needs)

    def settle(self) -> None:
        """Add what was counted to the day's totals; a disk that refuses loses no more than them."""
        since, self._since = self._since, {}
        if not since:
            return
        days = read_counts(self._path)
        totals = days.setdefault(self._day().isoformat(), {})
        for name, number in since.items():
            totals[name] = totals.get(name, 0) + number
        oldest = (self._day() - timedelta(days=KEPT_DAYS)).isoformat()
        kept = {day: held for day, held in sorted(days.items()) if day >= oldest}
        midnight = datetime.combine(self._day(), time()).astimezone().timestamp()
        try:
            # Dated at midnight, for a file's date would tell when somebody left.
            remember(self._path, kept, dated=midnight)
        except OSError:
            return

    def _add(self, name: str, needs: Iterable[str] = ()) -> None:
        for key in (name, *(f"{name}/{need}" for need in dict.fromkeys(needs))):
            self._since[key] = self._since.get(key, 0) + 1


def counts_file(data: Path) -> Path:
    """Return where the totals lie in a data folder."""
    return data / FOLDER / FILE


def read_counts(path: Path) -> dict[str, dict[str, int]]:
    """Return totals by day ("YYYY-MM-DD") and name ("entries shown/need"), none if unreadable."""
    try:
        held = cast("dict[str, dict[str, int]]", recall(path))
        return {
            date.fromisoformat(day).isoformat(): {name: _total(n) for name, n in totals.items()}
            for day, totals in held.items()
        }
    except (OSError, ValueError, AttributeError, TypeError):
        return {}


def _total(number: object) -> int:
    if not isinstance(number, int) or not 0 <= number < MOST:
        raise ValueError(number)
    return number


def counts_csv(path: Path, label: Callable[[str], str] = str) -> str:
    """Return the totals as CSV with a row for each day, thing and need; `label` words a need.

    Numbers below five are told as "fewer than 5". An entry with several needs counts under each, so
    no small number can be had by subtraction.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("day", "what", "need", "number"))
    for day, totals in sorted(read_counts(path).items()):
        for name, number in sorted(totals.items()):
            what, _, need = name.partition("/")
            told = number if number >= FEWEST else FEWER
            writer.writerow((day, what, label(need) if need else "", told))
    return text.getvalue()
