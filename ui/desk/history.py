"""The way through a window: where a person was before, and what Back left."""

from ui.place import Place


class History:
    """Like a browser's: a new place forgets what Back left."""

    def __init__(self) -> None:
        self._past: list[Place] = []
        self._ahead: list[Place] = []

    @property
    def has_past(self) -> bool:
        """Whether there is a way back."""
        return bool(self._past)

    def leave(self, place: Place) -> None:
        """Remember a place that is left for a new one."""
        self._past.append(place)
        self._ahead.clear()

    def back(self, here: Place) -> Place | None:
        """Return the place before, None if there is none; `here` is what Forward leads to."""
        return _step(self._past, self._ahead, here)

    def forward(self, here: Place) -> Place | None:
        """Return the place that Back left, None if there is none."""
        return _step(self._ahead, self._past, here)


def _step(ways: list[Place], other: list[Place], here: Place) -> Place | None:
    if not ways:
        return None
    other.append(here)
    return ways.pop()
