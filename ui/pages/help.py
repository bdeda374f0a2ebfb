"""Help, without the internet."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.pages.plain_page import PlainPage
from ui.parts import Parts
from ui.theme import Type
from ui.widgets.text import Text

_KEYS_WIDTH = 96


class HelpPage(PlainPage):
    """How to find, keep and print, and every key."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(QCoreApplication.translate("HelpPage", "Help"), parts.theme)

    def fill(self) -> Iterator[object]:
        """Make the sections from top to bottom."""
        self.section(self.tr("Find"))
        self.say(
            self.tr(
                "Type what the worry is, in everyday words. You can start typing on any page."
                " Short forms such as “CSE” and former names such as “PACE” are understood."
            )
        )
        self.say(
            self.tr(
                "Filters show how much each choice would give. If nothing is found, you are shown"
                " which filter to drop, and national lines that help with many worries."
            )
        )
        yield
        self.section(self.tr("Keep"))
        self.say(
            self.tr(
                "Saved is for what you use often. A list is for one purpose, and has an order."
                " The handout is the list that prints now. Whatever you remove can be brought back"
                " for ten seconds, with Undo or Ctrl Z."
            )
        )
        yield
        self.section(self.tr("Print"))
        self.say(
            self.tr(
                "What you see beside the handout are the very pages that print. Keep the plain"
                " title if somebody else may see the paper."
            )
        )
        yield
        self.section(self.tr("How old is this?"))
        self.say(
            self.tr(
                "Each entry says when its facts were last checked. Phone numbers were read on web"
                " pages; nobody rang them to check. Ring or look before you rely on an old one."
            )
        )
        yield
        self.section(self.tr("Keys"))
        self.say(
            self.tr(
                "If you speak to the computer, or your hand slips, switch the letter keys off in"
                " the menu at the end of the top bar. Then S, H and typing outside a field do"
                " nothing."
            )
        )
        yield
        self.add(self._table(self._keys()))
        yield
        self.section(self.tr("Keys in lists and on the handout"))
        self.add(self._table(self._keys_in_lists()))

    def _table(self, keys_and_words: tuple[tuple[str, str], ...]) -> QWidget:
        table = QWidget()
        layout = QGridLayout(table)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(24)
        layout.setVerticalSpacing(8)
        layout.setColumnMinimumWidth(0, self._theme.scaled(_KEYS_WIDTH))
        layout.setColumnStretch(1, 1)
        for row, (keys, words) in enumerate(keys_and_words):
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            layout.addWidget(Text(shown, Type.SMALL, strong=True, wrap=False), row, 0)
            layout.addWidget(Text(words, Type.SMALL), row, 1, Qt.AlignmentFlag.AlignVCenter)
        return table

    def _keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Ctrl+K", self.tr("Go to the search")),
            ("Down", self.tr("From the search to the results; then from row to row")),
            ("Return", self.tr("Open what is marked")),
            ("Ctrl+D", self.tr("Save the entry that is shown, or let it go")),
            ("Ctrl+H", self.tr("Put the entry that is shown on the handout, or take it off")),
            ("S", self.tr("The same as Ctrl D, while letter keys are on")),
            ("H", self.tr("The same as Ctrl H, while letter keys are on")),
            ("Ctrl+Shift+C", self.tr("Copy the details of the entry as plain text")),
            ("Ctrl+P", self.tr("Print")),
            ("Ctrl+Z", self.tr("Undo, while the bar at the foot is there")),
            ("Esc", self.tr("Clear the search, then the filters, then go home")),
            ("Ctrl+1", self.tr("Home; 2 to 5 are the other pages of the side bar")),
            ("Alt+Left", self.tr("Back")),
            ("Alt+Right", self.tr("Forward")),
            ("Ctrl++", self.tr("Larger text")),
            ("Ctrl+-", self.tr("Smaller text")),
            ("Ctrl+0", self.tr("Usual text size")),
            ("F1", self.tr("This page")),
        )

    def _keys_in_lists(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Alt+Up", self.tr("Move an entry up, or a list in the side bar")),
            ("Alt+Down", self.tr("Move it down")),
            ("Space", self.tr("Show what lies under an entry: its note, QR code and more")),
            ("F2", self.tr("The same; in the side bar, give a list another name")),
            ("Del", self.tr("Take an entry out, or delete a list in the side bar")),
            ("Menu", self.tr("Offer everything that can be done with it")),
            ("Ctrl+F", self.tr("Find in the list")),
            ("PgUp", self.tr("Turn back a page in the preview")),
            ("PgDown", self.tr("Turn to the next page in the preview")),
        )
