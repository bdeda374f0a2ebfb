"""The only opener of links: it shows the address first, and opens nothing but web pages."""

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,  # noqa: TID251  (the one place)
    QGuiApplication,
    QShowEvent,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.text import Text

SCHEMES = ("https", "http")


def is_web_address(url: str) -> bool:
    """Say whether an address is a web page's and nothing else, such as a file's."""
    parts = QUrl(url, QUrl.ParsingMode.StrictMode)
    return (
        parts.isValid() and parts.scheme() in SCHEMES and bool(parts.host()) and url.isprintable()
    )


class LinkDialog(QDialog):
    """Shows a whole address and asks whether to open it."""

    def __init__(self, url: str, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open a web page"))
        head = Text(self.tr("Open this page in your web browser?"), Type.HEADING)
        address = Text(url)
        address.let_copy()
        note = Text(
            self.tr(
                "This needs the internet. The browser, and anyone who can see what this computer"
                " does there, may keep a record of the page."
            ),
            Type.SMALL,
            tone="muted",
        )
        go = Button(self.tr("Open the page"), icons, "external-link", Look.PRIMARY)
        stay = Button(self.tr("Cancel"), icons)
        buttons = QHBoxLayout()
        buttons.addWidget(go)
        buttons.addWidget(stay)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(16)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        for widget in (head, address, note):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.setMinimumWidth(icons.theme.scaled(460))
        icons.theme.dress(self)
        go.clicked.connect(self.accept)
        stay.clicked.connect(self.reject)
        go.setDefault(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words are at this width, no higher."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))


class Links(QObject):
    """Opens web pages after showing their address, where the policy allows it."""

    def __init__(self, icons: Icons, *, allowed: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.allowed = allowed

    def open(self, url: str, parent: QWidget) -> None:
        """Show `url` and, if the person says so, hand it to the browser."""
        if not self.allowed or not is_web_address(url):
            return
        dialog = LinkDialog(url, self._icons, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: QDesktopServices.openUrl(QUrl(url)))
        dialog.open()

    def copy(self, text: str) -> None:
        """Put plain text on the clipboard."""
        QGuiApplication.clipboard().setText(text)
