"""Where an entry comes from: the rows of the source, what was read later, and the citations."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from finder.entry import Citation, Confidence, Entry
from ui.parts import Parts
from ui.theme import Type
from ui.widgets.button import Button, Look
from ui.widgets.contact import shown_address
from ui.widgets.flow import Flow
from ui.widgets.fold_button import FoldButton
from ui.widgets.text import Text


class Provenance(QWidget):
    """Folded away until asked for."""

    entry_wanted = Signal(str)

    def __init__(self, entry: Entry, parts: Parts) -> None:
        super().__init__()
        self._entry = entry
        self._parts = parts
        self._head = FoldButton(self.tr("Where this comes from"), parts.icons)
        self._body: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self._head)
        self._head.toggled.connect(self._on_toggled)

    def _on_toggled(self, unfolded: bool) -> None:  # noqa: FBT001  (Qt's signature)
        if unfolded and self._body is None:
            self._body = self._made()
            self._layout.addWidget(self._body)
        if self._body is not None:
            self._body.setVisible(unfolded)

    def _made(self) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(6)
        for widget in (*self._source(), *self._evidence()):
            layout.addWidget(widget)
        for heading, citations in (
            (self.tr("It draws on"), self._entry.citations),
            (self.tr("Cited in"), self._entry.cited_in),
        ):
            if citations:
                layout.addWidget(Text(heading, Type.SMALL, strong=True))
                for citation in citations:
                    layout.addLayout(self._citation(citation))
                    if citation.note:
                        layout.addWidget(Text(citation.note, Type.CAPTION, tone="muted"))
        return body

    def _source(self) -> Iterator[QWidget]:
        entry = self._entry
        if entry.source_rows:
            rows = ", ".join(entry.source_rows)
            words = self.tr("In the source of 2018 as {0}.").format(rows)
            yield Text(words, Type.SMALL)
        for link in entry.links:
            if link.as_printed and link.as_printed != link.url:
                words = self.tr("Printed in the source as: {0}").format(link.as_printed)
                yield _copied(words)
        for phone in entry.phones:
            for address in phone.evidence:
                words = self.tr("{0} was read at {1}").format(phone.number, shown_address(address))
                yield _copied(words)

    def _evidence(self) -> Iterator[QWidget]:
        confidence = {
            Confidence.HIGH: self.tr("High confidence"),
            Confidence.MEDIUM: self.tr("Medium confidence: may be out of date"),
            Confidence.LOW: self.tr("Low confidence: not confirmed"),
        }
        for fact in self._entry.evidence:
            yield Text(fact.says, Type.SMALL)
            parts = [confidence[fact.confidence], fact.dated]
            words = [*(part for part in parts if part), *map(shown_address, fact.addresses)]
            yield _copied(" · ".join(words))

    def _citation(self, citation: Citation) -> Flow:
        row = Flow()
        words = f"{citation.endnote}  {citation.label}" if citation.endnote else citation.label
        button = Button(words, self._parts.icons, look=Look.LINK)
        button.clicked.connect(lambda: self.entry_wanted.emit(citation.entry))
        row.addWidget(button)
        return row


def _copied(words: str) -> Text:
    text = Text(words, Type.CAPTION, tone="muted")
    text.let_copy()
    return text
