"""The gate that only the PIN opens: each wrong one makes the next wait longer, across restarts."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from finder.kiosk.files import recall, remember
from finder.kiosk.pin import is_pin

FREE_TRIES = 3
FIRST_WAIT = 30
LONGEST_WAIT = 3600
FORGETFUL_WAIT = 60
"""Seconds from the start, where nothing can be remembered and a restart would be a fresh try."""

FAR_AWAY = 1e12
"""Seconds before or after 1970 that no clock says."""

FOLDER = "kiosk"
FILE = "gate.json"


@dataclass(frozen=True, slots=True)
class _Tries:
    wrong: int = 0
    last: float = 0


class Gate:
    """Checks PINs. `data` is the folder where wrong tries are remembered, None for nowhere.

    A try is remembered as wrong before it is checked, so that cutting the power gains nothing. No
    digit is ever written.
    """

    def __init__(
        self, pin_hash: str, data: Path | None, now: Callable[[], float] = time.time
    ) -> None:
        self._hash = pin_hash
        self._path = data / FOLDER / FILE if data else None
        self._now = now
        self._started = now()
        self._forgetful = False
        self._tries = self._recall()

    @property
    def can_open(self) -> bool:
        """Whether there is a PIN at all."""
        return bool(self._hash)

    @property
    def wait(self) -> int:
        """Seconds until the next try is looked at, 0 for now."""
        waits = [self._left(self._tries.last, wait_after(self._tries.wrong))]
        if self._forgetful:
            waits.append(self._left(self._started, FORGETFUL_WAIT))
        return max(waits)

    def open(self, pin: str) -> bool:
        """Try a PIN; always False while there is a wait, and without a PIN in the policy."""
        if not self._hash or self.wait:
            return False
        self._remember(_Tries(self._tries.wrong + 1, self._now()))
        if not is_pin(pin, self._hash):
            return False
        self._remember(_Tries())
        return True

    def _left(self, since: float, wait: int) -> int:
        # A clock that was set back must not lock the staff out for longer than the wait itself.
        return min(wait, max(0, round(since + wait - self._now())))

    def _recall(self) -> _Tries:
        if self._path is None:
            self._forgetful = True
            return _Tries()
        try:
            return _read(recall(self._path))
        except FileNotFoundError:
            return _Tries()
        except OSError:
            self._forgetful = True
            return _Tries()
        except ValueError:
            return _Tries(FREE_TRIES, self._now())

    def _remember(self, tries: _Tries) -> None:
        self._tries = tries
        if self._path is None:
            return
        try:
            remember(self._path, {"wrong": tries.wrong, "last": tries.last})
            self._forgetful = False
        except OSError:
            self._forgetful = True
            self._started = self._now()


def _read(held: object) -> _Tries:
    match held:
        case {"wrong": int(wrong), "last": int(last) | float(last)} if (
            wrong >= 0 and abs(last) < FAR_AWAY
        ):
            return _Tries(wrong, float(last))
        case _:
            raise ValueError(held)


def wait_after(wrong: int) -> int:
    """Return how many seconds follow so many wrong PINs in a row: 0, 0, 30, 60, 120 … an hour."""
    if wrong < FREE_TRIES:
        return 0
    return min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(wrong - FREE_TRIES, 10))
