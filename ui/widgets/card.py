"""A card that is one large button; what lies in it is laid out by whoever makes it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.paint import rounded


class Card(QAbstractButton):
    """Give it a layout of labels. `name` is what a screen reader says."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._room: tuple[tuple[int, int, int, int], int] | None = None
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def space(self, edges: tuple[int, int, int, int], gap: int) -> None:
        """Keep room around what is laid out and between it: pixels at 100 % text."""
        self._room = edges, gap
        self._spread()

    def changeEvent(self, event: QEvent) -> None:
        """Keep as much room as the text's new size asks for."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_room"):
            self._spread()

    def _spread(self) -> None:
        layout = self.layout()
        if isinstance(layout, QBoxLayout) and self._room is not None:
            edges, gap = self._room
            layout.setContentsMargins(*map(self._theme.scaled, edges))
            layout.setSpacing(self._theme.scaled(gap))

    def sizeHint(self) -> QSize:
        """Return the room of what lies in the card."""
        layout = self.layout()
        return layout.sizeHint() if layout else QSize()

    def minimumSizeHint(self) -> QSize:
        """Return the least room of what lies in the card."""
        layout = self.layout()
        return layout.minimumSize() if layout else QSize()

    def hasHeightForWidth(self) -> bool:
        """Return that words in the card may wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout else -1

    def let_through(self) -> None:
        """Let the mouse through whatever lies in the card; call it when the layout is full."""
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line, stronger under the pointer."""
        theme = self._theme
        active = self.underMouse() or self.isDown()
        rounded(
            QPainter(self),
            self.rect(),
            theme.shape("card_radius"),
            fill=theme.colour("brand_tint" if self.isDown() else "surface"),
            line=theme.colour("brand" if active else "line"),
        )
