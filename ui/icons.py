"""Line icons (Lucide), drawn when first asked for, in a colour of the theme."""

# ruff: noqa: PLC0415  (what draws icons loads with the first one, for the first window has none)

from typing import TYPE_CHECKING

from finder.places import shipped
from ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

STAND_IN = "file-text"
POINTING = ("arrow-left", "arrow-right", "chevron-left", "chevron-right")
"""Icons that point back or on, and so the other way where a page runs from the right."""


class Icons:
    """Icons by name, tinted and kept. `theme` is what they are tinted from."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._pixmaps: dict[tuple[str, str, int, bool], QPixmap] = {}
        self._sources: dict[str, str] = {}

    def pixmap(self, name: str, colour: str = "ink", pixels: int = 0) -> "QPixmap":
        """Return an icon in a colour's token, `pixels` wide at the present text size."""
        wide = self.theme.scaled(pixels) if pixels else self.theme.size("icon")
        key = (name, self.theme.colour(colour).name(), wide, name in POINTING and _mirrored())
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(*key)
        return self._pixmaps[key]

    def _draw(self, name: str, colour: str, wide: int, mirrored: bool) -> "QPixmap":  # noqa: FBT001  (a part of the key)
        from PySide6.QtCore import QByteArray, QRectF
        from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap, QTransform
        from PySide6.QtSvg import QSvgRenderer

        if name not in self._sources:
            self._sources[name] = _source(name)
        source = self._sources[name].replace("currentColor", colour)
        application = QGuiApplication.instance()
        ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
        pixmap = QPixmap(round(wide * ratio), round(wide * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        if mirrored:
            painter.setTransform(QTransform(-1, 0, 0, 1, wide, 0))
        renderer = QSvgRenderer(QByteArray(source.encode()))
        renderer.render(painter, QRectF(0, 0, wide, wide))
        painter.end()
        return pixmap


def _mirrored() -> bool:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _source(name: str) -> str:
    """Return an icon's SVG; a catalogue may name one that is not here, which gets a stand-in."""
    path = shipped("icons", f"{name}.svg")
    known = name.replace("-", "").isalnum() and path.is_file()
    return (path if known else shipped("icons", f"{STAND_IN}.svg")).read_text("utf-8")
