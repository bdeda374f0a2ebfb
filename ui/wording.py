"""The sentences for codes that finder hands out: kinds, dates, ages, reading times."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject

from finder.entry import Entry, Freshness, Kind, Status, freshness
from ui.place import PageName


def said_once(publisher: str, title: str) -> str:
    """Return a publisher, "" where the title names it: "PACE (now Ivison Trust)" by "PACE"."""
    return "" if publisher.partition(" (")[0] in title else publisher


class Wording(QObject):
    """Puts records' codes into words of the interface's language."""

    def kind(self, kind: str) -> str:
        """Return what an entry is, in a word or two."""
        return {
            Kind.ORGANISATION: self.tr("Organisation"),
            Kind.RESOURCE: self.tr("Resource"),
            Kind.GUIDANCE: self.tr("Guidance"),
            Kind.TIP: self.tr("Practical tip"),
            Kind.RESEARCH: self.tr("Research"),
            Kind.REFERENCE: self.tr("Reference"),
            Kind.HANDOUT: self.tr("Ready-made handout"),
        }[Kind(kind)]

    def kind_icon(self, kind: Kind) -> str:
        """Return the name of the icon that stands beside the kind."""
        return {
            Kind.ORGANISATION: "building-2",
            Kind.RESOURCE: "file-text",
            Kind.GUIDANCE: "book-open",
            Kind.TIP: "lightbulb",
            Kind.RESEARCH: "flask-conical",
            Kind.REFERENCE: "quote",
            Kind.HANDOUT: "printer",
        }[kind]

    def minutes(self, minutes: int) -> str:
        """Return how long a page takes to read."""
        return self.tr("%n min read", "", minutes)

    def contents(self, entries: int, tips: int) -> str:
        """Return what a ready-made handout holds."""
        shown = self.tr("%n entry(ies)", "", entries)
        if not tips:
            return shown
        return self.tr("{0} and {1}").format(shown, self.tr("%n tip(s)", "", tips))

    def month(self, checked: str) -> str:
        """Return "YYYY-MM" or a full date in words, "" for never."""
        if not checked:
            return self.tr("Not yet confirmed")
        year, month, *days = (int(part) for part in checked.split("-"))
        shown = QDate(year, month, days[0] if days else 1)
        return QLocale().toString(shown, "d MMMM yyyy" if days else "MMMM yyyy")

    def age_notice(self, freshness: Freshness) -> str:
        """Return the notice for the age of an entry's facts, "" for fresh ones."""
        return {
            Freshness.FRESH: "",
            Freshness.CHECK: self.tr("Check before you rely on this"),
            Freshness.OLD: self.tr("May be out of date"),
        }[freshness]

    def notices(self, entry: Entry) -> list[str]:
        """Return what must be seen before the rest of an entry."""
        notices = [entry.notice] if entry.notice else []
        if entry.unreviewed:
            notices.append(self.tr("This translation has not been reviewed yet."))
        if entry.status is Status.RETIRED:
            withdrawn = self.tr("This entry was withdrawn. {0}")
            notices.append(withdrawn.format(entry.reason).strip())
        return notices

    def audience(self, audience: str) -> str:
        """Return whom the window is set to."""
        return {
            "parents": self.tr("Parents and carers"),
            "professionals": self.tr("Professionals"),
        }.get(audience, self.tr("Everyone"))

    def page(self, page: PageName) -> str:
        """Return what the way to a page is called."""
        return {
            PageName.HOME: self.tr("Home"),
            PageName.RESULTS: self.tr("Browse all"),
            PageName.GUIDANCE: self.tr("Guidance"),
            PageName.SAVED: self.tr("Saved"),
            PageName.HANDOUT: self.tr("Handout"),
        }[page]

    def facet(self, facet: str) -> str:
        """Return a filter's heading."""
        return {
            "audience": self.tr("Who it is for"),
            "need": self.tr("What it helps with"),
            "kind": self.tr("What it is"),
            "support": self.tr("Type of support"),
            "area": self.tr("Area"),
            "publisher": self.tr("Publisher"),
            "format": self.tr("Format"),
            "freshness": self.tr("Last checked"),
        }[facet]

    def freshness(self, value: str) -> str:
        """Return a freshness filter's value."""
        return {
            "fresh": self.tr("Within 6 months"),
            "check": self.tr("6 to 12 months ago"),
            "old": self.tr("Over a year ago, or never"),
        }.get(value, value)

    def catalogue_age(self, published: str, today: date) -> str:
        """Return the side bar's honest word on the catalogue's age, "" for a fresh one."""
        if freshness(published, today) is Freshness.FRESH:
            return ""
        return self.tr("Some links may have changed")
