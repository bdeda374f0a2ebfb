"""What a person keeps: bookmarks, lists and the handout on the table."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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

_MODULES = {
    "erase": "erasing",
    "Imported": "exchange_verbs",
    "Shelf": "shelf",
    "Cause": "trouble",
    "Trouble": "trouble",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401  (whatever it is that the module holds)
    """Load a name's module when it is asked for: the first window wants the settings alone."""
    if name not in __all__:
        raise AttributeError(name)
    return getattr(import_module(f"finder.shelf.{_MODULES.get(name, 'records')}"), name)
