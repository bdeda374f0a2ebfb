"""The foot of the handout page: print, save, copy, and on which printer."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.text import Text


class PrintBar(QWidget):
    """Always in sight. While something long runs, it says what and offers to cancel it."""

    print_wanted = Signal()
    save_wanted = Signal()
    copy_wanted = Signal()
    change_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icons = icons
        self._theme = icons.theme
        self.print = Button(self.tr("Print"), icons, "printer", Look.PRIMARY)
        self.print.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.save = Button(self.tr("Save PDF"), icons, "download")
        self.copy = Button(self.tr("Copy as text"), icons, look=Look.LINK)
        self.change = Button(self.tr("Change"), icons, look=Look.LINK)
        self.where = Text("", Type.CAPTION, tone="muted")
        self.doing = Text("", Type.CAPTION, strong=True)
        self.cancel = Button(self.tr("Cancel"), icons, look=Look.LINK)
        self._first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._first.setSpacing(8)
        self._first.addWidget(self.print, 1)
        self._first.addWidget(self.save)
        self._line = QHBoxLayout()
        self._line.setSpacing(4)
        self._line.addWidget(self.where, 1)
        self._line.addWidget(self.doing, 1)
        for button in (self.change, self.copy, self.cancel):
            self._line.addWidget(button)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(4)
        self._layout.addLayout(self._first)
        self._layout.addLayout(self._line)
        for button, wanted in (
            (self.print, self.print_wanted),
            (self.save, self.save_wanted),
            (self.copy, self.copy_wanted),
            (self.change, self.change_wanted),
            (self.cancel, self.cancel_wanted),
        ):
            button.clicked.connect(wanted)
        self.show_doing("")
        self._dress()

    def show_pages(self, count: int) -> None:
        """Say how many pages would be printed."""
        self.print.show_words(self.tr("Print %n page(s)", "", count) if count else self.tr("Print"))
        self._fit()

    def show_where(self, words: str, *, can_print: bool, can_change: bool) -> None:
        """Say which printer it would be, or that there is none."""
        self.where.setText(words)
        self.print.setEnabled(can_print)
        self.change.setVisible(can_change and not self.doing.text())

    def show_doing(self, words: str) -> None:
        """Say what is under way and can be cancelled; "" when nothing is."""
        busy = bool(words)
        had = self.cancel.hasFocus()
        self.doing.setText(words)
        for widget in (self.doing, self.cancel):
            widget.setVisible(busy)
        for widget in (self.where, self.change, self.copy):
            widget.setVisible(not busy)
        if had and not busy:
            self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:
        """Return the room of the wider way to paper: they may stand over each other."""
        edges, hint = self._layout.contentsMargins(), super().minimumSizeHint()
        widest = max(self.print.sizeHint().width(), self.save.sizeHint().width())
        return QSize(widest + edges.left() + edges.right(), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the two ways to paper beside or over each other."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new look's sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_layout"):
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("window"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.colour("line"))

    def _fit(self) -> None:
        edges = self._layout.contentsMargins()
        room = self.width() - edges.left() - edges.right() - self._first.spacing()
        beside = self.print.sizeHint().width() + self.save.sizeHint().width() <= room
        ways = QBoxLayout.Direction
        self._first.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _dress(self) -> None:
        theme = self._theme
        self._layout.setContentsMargins(
            theme.scaled(22), theme.scaled(12), theme.scaled(22), theme.scaled(8)
        )
