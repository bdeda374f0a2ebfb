"""Write resources/fonts/coverage.json: the characters that the bundled fonts can draw, as ranges.

An accessible PDF cannot hold a character without a glyph, so paper asks this file beforehand.
"""

import json
import os
from collections import defaultdict
from itertools import pairwise
from pathlib import Path

from PySide6.QtGui import QFont, QGuiApplication, QRawFont

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
LAST_CHARACTER = 0x10FFFF
SURROGATES = range(0xD800, 0xE000)


def drawn_by(font: Path) -> set[int]:
    """Return the code points that a font file has a glyph for."""
    raw = QRawFont(str(font), 12, QFont.HintingPreference.PreferNoHinting)
    return {
        point
        for point in range(LAST_CHARACTER + 1)
        if point not in SURROGATES and raw.supportsCharacter(point)
    }


def drawn_by_families(folder: Path) -> set[int]:
    """Return what can be drawn in every weight of at least one family ("Family-Weight.ttf")."""
    weights: defaultdict[str, list[set[int]]] = defaultdict(list)
    for font in sorted(folder.glob("*.ttf")):
        weights[font.stem.partition("-")[0]].append(drawn_by(font))
    return set[int]().union(*(set[int].intersection(*sets) for sets in weights.values()))


def ranges(points: set[int]) -> list[tuple[int, int]]:
    """Return sorted inclusive ranges that hold exactly these code points."""
    ordered = sorted(points)
    breaks = [(a, b) for a, b in pairwise(ordered) if b != a + 1]
    starts = [ordered[0], *(b for _, b in breaks)]
    ends = [*(a for a, _ in breaks), ordered[-1]]
    return list(zip(starts, ends, strict=True))


def main() -> None:
    """Read the fonts and write the file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    found = ranges(drawn_by_families(FONTS))
    (FONTS / "coverage.json").write_text(json.dumps(found, separators=(",", ":")) + "\n")
    print(f"{sum(b - a + 1 for a, b in found):,} characters in {len(found)} ranges")
    application.quit()


if __name__ == "__main__":
    main()
