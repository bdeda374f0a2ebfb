"""Numbers that keep items in order, with room between them for one to come between two."""

from collections.abc import Sequence

ROOM = 1024
"""How far apart two items are at first."""


def fitted(ordered: Sequence[int | None]) -> list[int]:
    """Return positions that rise: the given ones stay, and each None gets one between them.

    Where there is no room, all are given anew.
    """
    places: list[int] = []
    waiting = 0
    for position in ordered:
        if position is None:
            waiting += 1
            continue
        low = places[-1] if places else position - ROOM * (waiting + 1)
        step = (position - low) // (waiting + 1)
        if step < 1:
            return [place * ROOM for place in range(len(ordered))]
        places += [low + step * number for number in range(1, waiting + 1)]
        places.append(position)
        waiting = 0
    low = places[-1] if places else -ROOM
    return places + [low + ROOM * number for number in range(1, waiting + 1)]
