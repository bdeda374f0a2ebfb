"""Saved, and each of the person's own lists: found again, put in order, and put on the table."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from finder.problems import UnknownList
from finder.shelf.records import KeptList, Role
from ui.kept.board import KeptBoard
from ui.kept.list_keeper import ListKeeper
from ui.kept.list_menu import ListMenu
from ui.pages.kept_empty import KeptEmpty
from ui.pages.page import Page
from ui.parts import Parts
from ui.place import PageName, Place
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.flow import Flow
from ui.widgets.menu_button import MenuButton
from ui.widgets.name_field import NameField
from ui.widgets.notice_box import Notice
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text

_WIDEST = 860
_LARGE = 150
"""Per cent of text size from which the search stands under the commands."""

_WORTH_SEARCHING = 2


class KeptPage(Page):
    """One list. A new one asks for its name first."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._key = 0

    def build(self) -> Iterator[object]:
        """Make the list, what stands around it, and put them together."""
        parts = self._parts
        self._lists = ListKeeper(parts.keeper, self)
        self.board = KeptBoard(parts, self._lists, self)
        yield
        self.commands = ListMenu(self._lists, self, imports=parts.policy.features.imports)
        self.name = NameField(parts.icons)
        self.caption = Text("", tone="muted")
        self.table = Button(self.tr("Use as the handout"), parts.icons, "printer", Look.PRIMARY)
        self.more = MenuButton(self.tr("More"), parts.icons, "ellipsis", Look.ICON, words=False)
        self.more.setProperty("tone", "brand")
        yield
        self.search = QLineEdit()
        self.notice = Notice(parts.icons)
        self.empty = KeptEmpty(parts.icons)
        yield
        self._build()
        self._connect()
        yield

    def arrive(self, place: Place) -> None:
        """Show Saved, or the list that the place names."""
        shelf = self._parts.keeper.shelf
        self.board.view.close_details()
        self._key = shelf.saved.key if place.page is PageName.SAVED else int(place.what or 0)
        self.search.clear()
        self.notice.say("")
        self._show()
        # at its heading, once the focus has found its place below it
        QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(0))
        held = self._list()
        fresh = held is not None and held.role is Role.LIST and not held.count
        if held is not None and fresh and held.name.startswith(self.tr("New list")):
            self.name.start()

    def leave(self) -> None:
        """Keep a note that is still being written."""
        self.board.flush()

    def first_focus(self) -> QWidget:
        """Return the name that is asked for, the list, or the way to fill it."""
        if self.name.renaming:
            return self.name.line
        return self.board.view if self.board.model.rowCount() else self.empty.browse

    def print_now(self) -> None:
        """Put the list on the table: that is where it is printed."""
        held = self._list()
        if held is not None and held.count:
            self.commands.put_on_table(held)

    def clear(self) -> bool:
        """Close what is open, or empty the search."""
        if self.board.view.close_details():
            return True
        found = bool(self.search.text())
        self.search.clear()
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search within by Ctrl+F."""
        if event.key() == Qt.Key.Key_F and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new look's sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_column"):
            self._dress()

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr("Find in this list"))
        self.search.setAccessibleName(self.tr("Find in this list"))
        self.search.setClearButtonEnabled(False)
        self._none = Text("", tone="muted")
        self._open = Text(
            self.tr("Anyone who uses this computer under your name can open what is kept here."),
            Type.SMALL,
            tone="muted",
        )
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        commands = Flow(gap=6)
        commands.addWidget(self.table)
        self._bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bar.addLayout(commands, 1)
        self._bar.addWidget(self.search, 1)
        self._column.addLayout(self._head())
        self._column.addLayout(self._bar)
        for widget in (self.notice, self._none, self.board.view, self.empty, self._open):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        outside = QWidget()
        self._outside = QHBoxLayout(outside)
        self._outside.addWidget(self._content, 1)
        self._outside.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(outside)
        layout.addWidget(self._scroll)
        self._dress()

    def _head(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.more)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addLayout(row)
        head.addWidget(self.caption)
        return head

    def _connect(self) -> None:
        self._parts.keeper.changed.connect(self._on_changed)
        self.board.going.connect(self.going)
        self.search.textChanged.connect(self._show)
        self.table.clicked.connect(self.print_now)
        self.more.choices.aboutToShow.connect(self._fill_menu)
        self.name.named.connect(self._on_named)
        self.empty.browsing.connect(lambda: self.going.emit(Place(PageName.RESULTS)))
        self.empty.importing.connect(self.commands.take_in)
        commands = self.commands
        commands.renaming.connect(self._on_renaming)
        commands.on_table.connect(lambda: self.going.emit(Place(PageName.HANDOUT)))
        commands.made.connect(self._on_made)
        commands.troubled.connect(self.notice.say)

    def _list(self) -> KeptList | None:
        try:
            return self._parts.keeper.shelf.list_of(self._key)
        except UnknownList:
            return None

    def _show(self, *_what: object) -> None:
        held = self._list()
        if held is None:
            self.going.emit(Place(PageName.SAVED))
            return
        shelf, words = self._parts.keeper.shelf, self.search.text().strip()
        items = shelf.find(held.key, words) if words else shelf.items(held.key)
        self.board.view.orderable = not words
        self.board.show(items)
        own = held.role is Role.LIST
        self.name.show_name(held.name if own else self.tr("Saved"), can_rename=own)
        self.caption.setText(self._about(held, len(items), words))
        self.caption.setVisible(bool(held.count or words))
        none = self.tr("Nothing in this list has “{0}” in its title or note.").format(words)
        self._none.setText(none)
        self._none.setVisible(bool(held.count and not items))
        self.board.view.setVisible(bool(items))
        self.empty.show_for(held.role, imports=self._parts.policy.features.imports)
        self.empty.setVisible(not held.count)
        self.table.setVisible(bool(held.count))
        self.more.setVisible(own or bool(held.count))
        self.search.setVisible(held.count >= _WORTH_SEARCHING or bool(words))

    def _about(self, held: KeptList, shown: int, words: str) -> str:
        if words:
            return self.tr("{0} of %n item(s)", "", held.count).format(shown)
        parts = [self.tr("%n item(s)", "", held.count)]
        if held.count > 1:
            parts.append(self.tr("drag to reorder, or press Alt with the arrow keys"))
        return " · ".join(parts)

    def _fill_menu(self) -> None:
        held = self._list()
        if held is not None:
            self.commands.fill(self.more.choices, held)

    def _on_renaming(self, kept_list: KeptList) -> None:
        if kept_list.key == self._key:
            self.name.start()

    def _on_changed(self) -> None:
        if self.isVisible():
            self._show()

    def _on_named(self, name: str) -> None:
        held = self._list()
        refused = self._lists.rename(held, name) if held is not None else ""
        if refused:
            self.name.refuse(refused)
            self.name.line.setText(name)

    def _on_made(self, kept_list: KeptList) -> None:
        self.going.emit(Place(PageName.LIST, str(kept_list.key)))

    def _dress(self) -> None:
        theme = self._parts.theme
        gutter = theme.size("gutter")
        self._outside.setContentsMargins(gutter, 26, gutter, 24)
        self._column.setSpacing(theme.scaled(10))
        self._content.setMaximumWidth(theme.scaled(_WIDEST))
        large = theme.percent >= _LARGE
        ways = QBoxLayout.Direction
        self._bar.setDirection(ways.TopToBottom if large else ways.LeftToRight)
        self.search.setMinimumHeight(theme.size("button"))
        self.table.updateGeometry()
        self.caption.setProperty("type", str(Type.BODY))
