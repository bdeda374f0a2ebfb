"""The look in force: tokens as colours, sizes and fonts, and what wears them."""

from string import Template

from PySide6 import QtCore  # QtCore.Qt takes 10 ms, which the first window does without
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from finder.places import shipped
from ui.theme import fonts
from ui.theme.dressing import Dressing
from ui.theme.palette import palette_of
from ui.theme.tokens import Density, ThemeName, Tokens, Type

USUAL_PERCENT = 100
MIDDLE = 128
"""The lightness of a colour that is neither light nor dark."""

_WEIGHTS = {
    Type.DISPLAY: QFont.Weight.Bold,
    Type.TITLE: QFont.Weight.Bold,
    Type.SIGN: QFont.Weight.Bold,
    Type.HEADING: QFont.Weight.Bold,
    Type.ROW_TITLE: QFont.Weight.Bold,
    Type.SUBHEADING: QFont.Weight.DemiBold,
    Type.NUMBER: QFont.Weight.Bold,
}

_INHERITED = (QtCore.QEvent.Type.ApplicationPaletteChange, QtCore.QEvent.Type.ApplicationFontChange)


class Theme(QObject):
    """The look in force. `changed` is emitted after a new one has been applied."""

    changed = Signal()

    def __init__(self, tokens: Tokens, density: Density = Density.DESK) -> None:
        super().__init__()
        self.tokens = tokens
        self.density = density
        self._chosen = ThemeName.SYSTEM
        self._percent = tokens.text_steps[0]
        self._applied: tuple[ThemeName, int] | None = None
        self._fonts: dict[tuple[Type, bool, int], QFont] = {}
        self._colours = tokens.colours[ThemeName.LIGHT]
        self._dressing = Dressing(self)

    @property
    def chosen(self) -> ThemeName:
        """The theme as chosen, which may be the system's."""
        return self._chosen

    @property
    def percent(self) -> int:
        """The text size in per cent."""
        return self._percent

    @property
    def is_dark(self) -> bool:
        """Whether letters are lighter than what they stand on."""
        return self.colour("ink").lightness() > self.colour("surface").lightness()

    def colour(self, token: str) -> QColor:
        """Return a colour by its token."""
        return QColor(self._colours.get(token) or self.tokens.colours["fixed"][token])

    def size(self, token: str) -> int:
        """Return a size of the present density in pixels, at the present text size."""
        pixels = self.tokens.density[self.density][token]
        return pixels if token in self.tokens.steady[self.density] else self.scaled(pixels)

    def shape(self, token: str) -> int:
        """Return a radius or a stroke in pixels, whatever the text size."""
        return self.tokens.shape[token]

    def scaled(self, pixels: float) -> int:
        """Return a length that grows with the text."""
        return round(pixels * self._percent / 100)

    def font(self, kind: Type, *, strong: bool = False) -> QFont:
        """Return the typeface for a role at the present text size.

        The same is given again, for what Qt has found out about a font stays with it.
        """
        key = (kind, strong, self._percent)
        if key not in self._fonts:
            weight = _WEIGHTS.get(kind, QFont.Weight.Normal)
            if strong and weight < QFont.Weight.DemiBold:
                weight = QFont.Weight.DemiBold
            self._fonts[key] = fonts.font(self.size(kind), weight)
        return QFont(self._fonts[key])

    def choose(self, name: str) -> None:
        """Switch the theme; a name that is not known means the system's."""
        self.restore(name, self._percent)

    def resize_text(self, percent: int) -> None:
        """Switch the text size, to the nearest step."""
        self.restore(self._chosen, percent)

    def restore(self, name: str, percent: int) -> None:
        """Switch both at once, which costs as little as one of them; what is so already stays."""
        self._choose(name, percent)
        if (self._resolved(), self._percent) != self._applied:
            self.apply()

    def foreshow(self, name: str, percent: int) -> None:
        """Put on at once what `restore` will: the system's theme is told by its palette alone."""
        self._choose(name, percent)
        dark = QGuiApplication.palette().window().color().lightness() < MIDDLE
        guessed = ThemeName.DARK if dark else ThemeName.LIGHT
        self._apply(guessed if self._chosen is ThemeName.SYSTEM else self._chosen)

    def follow_system(self) -> None:
        """Change with the system's dark and contrast settings, while those are what is chosen."""
        self._hints = QGuiApplication.styleHints()
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._accessibility.contrastPreferenceChanged.connect(self._on_system_changed)

    def step_text(self, direction: int) -> None:
        """Go one step larger (1) or smaller (-1); 0 goes back to 100 %."""
        steps = self.tokens.text_steps
        place = steps.index(self._percent) + direction
        self.resize_text(steps[max(0, min(place, len(steps) - 1))] if direction else steps[0])

    def dress(self, part: QWidget) -> None:
        """Give a bar, a page or a dialog the look in force, now and whenever it changes.

        Call it when the part is built, and before a hidden one is shown.
        """
        self._dressing.dress(part)

    def apply(self) -> None:
        """Give the application the palette and font of the present choice, its parts the sheet."""
        self._apply(self._resolved())

    def _on_system_changed(self) -> None:
        self.restore(self._chosen, self._percent)

    def _choose(self, name: str, percent: int) -> None:
        known = {theme.value for theme in ThemeName}
        self._chosen = ThemeName(name) if name in known else ThemeName.SYSTEM
        self._percent = min(self.tokens.text_steps, key=lambda step: abs(step - percent))

    def _apply(self, name: ThemeName) -> None:
        self._colours = self.tokens.colours[name]
        self._applied = (name, self._percent)
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        application.setPalette(palette_of(self.colour))
        application.setFont(self.font(Type.BODY))
        for kind in _INHERITED:  # now, for what a sheet leaves alone is taken from the window
            QApplication.sendPostedEvents(None, kind.value)
        self._dressing.change(self._style_sheet())
        self.changed.emit()

    def _resolved(self) -> ThemeName:
        if self._chosen is not ThemeName.SYSTEM:
            return self._chosen
        hints = QGuiApplication.styleHints()
        accessibility = hints.accessibility()
        if accessibility.contrastPreference() is QtCore.Qt.ContrastPreference.HighContrast:
            return ThemeName.HIGH_CONTRAST
        dark = hints.colorScheme() is QtCore.Qt.ColorScheme.Dark
        return ThemeName.DARK if dark else ThemeName.LIGHT

    def _style_sheet(self) -> str:
        template = Template(shipped("themes", "window.qss").read_text("utf-8"))
        values: dict[str, str] = {**self.tokens.colours["fixed"], **self._colours}
        values |= {name: f"{self.size(name)}px" for name in self.tokens.density[self.density]}
        values |= {name: f"{value}px" for name, value in self.tokens.shape.items()}
        return template.substitute(values)


def remembered_percent(text: str) -> int:
    """Return a text size as it was remembered, in per cent; the usual one for odd words."""
    return int(text) if text.isdecimal() else USUAL_PERCENT
