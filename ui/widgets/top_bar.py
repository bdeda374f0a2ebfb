"""The top bar: name, search, audience, text size and the view's menu."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.icons import Icons
from ui.place import PageName, Place
from ui.theme import ThemeName
from ui.widgets.button import Button, Look
from ui.widgets.menu_button import MenuButton
from ui.widgets.search_field import SearchField
from ui.widgets.segments import Segments

SPACIOUS = 1100
ROOMY = 1000
TIGHT = 640
CRAMPED = 400


class TopBar(QWidget):
    """Where a person searches and sets what the window shows; crowded bars shorten themselves."""

    home_wanted = Signal()
    back_wanted = Signal()
    help_wanted = Signal()
    about_wanted = Signal()
    going = Signal(object)
    audience_chosen = Signal(str)
    theme_chosen = Signal(str)
    text_stepped = Signal(int)
    language_chosen = Signal(str)
    letter_keys_switched = Signal(bool)

    def __init__(
        self,
        icons: Icons,
        search: SearchField,
        audiences: Sequence[tuple[str, str]],
        places: Sequence[tuple[PageName, str]],
        languages: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._audiences = dict(audiences)
        self._places = places
        self._languages = languages
        self.sign = Button(self.tr("Signpost"), icons, "signpost", Look.SIGN)
        self.sign.setAccessibleName(self.tr("Signpost, home"))
        self.search = search
        self.back = Button(self.tr("Back"), icons, "arrow-left", Look.QUIET)
        self.back.hide()
        self.audience = Segments(audiences, icons.theme, self.tr("Who it is for"))
        self._audience_menu = MenuButton("", icons, "users", Look.SMALL)
        self._audience_actions = self._audience_menu.add_choices(audiences, self._on_audience)
        self.smaller = Button(
            self.tr("Smaller text"), icons, "a-arrow-down", Look.ICON, words=False
        )
        self.larger = Button(self.tr("Larger text"), icons, "a-arrow-up", Look.ICON, words=False)
        self.view = MenuButton(self.tr("Menu"), icons, "menu", Look.ICON, words=False)
        self._themes = self._fill_view()
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self.sign)
        self._layout.addWidget(self.search, 100)
        self._layout.addWidget(self.back)
        self._layout.addStretch(1)
        for widget in (self.audience, self._audience_menu, self.smaller, self.larger, self.view):
            self._layout.addWidget(widget)
        self._connect()
        self._dress()

    def show_audience(self, audience: str) -> None:
        """Mark the audience in force."""
        self.audience.choose(audience)
        self._audience_menu.show_words(self._audiences.get(audience, ""))
        if audience in self._audience_actions:
            self._audience_actions[audience].setChecked(True)

    def show_theme(self, name: ThemeName) -> None:
        """Mark the theme in force."""
        self._themes[name].setChecked(True)

    def show_letter_keys(self, *, on: bool) -> None:
        """Tick whether single letters are commands."""
        self._letter_keys.setChecked(on)

    def show_language(self, code: str) -> None:
        """Mark the language in force."""
        if code in self._language_actions:
            self._language_actions[code].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten what does not fit."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new look's sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_layout"):
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._icons.theme.colour("surface"))
        line = self._icons.theme.colour("line")
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)

    def _fill_view(self) -> dict[str, QAction]:
        choices = (
            (ThemeName.SYSTEM, self.tr("Colours as the system has them")),
            (ThemeName.LIGHT, self.tr("Light")),
            (ThemeName.DARK, self.tr("Dark")),
            (ThemeName.HIGH_CONTRAST, self.tr("High contrast")),
        )
        for number, (page, name) in enumerate(self._places, 1):
            place = Place(page)
            self.view.add_choice(name, lambda place=place: self.going.emit(place), f"Ctrl+{number}")
        self.view.choices.addSeparator()
        themes = self.view.add_choices(choices, self.theme_chosen.emit)
        self.view.choices.addSeparator()
        self.view.add_choice(self.tr("Larger text"), lambda: self.text_stepped.emit(1), "Ctrl++")
        self.view.add_choice(self.tr("Smaller text"), lambda: self.text_stepped.emit(-1), "Ctrl+-")
        self.view.add_choice(
            self.tr("Usual text size"), lambda: self.text_stepped.emit(0), "Ctrl+0"
        )
        self._letter_keys = self.view.choices.addAction(
            self.tr("Letter keys: S, H, and typing to search")
        )
        self._letter_keys.setCheckable(True)
        self._letter_keys.triggered.connect(self.letter_keys_switched)
        self.view.choices.addSeparator()
        self._language_actions = self.view.add_choices(self._languages, self.language_chosen.emit)
        self.view.choices.addSeparator()
        self.view.add_choice(self.tr("Help"), self.help_wanted.emit, "F1")
        self.view.add_choice(self.tr("About Signpost"), self.about_wanted.emit)
        return themes

    def _connect(self) -> None:
        self.sign.clicked.connect(self.home_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.audience.chosen.connect(self._on_audience)
        self.smaller.clicked.connect(lambda: self.text_stepped.emit(-1))
        self.larger.clicked.connect(lambda: self.text_stepped.emit(1))

    def _on_audience(self, audience: str) -> None:
        self.show_audience(audience)
        self.audience_chosen.emit(audience)

    def _dress(self) -> None:
        theme = self._icons.theme
        self.setFixedHeight(theme.size("bar"))
        self._layout.setContentsMargins(theme.scaled(14), 0, theme.scaled(14), 1)
        self._layout.setSpacing(theme.scaled(6))
        self.search.setMaximumWidth(theme.scaled(369))
        self._fit()

    def _fit(self) -> None:
        room = self.width() * 100 / self._icons.theme.percent
        self.audience.setVisible(room >= ROOMY)
        self._audience_menu.setVisible(room < ROOMY)
        self._audience_menu.show_icon(shown=room < CRAMPED)
        self._audience_menu.show_only_icon(only=room < CRAMPED)
        self.sign.setVisible(room >= CRAMPED)  # the menu has the way home too
        self.sign.show_only_icon(only=room < ROOMY - 240)
        self.back.show_only_icon(only=room < SPACIOUS)
        self.smaller.setVisible(room >= TIGHT)
        self.larger.setVisible(room >= TIGHT)
