"""What a person keeps: bookmarks, lists and the handout on the table."""

from finder.shelf.erasing import erase
from finder.shelf.exchange_verbs import Imported
from finder.shelf.records import Change, Kept, KeptList, Role, Undo, Viewed
from finder.shelf.shelf import Shelf
from finder.shelf.trouble import Cause, Trouble

__all__ = [
    "Cause",
    "Change",
    "Imported",
    "Kept",
    "KeptList",
    "Role",
    "Shelf",
    "Trouble",
    "Undo",
    "Viewed",
    "erase",
]
