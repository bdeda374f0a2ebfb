"""What the desk window is furnished with once it has been painted, piece by piece."""

from collections.abc import Callable, Generator, Mapping
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk.page_stack import PageStack
from ui.desk.window import DeskWindow
from ui.pages.page import Page
from ui.parts import Parts
from ui.place import PLACES, PageName
from ui.widgets.banner import Banner
from ui.widgets.focus_ring import FocusRing
from ui.widgets.search_field import SearchField
from ui.widgets.side_bar import SideBar
from ui.widgets.top_bar import TopBar
from ui.widgets.undo_bar import UndoBar


class Furniture(NamedTuple):
    """Bars and pages in a room that fills the window; the last two lie over it."""

    room: QWidget
    top_bar: TopBar
    banner: Banner
    side_bar: SideBar
    pages: PageStack
    undo_bar: UndoBar
    focus_ring: FocusRing


def make_furniture(
    window: DeskWindow,
    search: SearchField,
    parts: Parts,
    makers: Mapping[PageName, Callable[[], Page]],
) -> Generator[None, None, Furniture]:
    """Make it in the language now in force, a few milliseconds each step.

    `search` may be the one in use: it stays where it is seen and keeps the focus.
    """
    icons = parts.icons
    room = QWidget()
    layout = QVBoxLayout(room)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    middle = QHBoxLayout()
    middle.setSpacing(0)
    typing = search.line.hasFocus()
    top_bar, banner = _top_bar(search, parts), Banner(icons)
    layout.addWidget(top_bar)
    layout.addWidget(banner)
    layout.addLayout(middle, 1)
    window.clear(room)
    if typing:
        search.line.setFocus()
    yield
    side_bar = SideBar(icons, _places(parts))
    yield
    pages = PageStack(makers)
    middle.addWidget(side_bar)
    middle.addWidget(pages, 1)
    yield
    undo_bar, focus_ring = UndoBar(icons, window), FocusRing(icons.theme, window)
    for part in (banner, side_bar, undo_bar):
        icons.theme.dress(part)
    yield
    return Furniture(room, top_bar, banner, side_bar, pages, undo_bar, focus_ring)


def _top_bar(search: SearchField, parts: Parts) -> TopBar:
    audiences = [(key, parts.wording.audience(key)) for key in ("parents", "professionals", "")]
    languages = parts.translation.available()
    bar = TopBar(parts.icons, search, audiences, _places(parts), languages)
    bar.show_language(parts.translation.language)
    parts.theme.dress(bar)
    return bar


def _places(parts: Parts) -> list[tuple[PageName, str]]:
    return [(page, parts.wording.page(page)) for page in PLACES]
