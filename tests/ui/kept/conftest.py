from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from finder.policy import Policy
from finder.policy.records import CentrePolicy
from ui.kept.list_keeper import ListKeeper
from ui.pages.page import Page

TODAY = date(2026, 3, 1)


class Heard:
    """What the keeper said, and the way back it offered last."""

    def __init__(self, keeper):
        self.sentences = []
        self._take_back = None
        keeper.told.connect(self.sentences.append)
        keeper.undoable.connect(self._on_undoable)

    def _on_undoable(self, sentence, take_back):
        self.sentences.append(sentence)
        self._take_back = take_back

    @property
    def last(self):
        return self.sentences[-1]

    def undo(self):
        take_back, self._take_back = self._take_back, None
        take_back()


class ChosenFiles:
    """Answers instead of the system's file dialogs."""

    def __init__(self):
        self.path = None
        self.suggested = ""

    def ask_where(self, _parent, _title, name, _kind):
        self.suggested = name
        return self.path

    def ask_which(self, _parent, _title, _kind):
        return self.path


@pytest.fixture
def parts(make_parts, small_file):
    centre = CentrePolicy("Riverside Family Centre", "01632 960 010")
    return replace(make_parts(small_file), policy=Policy(centre=centre))


@pytest.fixture
def shelf(parts):
    return parts.keeper.shelf


@pytest.fixture
def lists(parts):
    return ListKeeper(parts.keeper)


@pytest.fixture
def heard(parts):
    return Heard(parts.keeper)


@pytest.fixture
def keep(parts):
    """Keeps entries in a list by their ids."""

    def keep(kept_list, *ids):
        for entry in parts.catalogue.entries(ids):
            parts.keeper.shelf.add(kept_list.key, entry.id, entry.title)
        parts.keeper.refresh()
        return kept_list

    return keep


@pytest.fixture
def visit(shelf, keep):
    """A list of one's own with three entries, the second with a private note."""
    made = keep(shelf.new_list("Visit"), "lantern-trust", "sleep", "court")
    shelf.set_note(shelf.items(made.key)[1].key, "ask first")
    return made


@pytest.fixture
def ids(shelf):
    def ids(kept_list):
        return [kept.entry_id for kept in shelf.items(kept_list.key)]

    return ids


@pytest.fixture
def room(qtbot, theme):
    """Shows a widget in a window of its own."""

    def room(widget: QWidget, width=1134, height=704):
        qtbot.addWidget(widget)
        theme.dress(widget)
        if isinstance(widget, Page):
            widget.finish()
        widget.resize(width, height)
        widget.show()
        qtbot.waitExposed(widget)
        widget.activateWindow()
        return widget

    return room


@pytest.fixture
def choose():
    """Picks a command out of a menu by the words on the way to it."""

    def choose(menu: QMenu, *words):
        *way, last = words
        for step in way:
            menu = next(inner for inner in menu.findChildren(QMenu) if inner.title() == step)
        action = next(a for a in menu.actions() if a.text().split("\t")[0] == last)
        assert action.isEnabled()
        action.trigger()

    return choose


ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
