"""One answer in its order, so that every further page of it costs as little as its rows."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

_STRIDE = 10_000
"""Numbers drawn between two looks at whether anybody still waits for them."""


class Listing:
    """Numbers of entries in order, drawn no further than they have been asked for.

    `go_on` raises where nobody waits any more; the numbers drawn till then stay.
    """

    def __init__(self, numbers: Iterator[int], go_on: Callable[[], None]) -> None:
        self._rest = numbers
        self._go_on = go_on
        self._drawn = array("I")

    def page(self, offset: int, limit: int) -> Sequence[int]:
        """Return `limit` numbers from place `offset` on, fewer at the end."""
        while (lacking := offset + limit - len(self._drawn)) > 0:
            stride = array("I", islice(self._rest, min(lacking, _STRIDE)))
            if not stride:
                break
            self._drawn += stride
            self._go_on()
        return self._drawn[offset : offset + limit]
