"""The handout on the table: what lies on it, and the `Handout` that it makes with its options."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from finder.catalogue.catalogue import Catalogue
from finder.entry import Entry, Kind
from finder.handout.handout import Centre, Handout, HandoutItem, gather, term_labels
from finder.handout.labels import languages
from finder.shelf.records import Kept
from finder.shelf.shelf import Shelf
from ui.kept.looked_up import LookedUp
from ui.paper.options import SETTING, HandoutOptions


@dataclass(frozen=True)
class Laid:
    """A handout ready to be typeset, and the title that is printed when none is typed."""

    handout: Handout
    suggested: str
    has_tips: bool


class HandoutTable:
    """Puts the shelf's handout list and the catalogue together. Used in the window's thread.

    `today` is asked for each handout: a window may be open for days.
    """

    def __init__(
        self,
        shelf: Shelf,
        catalogue: Catalogue,
        centre: Centre,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._shelf = shelf
        self._catalogue = catalogue
        self._looked_up: dict[str, LookedUp] = {}
        self._centre = centre
        self._today = today

    @property
    def centre(self) -> Centre:
        """Who gives the handout."""
        return self._centre

    def items(self) -> tuple[Kept, ...]:
        """Return what lies on the table, in order."""
        return self._shelf.items(self._shelf.handout.key)

    def options(self) -> HandoutOptions:
        """Return the options as remembered; at first the paper speaks as the window does."""
        spoken = self._catalogue.language
        usual = spoken if spoken in languages() else HandoutOptions().language
        return HandoutOptions.read(self._shelf.setting(SETTING), usual)

    def remember(self, options: HandoutOptions) -> None:
        """Remember the options."""
        self._shelf.set_setting(SETTING, options.written())

    def lay(self, options: HandoutOptions) -> Laid | None:
        """Make the handout; None if nothing lies on the table that could be printed."""
        kept = {item.entry_id: item for item in self.items()}
        catalogue = self._catalogue.in_language(options.language)
        looked_up = self._looked_up.setdefault(options.language, LookedUp(catalogue))
        chosen = looked_up.entries(kept)
        if not chosen:
            return None
        gathered = gather(chosen, looked_up.entries)
        items = tuple(
            HandoutItem(
                entry,
                kept[entry.id].note if entry.id in kept and kept[entry.id].note_on_paper else "",
                qr=kept[entry.id].qr if entry.id in kept else True,
            )
            for entry in gathered.entries
        )
        handout = Handout(
            items=items,
            today=self._today(),
            catalogue_version=self._catalogue.info.version,
            title=options.printed_title(gathered.title),
            introduction=gathered.introduction,
            message=options.message,
            layout=options.layout,
            paper=options.paper,
            language=options.language,
            qr=options.qr,
            notes_space=options.notes_space,
            tips=gathered.tips if options.tips else (),
            centre=self._centre,
            terms=term_labels(catalogue.vocabulary.terms),
        )
        suggested = options.suggested_title(gathered.title)
        return Laid(handout, suggested, bool(gathered.tips)) if handout.current else None

    def practical_tips(self) -> tuple[Entry, ...]:
        """Return the catalogue's practical tips in their order."""
        return self._catalogue.of_kind(Kind.TIP)
