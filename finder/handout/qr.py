"""QR codes as plain modules, so that window and paper draw the same one themselves."""

import segno

Rectangle = tuple[int, int, int, int]


def modules(url: str) -> tuple[tuple[bool, ...], ...]:
    """Return the code of an address as rows of dark (True) modules, without a quiet zone.

    Error correction M: a fold or a coffee ring does no harm, and the modules stay large.
    """
    code = segno.make(url, error="m", micro=False, boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def rectangles(rows: tuple[tuple[bool, ...], ...]) -> list[Rectangle]:
    """Return the dark areas as (x, y, width, height) in modules: tall runs merged, none overlap.

    Fewer edges than one square a module: no hairlines between them, and a smaller file.
    """
    done: list[Rectangle] = []
    growing: dict[tuple[int, int], int] = {}
    for y, row in enumerate((*rows, (False,) * len(rows[0]))):
        runs = set(_runs(row))
        for x, width in [run for run in growing if run not in runs]:
            top = growing.pop((x, width))
            done.append((x, top, width, y - top))
        for run in runs:
            growing.setdefault(run, y)
    return sorted(done, key=lambda rectangle: (rectangle[1], rectangle[0]))


def _runs(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    starts = [x for x, dark in enumerate(row) if dark and not (x and row[x - 1])]
    return [(x, next((i for i in range(x, len(row)) if not row[i]), len(row)) - x) for x in starts]
