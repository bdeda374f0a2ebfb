"""The way to this computer's printers.

CUPS takes the handout's own PDF. Where there is no CUPS, as on Windows, Qt paints the pages.
"""

from collections.abc import Callable

from ui.paper import libcups
from ui.paper.cups import Cups
from ui.paper.printing import Spooler


def system_spooler(pause: Callable[[], object] = lambda: None) -> Spooler:
    """Return this computer's spooler.

    `pause` is called before each page that Qt paints, for which it keeps every thread waiting.
    """
    library = libcups.find()
    if library is not None:
        return Cups(library)
    from ui.paper.painting import Painting  # noqa: PLC0415  (needless where there is CUPS)

    return Painting(pause)
