"""What the desk window remembers of itself from one session to the next, in the shelf."""

from PySide6.QtCore import QSize

from finder.shelf.shelf import Shelf
from ui.theme import Theme

EVERYONE = "everyone"
"""How the shelf remembers that no audience is chosen, for it keeps no empty setting."""

_LETTER_KEYS, _OFF = "letter-keys", "off"


class DeskSettings:
    """The window's settings in a shelf."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    @property
    def audience(self) -> str:
        """The audience, "" for everyone."""
        return self._shelf.setting("audience", "parents").removeprefix(EVERYONE)

    @property
    def letter_keys(self) -> bool:
        """Whether single letters are commands, and begin a search on any page."""
        return self._shelf.setting(_LETTER_KEYS) != _OFF

    def switch_letter_keys(self, on: bool) -> None:  # noqa: FBT001  (answers a signal of Qt's)
        """Let single letters be commands, or not."""
        self._shelf.set_setting(_LETTER_KEYS, "" if on else _OFF)

    def keep(self, size: QSize, audience: str, theme: Theme) -> None:
        """Write down what has changed."""
        settings = {
            "window": f"{size.width()}x{size.height()}",
            "audience": audience or EVERYONE,
            "theme": str(theme.chosen),
            "text-size": str(theme.percent),
        }
        changed = {n: value for n, value in settings.items() if self._shelf.setting(n) != value}

        def write() -> None:
            for name, value in changed.items():
                self._shelf.set_setting(name, value)

        if changed:
            self._shelf.together(write)
