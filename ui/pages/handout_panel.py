"""The handout page's first column: what lies on the table, and how it is to look."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import Icons
from ui.kept.rows import KeptRow
from ui.theme import Type
from ui.widgets.button import Look
from ui.widgets.handout_form import HandoutForm
from ui.widgets.kept_view import KeptView
from ui.widgets.margins import margins
from ui.widgets.menu_button import MenuButton
from ui.widgets.notice_box import Notice
from ui.widgets.print_bar import PrintBar
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text

_SCROLL_BAR = 14
LOW = 200
"""Pixels of height at 100 % text under which nothing stays in its place."""


class HandoutPanel(QWidget):
    """Heading, notice, list and form scroll together; the foot with Print stays.

    In a very low window the foot scrolls too, for it would leave the rest no room.
    """

    def __init__(
        self,
        icons: Icons,
        view: KeptView,
        form: HandoutForm,
        bar: PrintBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = icons.theme
        self._form = form
        self._bar = bar
        self.heading = Text("", Type.TITLE)
        self.more = MenuButton(self.tr("More"), icons, "ellipsis", Look.ICON, words=False)
        self.more.setProperty("tone", "brand")
        self.caption = Text("", Type.SMALL, tone="muted")
        self.notice = Notice(icons, below=12)
        content = QWidget()
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.more)
        self._column = QVBoxLayout(content)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addWidget(self.caption)
        self._column.addSpacing(12)
        self._column.addWidget(self.notice)
        self._column.addWidget(view)
        self._column.addSpacing(6)
        self._column.addWidget(form)
        self._column.addStretch(1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._scroll = _steady(Scroll(content))
        self._whole.addWidget(self._scroll, 1)
        self._whole.addWidget(bar)
        self._dress()

    def show_heading(self, name: str, rows: Sequence[KeptRow], pages: int) -> None:
        """Say what is on the table, how much and how long it is."""
        self.heading.setText(name or self.tr("Handout"))
        parts = [self.tr("%n item(s)", "", len(rows))]
        if pages:
            parts.append(self.tr("%n page(s)", "", pages))
        if len(rows) > 1:
            parts.append(self.tr("drag to reorder"))
        self.caption.setText(" · ".join(parts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the foot in its place where there is room above it."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._place_foot)  # not while the layouts are at work

    def _place_foot(self) -> None:
        low = self.height() < self._theme.scaled(LOW)
        place, other = (self._column, self._whole) if low else (self._whole, self._column)
        if other.indexOf(self._bar) >= 0:
            other.removeWidget(self._bar)
            place.addWidget(self._bar)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the heading, once the focus has found its place below it."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(0))

    def changeEvent(self, event: QEvent) -> None:
        """Take the new look's sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_column"):
            self._dress()

    def _dress(self) -> None:
        wide, foot = self._theme.scaled(22), self._theme.scaled(16)
        # The scroll bar stands in the margin, whether it is needed or not.
        edge = max(0, wide - _SCROLL_BAR)
        self._column.setContentsMargins(margins(self, wide, wide, edge, foot))


def _steady(scroll: Scroll) -> Scroll:
    """Let the scroll bar's room be taken always, so that no line breaks anew when it comes."""
    scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    return scroll
