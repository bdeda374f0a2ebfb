"""What is made ready in small steps once the window is in use, so that no first visit is late."""

from collections.abc import Iterator
from importlib import import_module

from ui.desk.page_stack import PageStack
from ui.place import PageName

STEP = 15
"""Milliseconds between two steps, in which the window answers."""

_MODULES = (
    "ui.widgets.reading",
    "ui.widgets.contact",
    "ui.widgets.provenance",
    "ui.widgets.entry_actions",
    "ui.widgets.entry_view",
    "ui.widgets.marked_text",
    "ui.widgets.result_model",
    "ui.widgets.result_delegate",
    "ui.widgets.result_list",
    "ui.widgets.filter_panel",
    "ui.widgets.answers",
    "ui.pages.results",
    "ui.pages.guidance",
    "finder.handout.handout",
    "ui.widgets.kept_model",
    "ui.widgets.kept_card",
    "ui.widgets.kept_view",
    "ui.paper.files",
    "ui.kept.board",
    "ui.pages.kept_page",
    "finder.handout.characters",
    "finder.handout.sheet",
    "finder.handout.plain_text",
    "ui.paper.maker",
    "ui.widgets.handout_form",
    "ui.widgets.preview",
    "ui.pages.handout_work",
    "ui.pages.handout_page",
)
_PAGES = (PageName.HOME, PageName.RESULTS)
"""Made ready before a visit. Saved and the handout, 3 MB, are made when they are called for."""

MOST_ENTRIES = 500
"""Guidance is made ready too in a catalogue of no more: its cards are laid out at each step."""


def warm_up(pages: PageStack, entries: int) -> Iterator[object]:
    """Load what the other pages need, and make those that cost little with so many entries."""
    for module in _MODULES:
        yield import_module(module)
    few = (PageName.GUIDANCE,) if entries <= MOST_ENTRIES else ()
    for name in (*_PAGES, *few):
        yield from pages.prepare(name)
