"""How the handout is to look: every option, in the order in which people think of them."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from finder.handout.discreet import is_telling
from finder.handout.handout import Centre, Layout, Paper
from ui.icons import Icons
from ui.paper.options import LONGEST_MESSAGE, LONGEST_TITLE, HandoutOptions
from ui.theme import Type
from ui.widgets.choice import Choice
from ui.widgets.note_field import NoteField
from ui.widgets.text import Text
from ui.widgets.tick_option import TickOption

MESSAGE_LINES = 4


class HandoutForm(QWidget):
    """`changed` carries the new options; `show_options` sets them without telling."""

    changed = Signal(object)

    def __init__(
        self,
        icons: Icons,
        languages: tuple[tuple[str, str], ...],
        centre: Centre,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._options = HandoutOptions()
        self._theme = icons.theme
        self.layouts = Choice(
            (
                (Layout.STANDARD, self.tr("Standard")),
                (Layout.LARGE, self.tr("Large print")),
                (Layout.WALLET, self.tr("Wallet card")),
                (Layout.EASY, self.tr("Easy list")),
            ),
            icons,
            self.tr("Layout"),
        )
        self.papers = Choice(((Paper.A4, "A4"), (Paper.A5, "A5")), icons, self.tr("Paper"))
        self.languages = Choice(languages, icons, self.tr("Language"))
        self.qr = TickOption(self.tr("QR codes for a phone camera"), icons)
        self.plain = TickOption(
            self.tr("Plain cover"), icons, self.tr("No mention of exploitation in the title")
        )
        self.notes = TickOption(self.tr("Space for handwritten notes"), icons)
        self.tips = TickOption(
            self.tr("Things that can help"),
            icons,
            self.tr("Tips of the ready-made handout, to tick off"),
        )
        self.title = QLineEdit()
        self.title.setMaxLength(LONGEST_TITLE)
        self.title.setAccessibleName(self.tr("Title on the handout"))
        self.title_notice = Text("", Type.CAPTION, tone="notice", strong=True)
        self.message = NoteField(
            icons.theme,
            self.tr("Message to the family"),
            self.tr("A few words of your own. They are printed on the first page."),
            LONGEST_MESSAGE,
            MESSAGE_LINES,
        )
        self._giver = Text("", Type.SMALL, tone="muted")
        self._build(centre)
        self._connect()

    def show_options(self, options: HandoutOptions, suggested: str, *, has_tips: bool) -> None:
        """Show options; `suggested` is the title that is printed when none is typed."""
        self._options = options
        self.layouts.choose(options.layout)
        self.papers.choose(options.paper)
        self.languages.choose(options.language)
        for tick, on in (
            (self.qr, options.qr),
            (self.plain, options.plain_cover),
            (self.notes, options.notes_space),
            (self.tips, options.tips),
        ):
            tick.set_quietly(on)
        self.tips.setVisible(has_tips)
        self.title.setPlaceholderText(suggested)
        if self.title.text().strip() != options.title.strip():
            self.title.setText(options.title)
        self.message.show_text(options.message)
        self._show_what_counts(suggested)

    def flush(self) -> None:
        """Tell of a message that is still being written."""
        self.message.flush()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new look's sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_rows"):
            self._dress()

    def _show_what_counts(self, suggested: str) -> None:
        options = self._options
        card = options.layout is Layout.WALLET
        self.qr.setEnabled(not card)
        self.papers.setEnabled(not card)
        hidden = options.plain_cover and is_telling(options.title)
        self.title_notice.setVisible(hidden)
        self.title_notice.setText(
            self.tr("That title names exploitation. “{0}” is printed instead.").format(suggested)
        )

    def _build(self, centre: Centre) -> None:
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        given = self.tr("Given by {0}").format(", ".join(filter(None, (centre.name, centre.phone))))
        self._giver.setText(given)
        self._rows.addWidget(self._headed(self.tr("Layout"), self.layouts))
        for tick in (self.qr, self.plain, self.notes, self.tips):
            self._rows.addWidget(tick)
        self._rows.addWidget(self._headed(self.tr("Title"), self.title))
        self._rows.addWidget(self.title_notice)
        self._rows.addWidget(self._headed(self.tr("Message to the family"), self.message))
        self._rows.addWidget(self._beside(self.tr("Paper"), self.papers))
        self._rows.addWidget(self._beside(self.tr("Language"), self.languages))
        self._rows.addWidget(self._giver)
        self._giver.setVisible(bool(centre.name))
        self._dress()

    def _connect(self) -> None:
        for choice in (self.layouts, self.papers, self.languages):
            choice.chosen.connect(self._on_changed)
        for tick in (self.qr, self.plain, self.notes, self.tips):
            tick.toggled.connect(self._on_changed)
        self.title.textEdited.connect(self._on_changed)
        self.message.written.connect(self._on_changed)

    def _on_changed(self, *_what: object) -> None:
        self._options = replace(
            self._options,
            layout=Layout(self.layouts.current),
            paper=Paper(self.papers.current),
            language=self.languages.current,
            qr=self.qr.isChecked(),
            plain_cover=self.plain.isChecked(),
            notes_space=self.notes.isChecked(),
            tips=self.tips.isChecked(),
            title=self.title.text(),
            message=self.message.toPlainText(),
        )
        self.changed.emit(self._options)

    def _headed(self, words: str, widget: QWidget) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(Text(words, Type.BODY, strong=True))
        layout.addWidget(widget)
        return box

    def _beside(self, words: str, widget: QWidget) -> QWidget:
        box = QWidget()
        layout = QHBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Text(words, Type.BODY, strong=True, wrap=False))
        layout.addStretch(1)
        layout.addWidget(widget)
        return box

    def _dress(self) -> None:
        self._rows.setSpacing(self._theme.scaled(10))
