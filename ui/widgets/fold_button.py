"""A heading that folds what stands below it away."""

from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleStateChangeEvent,
)
from PySide6.QtWidgets import QWidget

from ui.icons import Icons
from ui.widgets.button import Button, Look


class FoldButton(Button):
    """Its chevron, and what a screen reader is told, follow its being checked: unfolded."""

    def __init__(self, text: str, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(text, icons, look=Look.FOLD, parent=parent)
        self.setCheckable(True)
        self.toggled.connect(self._on_toggled)
        self._on_toggled(False)  # noqa: FBT003  (Qt's signature)

    def _on_toggled(self, unfolded: bool) -> None:  # noqa: FBT001  (Qt's signature)
        self.show_trailing(icon="chevron-up" if unfolded else "chevron-down")
        changed = QAccessible.State()
        changed.expanded = True  # type: ignore[assignment]  (a bit field, which the stubs type as int)
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self, changed))
        if self.hasFocus():  # Linux is sent no such change, so it is said in words
            words = self.tr("Unfolded") if unfolded else self.tr("Folded")
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
