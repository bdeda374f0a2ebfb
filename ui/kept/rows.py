"""What a list shows of each kept entry: how it was kept, and what the catalogue says now."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from finder.catalogue.catalogue import Catalogue
from finder.entry import Entry, Kind, Status
from finder.shelf.records import Kept
from ui.kept.looked_up import LookedUp
from ui.wording import Wording, said_once


@dataclass(frozen=True)
class KeptRow:
    """A kept entry. `entry` is None if the catalogue does not know it; `successor` may replace it.

    `notice` is a sentence that must be seen: why the entry can no longer be used.
    """

    kept: Kept
    entry: Entry | None
    title: str
    about: str
    notice: str = ""
    successor: Entry | None = None

    @property
    def may_have_code(self) -> bool:
        """Whether there is an address that a QR code could open."""
        return self.entry is not None and bool(self.entry.links)


class KeptRows(QObject):
    """Looks kept entries up and puts them into words."""

    def __init__(
        self, catalogue: Catalogue, wording: Wording, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._looked_up = LookedUp(catalogue)
        self._wording = wording
        self._said: dict[int, KeptRow] = {}

    def of(self, items: Sequence[Kept]) -> tuple[KeptRow, ...]:
        """Return a row an item, in the same order: the very same one for what did not change."""
        new = [item for item in items if not self._is_said(item)]
        known = self._known(item.entry_id for item in new)
        successors = self._known(entry.successor for entry in known.values() if entry.successor)
        for item in new:
            self._said[item.key] = self._row(item, known.get(item.entry_id), successors)
        return tuple(self._said[item.key] for item in items)

    def _is_said(self, item: Kept) -> bool:
        said = self._said.get(item.key)
        return said is not None and said.kept == item

    def _known(self, ids: Iterable[str]) -> dict[str, Entry]:
        return {entry.id: entry for entry in self._looked_up.entries(ids)}

    def _row(self, item: Kept, entry: Entry | None, successors: dict[str, Entry]) -> KeptRow:
        if entry is None:
            notice = self.tr("This catalogue does not have it. It is not printed.")
            return KeptRow(item, None, item.title, "", notice)
        if entry.status is Status.CURRENT:
            return KeptRow(item, entry, entry.title, self._about(entry, item))
        successor = successors.get(entry.successor)
        sentences = [self.tr("No longer in use, and not printed."), entry.reason]
        if successor is not None:
            sentences.append(self.tr("Use “{0}” instead.").format(successor.title))
        notice = " ".join(filter(None, sentences))
        return KeptRow(
            item, entry, entry.title or item.title, self._about(entry, item), notice, successor
        )

    def _about(self, entry: Entry, item: Kept) -> str:
        named = entry.kind is Kind.RESOURCE and entry.format
        kind = self._catalogue.vocabulary.label("format", entry.format) if named else ""
        parts = [kind or self._wording.kind(entry.kind)]
        if entry.kind is Kind.HANDOUT:
            parts.append(self.tr("%n item(s)", "", len(entry.items)))
        elif publisher := said_once(entry.publisher, entry.title):
            parts.append(publisher)
        if entry.links and not item.qr:
            parts.append(self.tr("no QR code"))
        return " · ".join(parts)
