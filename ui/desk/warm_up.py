"""What is made ready in small steps once the window is in use, so that no first visit is late."""

from collections.abc import Iterator
from importlib import import_module

from ui.desk.page_stack import PageStack
from ui.pages.page import PageName

STEP = 15
"""Milliseconds between two steps, in which the window answers."""

_MODULES = (
    "ui.widgets.reading",
    "ui.widgets.provenance",
    "ui.widgets.entry_view",
    "ui.widgets.result_list",
    "ui.pages.results",
    "ui.pages.guidance",
    "ui.pages.kept_page",
    "ui.pages.handout_page",
)
_PAGES = (PageName.HOME, PageName.RESULTS, PageName.GUIDANCE, PageName.SAVED, PageName.HANDOUT)


def warm_up(pages: PageStack) -> Iterator[object]:
    """Load what the other pages need, and make those of the side bar."""
    for module in _MODULES:
        yield import_module(module)
    for name in _PAGES:
        yield from pages.prepare(name)
