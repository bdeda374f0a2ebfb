"""The side bar: the way to every page, the person's lists, and how old the catalogue is."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from finder.shelf.records import KeptList
from ui.icons import Icons
from ui.place import PageName, Place
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.margins import margins
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text

_ICONS = {
    PageName.HOME: "house",
    PageName.RESULTS: "library",
    PageName.GUIDANCE: "book-open",
    PageName.SAVED: "bookmark",
    PageName.HANDOUT: "printer",
}


class SideBar(QWidget):
    """`going` asks for a place, `list_wanted` for a new list."""

    going = Signal(object)
    list_wanted = Signal()
    lists_shown = Signal()

    def __init__(
        self, icons: Icons, places: Sequence[tuple[PageName, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._items: dict[Place, Button] = {}
        self._current = Place(PageName.HOME)
        content = QWidget()
        self._content = QVBoxLayout(content)
        self._content.setSpacing(2)
        for page, text in places:
            self._content.addWidget(self._item(Place(page), text, _ICONS[page]))
        self._lists = QVBoxLayout()
        self._lists.setSpacing(2)
        self._heading = Text(self.tr("My lists"), Type.SMALL, tone="muted", strong=True)
        self._new = Button(self.tr("+ New list"), icons, look=Look.NAVIGATION)
        self._new.setAccessibleName(self.tr("New list"))
        self._new.setProperty("tone", "brand")
        self._head = QHBoxLayout()
        self._head.addWidget(self._heading)
        self._content.addLayout(self._head)
        self._content.addLayout(self._lists)
        self._content.addWidget(self._new)
        self._content.addStretch(1)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(2)
        self._content.addLayout(self._foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(self, 0, 0, 1, 0))
        layout.addWidget(Scroll(content))
        self._new.clicked.connect(self.list_wanted)
        self._dress()

    def show_place(self, place: Place) -> None:
        """Mark the item that leads to `place`."""
        self._current = place
        wanted = Place(place.page, place.what if place.page is PageName.LIST else "")
        if place.page is PageName.READING:
            wanted = Place(PageName.GUIDANCE)
        for known, button in self._items.items():
            button.setChecked(known == wanted)

    def show_count(self, page: PageName, count: int) -> None:
        """Show how much a page holds."""
        self._items[Place(page)].show_trailing(self.locale().toString(count) if count else "")

    def show_lists(self, lists: Sequence[KeptList]) -> None:
        """Show the person's own lists in order; a button that stays keeps its focus."""
        wanted = [Place(PageName.LIST, str(kept.key)) for kept in lists]
        for place in [place for place in self._items if place.page is PageName.LIST]:
            if place not in wanted:
                button = self._items.pop(place)
                self._lists.removeWidget(button)
                button.deleteLater()
        before: QWidget = self.button(PageName.HANDOUT)
        for position, (place, kept) in enumerate(zip(wanted, lists, strict=True)):
            button = self._items.get(place) or self._item(place, kept.name)
            button.show_words(kept.name)
            button.show_trailing(self.locale().toString(kept.count))
            self._lists.insertWidget(position, button)
            QWidget.setTabOrder(before, button)
            button.stackUnder(self._new)  # a screen reader goes by this order
            before = button
        self.show_place(self._current)
        self.lists_shown.emit()

    @property
    def list_buttons(self) -> dict[int, Button]:
        """The buttons of the person's own lists by key; `lists_shown` follows a change."""
        return {
            int(place.what): button
            for place, button in self._items.items()
            if place.page is PageName.LIST
        }

    def button(self, page: PageName) -> Button:
        """Return the button that leads to a page."""
        return self._items[Place(page)]

    def show_catalogue(self, lines: Sequence[str], notice: str) -> None:
        """Show what is known of the catalogue at the foot, and its age where that matters."""
        while (item := self._foot.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for line in lines:
            self._foot.addWidget(Text(line, Type.CAPTION, tone="muted"))
        if notice:
            self._foot.addWidget(Text(notice, Type.CAPTION, tone="notice", strong=True))

    def changeEvent(self, event: QEvent) -> None:
        """Take the new look's sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_foot"):
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line towards the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._icons.theme.colour("window"))
        mirrored = self.layoutDirection().name == "RightToLeft"
        x = 0 if mirrored else self.width() - 1
        painter.fillRect(x, 0, 1, self.height(), self._icons.theme.colour("line"))

    def _item(self, place: Place, text: str, icon: str = "") -> Button:
        button = Button(text, self._icons, icon, Look.NAVIGATION)
        button.setCheckable(True)
        button.setAutoExclusive(False)
        button.clicked.connect(lambda: self._on_clicked(place))
        self._items[place] = button
        return button

    def _on_clicked(self, place: Place) -> None:
        self.show_place(self._current)
        self.going.emit(place)

    def _dress(self) -> None:
        theme = self._icons.theme
        self.setFixedWidth(min(theme.size("side"), 380))
        self._content.setContentsMargins(12, 16, 12, 16)
        self._head.setContentsMargins(12, theme.scaled(18), 12, theme.scaled(8))
        self._foot.setContentsMargins(12, 12, 12, 0)
