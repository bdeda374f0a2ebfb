"""What is loaded in small steps once the window is in use, so that no search is late."""

# ruff: noqa: F401, PLC0415  (each step loads modules for their own sake)

from collections.abc import Iterator

from ui.desk.window import DeskWindow
from ui.pages.page import PageName

STEP = 15
"""Milliseconds between two steps, in which the window answers."""


def warm_up(window: DeskWindow) -> Iterator[bool]:
    """Do one step each time; each is short, for typing may go on between them."""
    import ui.widgets.reading  # pyright: ignore[reportUnusedImport]  (loaded for its own sake)

    yield True
    import ui.widgets.provenance  # pyright: ignore[reportUnusedImport]

    yield True
    import ui.widgets.entry_view  # pyright: ignore[reportUnusedImport]

    yield True
    import ui.widgets.result_list  # pyright: ignore[reportUnusedImport]

    yield True
    import ui.pages.results  # pyright: ignore[reportUnusedImport]

    yield True
    window.prepare(PageName.RESULTS)
    yield True
