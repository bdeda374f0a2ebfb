"""The makers of the desk window's pages; a page's module loads at its first visit."""

# ruff: noqa: PLC0415  (the first window must not wait for the other pages' modules)

from collections.abc import Callable, Mapping

from ui.pages.page import Page, PageName
from ui.parts import Parts


def desk_pages(parts: Parts, audience: Callable[[], str]) -> Mapping[PageName, Callable[[], Page]]:
    """Return a maker for every page; `audience` gives the one in force when a page is made."""

    def home() -> Page:
        from ui.pages.home import HomePage

        return HomePage(parts, audience())

    def results() -> Page:
        from ui.pages.results import ResultsPage

        return ResultsPage(parts, audience())

    def entry() -> Page:
        from ui.pages.entry import EntryPage

        return EntryPage(parts)

    made: dict[PageName, Callable[[], Page]] = dict.fromkeys(PageName, Page)
    made |= {PageName.HOME: home, PageName.RESULTS: results, PageName.ENTRY: entry}
    return made
