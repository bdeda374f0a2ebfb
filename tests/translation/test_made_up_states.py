"""What opens over a page, or stands on it only sometimes, is translated and fits as well."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from finder.problems import NoPrinter
from finder.shelf.trouble import SENTENCES, Trouble
from tests.translation.seen import cut_off
from tests.translation.test_made_up_language import (  # noqa: F401  (fixtures)
    desk,
    missed,
    screen,
    visit,
)
from ui.kiosk.cover import Cover
from ui.kiosk.notice import KioskNotice
from ui.kiosk.printing import PrintState
from ui.links import LinkDialog
from ui.pages.home import WELCOMED
from ui.paper.printing import Queue
from ui.place import PageName, Place
from ui.problem_wording import problem_said, trouble_said
from ui.trouble import TroubleDialog
from ui.widgets.erase_panel import ErasePanel
from ui.widgets.pin_pad import PinPad
from ui.widgets.print_dialog import PrintDialog

NAME = "Oak Tree Centre"
"""A name that a person may have given."""


class Hands:
    """What a test does with a window between two looks at it."""

    def __init__(self, qtbot, opened):
        self.qtbot = qtbot
        self.opened = opened
        self.window = opened.window

    @property
    def page(self):
        return self.window.page

    def go(self, *place, **more):
        visit(self.qtbot, self.window, Place(*place, **more))

    def make_page_anew(self, name):
        self.window.pages._pages.pop(name, None)
        self.go(name)


def list_of_nine(hands):
    parts = hands.opened._parts
    shelf = parts.keeper.shelf
    made = shelf.new_list(NAME)
    ids = (
        "pace",
        "samaritans",
        "nspcc",
        "napac",
        "childline",
        "victim-support",
        "what-you-may-feel",
    )
    for entry in parts.catalogue.entries((*ids, "handout-understanding-trauma", "parents-protect")):
        shelf.add(made.key, entry.id, entry.title)
    parts.keeper.refresh()
    hands.go(PageName.LIST, str(made.key))
    return made


def welcome(hands):
    hands.opened._parts.keeper.shelf.set_setting(WELCOMED, "")
    hands.make_page_anew(PageName.HOME)
    for _ in range(3):
        yield hands.window
        hands.page._welcome._next.click()


def recently_viewed(hands):
    hands.go(PageName.ENTRY, "samaritans")
    hands.go(PageName.HOME)
    assert hands.page._recent.isVisible()
    yield hands.window


def own_list(hands):
    made = list_of_nine(hands)
    assert hands.page.search.isVisible()
    yield hands.window
    view = hands.page.board.view
    view.toggle_details(view.current_row())
    assert view.details is not None
    yield hands.window
    hands.page.search.setText(NAME)
    yield hands.window
    hands.page.search.clear()
    hands.page.name.start()
    hands.page.name.refuse(hands.page._lists.rename(made, ""))
    yield hands.window


def empty_lists(hands):
    shelf = hands.opened._parts.keeper.shelf
    for kept in (shelf.saved, shelf.handout):
        shelf.clear(kept.key)
    hands.go(PageName.SAVED)
    yield hands.window
    hands.go(PageName.HANDOUT)
    yield hands.window
    hands.go(PageName.LIST, str(shelf.new_list(NAME).key))
    yield hands.window


def menus(hands):
    made = list_of_nine(hands)
    page, menu = hands.page, QMenu(hands.window)
    for row in page.board.model.rows:
        page.board._fill(menu, row.kept.key)
        yield hands.window
    page.commands.fill(menu, made)
    yield hands.window
    hands.go(PageName.ENTRY, "pace")
    hands.page.entry_actions.more.choices.aboutToShow.emit()
    yield hands.window
    hands.go(PageName.HANDOUT)
    hands.page.panel.more.choices.aboutToShow.emit()
    yield hands.window


def printing(hands):
    hands.go(PageName.HANDOUT)
    work = hands.page.work
    work._on_found((Queue(NAME, NAME, is_default=True),))
    yield hands.window
    work.change_printer()
    dialog = hands.page.findChild(PrintDialog)
    assert dialog.isVisible()
    yield hands.window
    dialog.reject()
    hands.page.bar.show_doing(work.tr("Saving the PDF…"))
    yield hands.window


def guess(hands):
    hands.go(PageName.RESULTS, words="samaratins")
    yield hands.window
    hands.go(PageName.RESULTS, words="sleep zqzqzq trauma")
    yield hands.window
    hands.go(PageName.RESULTS, words="sleep", filters={"need": ("trauma",), "kind": ("guidance",)})
    yield hands.window


def link(hands):
    parts = hands.opened._parts
    address = parts.catalogue.entry("samaritans").links[0].url
    dialog = LinkDialog(address, parts.icons, hands.window)
    dialog.show()
    yield dialog


def erasing(hands):
    hands.go(PageName.ABOUT)
    panel = hands.page.findChild(ErasePanel)
    panel.opener.click()
    assert panel.confirm.isVisible()
    yield hands.window


def trouble(hands):
    icons = hands.opened._parts.icons
    for cause in SENTENCES:
        hands.window.banner.say(trouble_said(Trouble(cause, where="/example")))
        yield hands.window
    dialog = TroubleDialog(problem_said(NoPrinter()), icons, parent=hands.window)
    dialog.show()
    yield dialog


def done(hands):
    keeper = hands.opened._parts.keeper
    hands.go(PageName.ENTRY, "samaritans")
    for key in (Qt.Key.Key_D, Qt.Key.Key_H, Qt.Key.Key_D, Qt.Key.Key_H):
        hands.qtbot.keyClick(hands.window, key, Qt.KeyboardModifier.ControlModifier)
        assert hands.window.undo_bar.isVisible()
        yield hands.window
    keeper.told.emit(hands.page.entry_actions.tr("Details copied as plain text"))
    yield hands.window


def narrow(hands):
    hands.window.resize(640, 480)
    for place in (Place(PageName.HOME), Place(PageName.ENTRY, "pace"), Place(PageName.HANDOUT)):
        hands.go(*place)
        yield hands.window
    hands.go(PageName.RESULTS)
    hands.page._head.filters.click()
    yield hands.window


DESK = (
    welcome,
    recently_viewed,
    own_list,
    empty_lists,
    menus,
    printing,
    guess,
    link,
    erasing,
    trouble,
    done,
    narrow,
)


def pin(hands):
    hands.opened.kiosk._on_staff_wanted()
    pad = hands.window.findChild(PinPad)
    yield hands.window
    for _ in range(4):
        pad._type("1")
        pad._try()
        yield hands.window


def countdown(hands):
    hands.opened.kiosk._on_idling(20)
    yield hands.window


def sizes(hands):
    hands.opened.kiosk.ask_for_size()
    yield hands.window


def keyboard(hands):
    hands.window.go(Place(PageName.RESULTS, what="search"))
    hands.qtbot.waitUntil(hands.window.keyboard.isVisible)
    yield hands.window


def upright_filters(hands):
    hands.window.resize(768, 1024)
    hands.go(PageName.RESULTS, words="sleep")
    hands.page._call.click()
    yield hands.window


def handout(hands):
    shelf = hands.opened.parts.keeper.shelf
    shelf.clear(shelf.handout.key)
    hands.go(PageName.HANDOUT)
    yield hands.window
    shelf.add(shelf.handout.key, "samaritans", "Samaritans")
    hands.opened.parts.keeper.refresh()
    hands.go(PageName.HANDOUT)
    printing = hands.opened.own.printing
    for state in PrintState:
        printing.state = lambda _pages, state=state: state
        printing.changed.emit()
        yield hands.window


def not_ready(hands):
    notice = KioskNotice(problem_said(NoPrinter()), hands.opened.parts.icons)
    notice.resize(1280, 800)
    notice.show()
    yield notice
    notice.hide()
    notice.deleteLater()


PUBLIC = (pin, countdown, sizes, keyboard, upright_filters, handout, not_ready)


def check(qtbot, seen, untranslated):
    QApplication.processEvents()
    found = missed(seen, untranslated)
    assert {part for part in found if part[1] != "ResultList"} == set()  # rows hold content alone
    qtbot.waitUntil(lambda: list(cut_off(seen)) == [])


@pytest.mark.parametrize("state", DESK, ids=lambda state: state.__name__)
def test_every_state_of_the_desk_is_translated_and_fits(qtbot, desk, untranslated, state):  # noqa: F811
    for seen in state(Hands(qtbot, desk)):
        check(qtbot, seen, untranslated)


@pytest.mark.parametrize("state", PUBLIC, ids=lambda state: state.__name__)
def test_every_state_of_the_public_screen_is_translated_and_fits(
    qtbot,
    screen,  # noqa: F811
    untranslated,
    state,
):
    for seen in state(Hands(qtbot, screen)):
        check(qtbot, seen, untranslated)


def test_the_cover_speaks_the_language_in_force(screen, untranslated):  # noqa: F811
    cover = Cover(screen.parts.theme, screen.window)
    assert untranslated(cover._words[2]) == []
    cover.deleteLater()
