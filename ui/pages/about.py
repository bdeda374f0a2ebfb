"""About: versions, licences, where data lies, and what is not promised."""

from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication, qVersion

from finder.problems import FolderNotErased
from ui.pages.plain_page import PlainPage
from ui.parts import Parts
from ui.problem_wording import problem_said
from ui.theme import Type
from ui.widgets.erase_panel import ErasePanel
from ui.widgets.text import Text
from ui.widgets.tick_box import TickBox

UNKNOWN = "0"


class AboutPage(PlainPage):
    """What a person may want to know of the program itself."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(QCoreApplication.translate("AboutPage", "About Signpost"), parts.theme)
        self._parts = parts

    def fill(self) -> Iterator[object]:
        """Make the sections from top to bottom."""
        for say in (
            self._say_versions,
            self._say_data,
            self._say_promises,
            self._say_languages,
            self._say_licences,
        ):
            say()
            yield

    def _say_versions(self) -> None:
        info, wording = self._parts.catalogue.info, self._parts.wording
        self.section(self.tr("Versions"))
        self.say(self.tr("Signpost {0}, with Qt {1}.").format(_version(), qVersion()))
        self.say(
            self.tr("Catalogue {0}: %Ln entry(ies), published {1}.", "", info.entries).format(
                info.version, wording.month(info.published)
            )
        )
        self.say(self.tr("Source: {0}.").format(info.source.rstrip(".")))

    def _say_data(self) -> None:
        shelf = self._parts.keeper.shelf
        self.section(self.tr("Where your lists are kept"))
        folder = self._parts.data_folder
        if shelf.session_only or folder is None:
            self.say(self.tr("In memory only: they are gone when you close Signpost."))
        else:
            where = Text(str(folder), strong=True)
            where.let_copy()
            self.add(where)
            self.say(
                self.tr(
                    "They are not secret from others who use this computer under the same name."
                    " Erasing deletes them, backups too; so does the command “signpost erase”."
                )
            )
            erase = ErasePanel(self._parts.icons)
            erase.wanted.connect(self._on_erase_wanted)
            self.add(erase)
        keep = TickBox(self.tr("Keep a list of what was viewed"), self._parts.icons, Type.BODY)
        keep.setChecked(shelf.recents_on)
        keep.toggled.connect(self._on_recents_toggled)
        self.add(keep)

    def _say_promises(self) -> None:
        self.section(self.tr("What Signpost does not do"))
        self.say(
            self.tr(
                "It never uses the internet and cannot contact anyone for you. It does not hide"
                " that it was used, and it cannot take back what was printed."
            )
        )

    def _say_languages(self) -> None:
        self.section(self.tr("Languages"))
        self.say(
            self.tr(
                "The Welsh of this program and of its handouts, and the Arabic and Urdu of its"
                " handouts, have yet to be reviewed by native speakers. Where they differ from the"
                " English, the English counts."
            )
        )

    def _say_licences(self) -> None:
        self.section(self.tr("Licences"))
        for sentence in (
            self.tr("The program: MIT. The text of the catalogue: CC BY 4.0."),
            self.tr("Typefaces: Atkinson Hyperlegible Next, Noto Sans and Vazirmatn, OFL 1.1."),
            self.tr("Icons: Lucide, ISC. Qt for Python: LGPL 3. Typst: Apache 2.0."),
            self.tr("The full texts lie beside the program, in “resources” and “LICENSE”."),
        ):
            self.say(sentence)

    def _on_recents_toggled(self, on: bool) -> None:  # noqa: FBT001  (Qt's signature)
        self._parts.keeper.shelf.recents_on = on

    def _on_erase_wanted(self) -> None:
        keeper = self._parts.keeper
        try:
            keeper.shelf.erase()
        except FolderNotErased as problem:
            keeper.told.emit(problem_said(problem))
        keeper.refresh()


def _version() -> str:
    try:
        return version("signpost")
    except PackageNotFoundError:
        return UNKNOWN
