"""The makers of the desk window's pages; a page's module loads at its first visit."""

# ruff: noqa: PLC0415  (the first window must not wait for the other pages' modules)

from collections.abc import Callable, Mapping
from functools import partial

from ui.pages.page import Page
from ui.parts import Parts
from ui.place import PageName


def desk_pages(parts: Parts, audience: Callable[[], str]) -> Mapping[PageName, Callable[[], Page]]:
    """Return a maker for every page; `audience` gives the one in force when a page is made."""
    return {name: partial(_make, maker, parts, audience) for name, maker in _MAKERS.items()}


def _make(maker: Callable[[Parts, str], Page], parts: Parts, audience: Callable[[], str]) -> Page:
    return maker(parts, audience())


def _home(parts: Parts, audience: str) -> Page:
    from ui.pages.home import HomePage

    return HomePage(parts, audience)


def _results(parts: Parts, audience: str) -> Page:
    from ui.pages.results import ResultsPage

    return ResultsPage(parts, audience)


def _entry(parts: Parts, _audience: str) -> Page:
    from ui.pages.entry import EntryPage

    return EntryPage(parts)


def _guidance(parts: Parts, audience: str) -> Page:
    from ui.pages.guidance import GuidancePage

    return GuidancePage(parts, audience)


def _reading(parts: Parts, _audience: str) -> Page:
    from ui.pages.guidance_reading import ReadingPage

    return ReadingPage(parts)


def _ready_made(parts: Parts, audience: str) -> Page:
    from ui.pages.ready_made import ReadyMadePage

    return ReadyMadePage(parts, audience)


def _kept(parts: Parts, _audience: str) -> Page:
    from ui.pages.kept_page import KeptPage

    return KeptPage(parts)


def _handout(parts: Parts, audience: str) -> Page:
    from ui.pages.handout_page import HandoutPage

    return HandoutPage(parts, audience)


def _help(parts: Parts, _audience: str) -> Page:
    from ui.pages.help import HelpPage

    return HelpPage(parts)


def _about(parts: Parts, _audience: str) -> Page:
    from ui.pages.about import AboutPage

    return AboutPage(parts)


_MAKERS: Mapping[PageName, Callable[[Parts, str], Page]] = {
    PageName.HOME: _home,
    PageName.RESULTS: _results,
    PageName.ENTRY: _entry,
    PageName.GUIDANCE: _guidance,
    PageName.READING: _reading,
    PageName.READY_MADE: _ready_made,
    PageName.SAVED: _kept,
    PageName.LIST: _kept,
    PageName.HANDOUT: _handout,
    PageName.HELP: _help,
    PageName.ABOUT: _about,
}
