"""The handout's two columns: beside each other, or one at a time where there is no room."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import Icons
from ui.widgets.choice import Choice
from ui.widgets.columns import upright

PANEL = 438
LEAST_PANEL = 400
LEAST_PREVIEW = 330
_ANY_WIDTH = 16_777_215


class HandoutColumns(QWidget):
    """`sides` chooses between the columns; it is hidden while both are shown."""

    def __init__(
        self, panel: QWidget, preview: QWidget, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = icons.theme
        self._panel = panel
        self._preview = preview
        self._line = upright()
        self.sides = Choice(
            (("edit", self.tr("Handout")), ("preview", self.tr("Preview"))),
            icons,
            self.tr("What to show"),
        )
        self.sides.choose("edit")
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addWidget(panel)
        columns.addWidget(self._line)
        columns.addWidget(preview, 1)
        self._strip = QWidget()
        strip = QHBoxLayout(self._strip)
        strip.setContentsMargins(16, 8, 16, 8)
        strip.addWidget(self.sides)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._strip)
        layout.addLayout(columns, 1)
        self.sides.chosen.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what fits."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Show what fits at another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_strip"):
            self._fit()

    def _fit(self, *_what: object) -> None:
        scaled = self._theme.scaled
        wide = min(scaled(PANEL), self.width() * 3 // 5)
        both = wide >= scaled(LEAST_PANEL) and self.width() - wide >= LEAST_PREVIEW
        editing = self.sides.current == "edit"
        self._strip.setVisible(not both)
        self._line.setVisible(both)
        self._panel.setVisible(both or editing)
        self._preview.setVisible(both or not editing)
        self._panel.setMinimumWidth(wide if both else 0)
        self._panel.setMaximumWidth(wide if both else _ANY_WIDTH)
