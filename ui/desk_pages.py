"""The makers of the desk window's pages; a page's module loads at its first visit."""

# ruff: noqa: PLC0415  (the first window must not wait for the other pages' modules)

from collections.abc import Callable, Mapping

from ui.pages.page import Page, PageName
from ui.parts import Parts


def desk_pages(parts: Parts) -> Mapping[PageName, Callable[[], Page]]:
    """Return a maker for every page of the desk window."""

    def home() -> Page:
        from ui.pages.home import HomePage

        return HomePage(parts)

    def plain() -> Page:
        return Page()

    made: dict[PageName, Callable[[], Page]] = dict.fromkeys(PageName, plain)
    made |= {PageName.HOME: home}
    return made
