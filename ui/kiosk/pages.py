"""The makers of a public screen's pages; a page's module loads at its first visit."""

# ruff: noqa: PLC0415  (the first page must not wait for the other pages' modules)

from ui.kiosk.printing import KioskPrinting
from ui.kiosk.window import Makers
from ui.pages.page import Page
from ui.paper.maker import HandoutMaker
from ui.parts import Parts
from ui.place import PageName


def kiosk_pages(
    parts: Parts, audience: str, maker: HandoutMaker, printing: KioskPrinting
) -> Makers:
    """Return a maker for every page that a visitor may come to."""

    def home() -> Page:
        from ui.pages.kiosk_home import KioskHomePage

        return KioskHomePage(parts, audience)

    def results() -> Page:
        from ui.pages.kiosk_results import KioskResultsPage

        return KioskResultsPage(parts, audience)

    def entry() -> Page:
        from ui.pages.kiosk_entry import KioskEntryPage

        return KioskEntryPage(parts, audience)

    def handout() -> Page:
        from ui.pages.kiosk_handout import KioskHandoutPage

        return KioskHandoutPage(parts, audience, maker, printing)

    return {
        PageName.HOME: home,
        PageName.RESULTS: results,
        PageName.ENTRY: entry,
        PageName.HANDOUT: handout,
    }
