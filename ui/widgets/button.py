"""The one button: icon, words, and what may follow them (a count, a chevron)."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget

from ui.icons import Icons
from ui.theme import Type
from ui.widgets.look import LIGHT, WORDS_ALONE, YIELDING, Look
from ui.widgets.paint import rounded
from ui.widgets.tip import show_name

BAR = 3


class Button(QPushButton):
    """A push button painted from the theme; it mirrors and grows with the text."""

    def __init__(
        self,
        text: str,
        icons: Icons,
        icon: str = "",
        look: Look = Look.SECONDARY,
        *,
        words: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icons = icons
        self._icon_name = icon
        self._spare_icon = ""
        self._words = words
        self._shortens = look in YIELDING
        self.look = look
        self._trailing = ""
        self._trailing_icon = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        if not words:
            show_name(self, icons.theme, wanted=True)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred if self._shortens else policy.Minimum, policy.Fixed)

    @property
    def icons(self) -> Icons:
        """What the button's own icon comes from, for a menu that it opens."""
        return self._icons

    def let_shorten(self) -> None:
        """Let the words be shortened where there is no room for all."""
        self._shortens = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_words(self, text: str, icon: str = "") -> None:
        """Change the words and, if given, the icon."""
        self.setText(text)
        self.setAccessibleName(text)
        self._icon_name = icon or self._icon_name
        self.updateGeometry()
        self.update()

    def show_trailing(self, text: str = "", icon: str = "") -> None:
        """Show a count, which a screen reader says too, or a small icon at the end."""
        self._trailing = text
        self._trailing_icon = icon
        self.setAccessibleDescription(text)
        self.updateGeometry()
        self.update()

    def show_only_icon(self, *, only: bool) -> None:
        """Leave the words out where there is no room; a tip has them."""
        if self._words is only:
            self._words = not only
            show_name(self, self._icons.theme, wanted=only)
            self.updateGeometry()
            self.update()

    def show_icon(self, *, shown: bool) -> None:
        """Leave the icon out where there is no room for it; the words stay."""
        if shown is bool(self._icon_name):
            return
        self._icon_name, self._spare_icon = self._spare_icon, self._icon_name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for everything on one line, a target at least."""
        theme, shape = self._icons.theme, self.look.value
        metrics = QFontMetrics(theme.font(shape.kind, strong=self.look not in LIGHT))
        high = max(theme.size(shape.height), metrics.height() + theme.scaled(8))
        return QSize(max(self._wide(), theme.size("target")), high)

    def _wide(self) -> int:
        """Return the width of everything on one line with the padding around it."""
        theme, shape = self._icons.theme, self.look.value
        metrics = QFontMetrics(theme.font(shape.kind, strong=self.look not in LIGHT))
        parts = [metrics.horizontalAdvance(self._shown()) + 2] if self._shown() else []
        parts += [self._icon_side()] if self._icon_name else []
        parts += [metrics.horizontalAdvance(self._trailing)] if self._trailing else []
        parts += [theme.scaled(16)] if self._trailing_icon else []
        return sum(parts) + self._gap() * max(0, len(parts) - 1) + 2 * theme.scaled(shape.padding)

    def minimumSizeHint(self) -> QSize:
        """Return the least room: words may be shortened in some looks, or where they were let."""
        hint = self.sizeHint()
        target = self._icons.theme.size("target")
        return QSize(target, hint.height()) if self._shortens else hint

    def changeEvent(self, event: QEvent) -> None:
        """Take the new look's sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the face, then the parts from the leading edge."""
        painter = QPainter(self)
        self._paint_face(painter)
        theme, shape = self._icons.theme, self.look.value
        painter.setFont(self._font())
        ink = self._ink()
        painter.setPen(theme.colour(ink))
        left, right = theme.scaled(shape.padding), self.width() - theme.scaled(shape.padding)
        if self._centred:
            left = max(left, (self.width() - self._wide()) // 2 + left)
        if self._icon_name:
            side = self._icon_side()
            pixmap = self._icons.pixmap(self._icon_name, ink, 24 if self.look is Look.SIGN else 0)
            self._draw_icon(
                painter, left if self._shown() else (self.width() - side) // 2, side, pixmap
            )
            left += side + self._gap()
        right = self._paint_trailing(painter, right)
        if self._shown():
            metrics, cut = painter.fontMetrics(), Qt.TextElideMode.ElideRight
            words = metrics.elidedText(self._shown(), cut, max(0, right - left))
            painter.drawText(
                self._visual(QRect(left, 0, right - left, self.height())),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                words,
            )

    def _font(self) -> QFont:
        font = self._icons.theme.font(self.look.value.kind, strong=self.look not in LIGHT)
        font.setUnderline(self.look in WORDS_ALONE and self._is_active())
        return font

    def _is_active(self) -> bool:
        return self.isEnabled() and (self.underMouse() or self.isDown())

    def _paint_trailing(self, painter: QPainter, right: int) -> int:
        theme = self._icons.theme
        if self._trailing_icon:
            side = theme.scaled(16)
            pixmap = self._icons.pixmap(self._trailing_icon, self._ink(), 16)
            self._draw_icon(painter, right - side, side, pixmap)
            return right - side - self._gap()
        if not self._trailing:
            return right
        wide = painter.fontMetrics().horizontalAdvance(self._trailing)
        painter.save()
        painter.setFont(theme.font(Type.SMALL, strong=True))
        painter.setPen(theme.colour("muted" if not self.isChecked() else "brand"))
        box = self._visual(QRect(right - wide, 0, wide, self.height()))
        edge = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, edge, self._trailing)
        painter.restore()
        return right - wide - self._gap()

    def _paint_face(self, painter: QPainter) -> None:
        theme, (fill, line) = self._icons.theme, self._face()
        rounded(
            painter,
            self.rect(),
            theme.shape("control_radius"),
            fill=theme.colour(fill) if fill else None,
            line=theme.colour(line) if line else None,
        )
        if self.isChecked() and self.look is not Look.FOLD:
            painter.fillRect(self._visual(self._bar()), theme.colour("brand"))

    def _bar(self) -> QRect:
        """Return where a bar marks a button that is down, which a tint alone would not."""
        inset = self._icons.theme.shape("control_radius")
        if self.look is Look.NAVIGATION:
            return QRect(2, inset, BAR, self.height() - 2 * inset)
        return QRect(inset, self.height() - BAR - 2, self.width() - 2 * inset, BAR)

    def _face(self) -> tuple[str, str]:
        active = self._is_active()
        if self.look is Look.PRIMARY:
            usual = "brand_hover" if active else "brand"
            return (usual if self.isEnabled() else "sunken"), ""
        if self.look in (Look.FOLD, *WORDS_ALONE):
            return "", ""
        if self.isChecked():
            return "brand_tint", "edge" if self.look is Look.SECONDARY else ""
        if self.look is Look.SECONDARY:
            fill = "sunken" if active else "surface"
            return (fill, "edge") if self.isEnabled() else ("", "line")
        return ("sunken" if active else "", "")

    def _ink(self) -> str:
        if not self.isEnabled():
            return "muted"
        if self.look is Look.PRIMARY:
            return "on_brand"
        branded = self.look in (Look.LINK, Look.LINE, Look.SIGN) or self.property("tone") == "brand"
        marked = self.isChecked() and self.look in (Look.NAVIGATION, Look.QUIET)
        return "brand" if branded or marked else "ink"

    @property
    def _centred(self) -> bool:
        return self.look not in (Look.NAVIGATION, Look.LINE, Look.FOLD)

    def _icon_side(self) -> int:
        theme = self._icons.theme
        return theme.scaled(24) if self.look is Look.SIGN else theme.size("icon")

    def _shown(self) -> str:
        return self.text() if self._words else ""

    def _gap(self) -> int:
        return self._icons.theme.scaled(12 if self.look is Look.NAVIGATION else 10)

    def _visual(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _draw_icon(self, painter: QPainter, left: int, side: int, pixmap: QPixmap) -> None:
        box = self._visual(QRect(left, (self.height() - side) // 2, side, side))
        painter.drawPixmap(QPoint(box.left(), box.top()), pixmap)
