"""How to reach whom an entry is about: the phone first, then the web."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from finder.entry import Confidence, Entry, Kind, Link, Phone
from finder.handout.labels import Labels
from ui.icons import Icons
from ui.parts import Parts
from ui.theme import Density, Type
from ui.translation import in_language
from ui.widgets.button import Button, Look
from ui.widgets.flow import Flow
from ui.widgets.icon_label import IconLabel
from ui.widgets.pill import Pill
from ui.widgets.qr_code import QrCode
from ui.widgets.text import Text

NARROW = 300
"""Pixels at 100 % text under which the words of an address stand below its code."""


class PhoneCard(QFrame):
    """A number, what it is for, and how far it can be relied on.

    `head`, such as a link to whose number it is, stands in place of what it is for. `language` is
    that of the number's words.
    """

    def __init__(
        self, phone: Phone, icons: Icons, language: str, head: QWidget | None = None
    ) -> None:
        super().__init__()
        self._language = language
        self.setProperty("look", "card")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(14)
        icon = IconLabel(icons, "phone", "brand", 24)
        column = QVBoxLayout()
        if head is not None:
            column.addSpacing(max(0, (head.sizeHint().height() - icon.height()) // 2))
        column.addWidget(icon)
        column.addStretch(1)
        layout.addLayout(column)
        layout.addLayout(self._words(phone, icons, head), 1)

    def _words(self, phone: Phone, icons: Icons, head: QWidget | None) -> QVBoxLayout:
        number = Text(phone.number, Type.NUMBER)
        if icons.theme.density is Density.DESK:
            number.let_copy()
        number.setAccessibleName(self.tr("Phone {0}").format(phone.number))
        words = QVBoxLayout()
        words.setSpacing(2)
        if head is not None:
            row = Flow()
            row.addWidget(head)
            words.addLayout(row)
        elif phone.label:
            label = Text(phone.label, Type.SMALL, tone="muted")
            words.addWidget(in_language(label, self._language))
        words.addWidget(number)
        if phone.note:
            words.addWidget(in_language(Text(phone.note, Type.SMALL), self._language))
        if not Labels.of(self._language).is_said("not_rung", phone.note):
            reliance = self.tr("Read on a web page. Not rung to check.")
            words.addWidget(Text(reliance, Type.CAPTION, tone="muted"))
        if phone.confidence is not Confidence.HIGH:
            words.addSpacing(4)
            notice = Pill(self.tr("May be out of date"), icons, "history", notice=True)
            words.addWidget(notice, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        return words


class WebAddress(QWidget):
    """An address as a code for a phone and as text; it opens only on a click, where allowed."""

    def __init__(self, link: Link, parts: Parts, language: str) -> None:
        super().__init__()
        self._parts = parts
        self._url = link.url
        code = QFrame()
        code.setProperty("look", "code")
        around = QVBoxLayout(code)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(QrCode(link.url, parts.theme))
        address = Text(shown_address(link.url), Type.SMALL)
        address.let_copy()
        address.setAccessibleName(self.tr("Address: {0}").format(link.url))
        words = QVBoxLayout()
        words.setSpacing(5)
        head = Text(link.label or self.tr("Open on a phone"), Type.SUBHEADING)
        words.addWidget(in_language(head, language) if link.label else head)
        lead = self.tr("Scan this code with a phone, or type the address.")
        words.addWidget(Text(lead, Type.SMALL, tone="muted"))
        words.addWidget(address)
        if link.note:
            words.addWidget(in_language(Text(link.note, Type.CAPTION, tone="muted"), language))
        if parts.links.allowed:
            words.addLayout(self._buttons())
        words.addStretch(1)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(16)
        leading = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        self._layout.addWidget(code, 0, leading)
        self._layout.addLayout(words, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the words beside the code, or below it where they would have no room."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = self.width() < self._parts.theme.scaled(NARROW)
        self._layout.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _buttons(self) -> Flow:
        row = Flow(gap=16, between=4)
        go = Button(self.tr("Open in the browser"), self._parts.icons, "external-link", Look.LINK)
        copy = Button(self.tr("Copy the address"), self._parts.icons, "copy", Look.LINK)
        go.clicked.connect(lambda: self._parts.links.open(self._url, self.window()))
        copy.clicked.connect(self._on_copy)
        row.addWidget(go)
        row.addWidget(copy)
        return row

    def _on_copy(self) -> None:
        self._parts.links.copy(self._url)
        self._parts.keeper.told.emit(self.tr("Address copied"))


class OtherAddress(QWidget):
    """A further address of an entry: text and a link, without a code of its own."""

    opened = Signal()

    def __init__(self, link: Link, parts: Parts, language: str) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(in_language(Text(link.label, Type.SMALL, strong=True), language))
        address = Text(shown_address(link.url), Type.SMALL)
        address.let_copy()
        layout.addWidget(address)
        if link.note:
            layout.addWidget(in_language(Text(link.note, Type.CAPTION, tone="muted"), language))
        if parts.links.allowed:
            go = Button(self.tr("Open in the browser"), parts.icons, "external-link", Look.LINK)
            go.setAccessibleName(f"{go.text()}: {link.label}")
            go.clicked.connect(lambda: parts.links.open(link.url, self.window()))
            row = Flow()
            row.addWidget(go)
            layout.addLayout(row)


def wants_number(entry: Entry) -> bool:
    """Say whether a person would look for a number here and there is none."""
    sought = entry.kind is Kind.ORGANISATION or "helpline" in entry.support
    return sought and bool(entry.links) and not numbers(entry)


def numbers(entry: Entry) -> tuple[Phone, ...]:
    """Return the numbers that may be shown: none that is hardly to be relied on."""
    return tuple(phone for phone in entry.phones if phone.confidence is not Confidence.LOW)


def shown_address(url: str) -> str:
    """Return an address as people read it, with places where a line may break."""
    shown = url.removeprefix("https://").removeprefix("http://").removesuffix("/")
    for sign in "/-_?&=.":
        shown = shown.replace(sign, f"{sign}\u200b")
    return shown
