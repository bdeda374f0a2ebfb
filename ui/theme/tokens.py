"""Colours, sizes and the roles of text from the token file; nobody else names a colour."""

import tomllib
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from finder.places import shipped


class ThemeName(StrEnum):
    """What a person may choose; `SYSTEM` follows the system's dark and contrast settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Density(StrEnum):
    """How large targets and letters are: a desk's mouse or a kiosk's finger."""

    DESK = "desk"
    KIOSK = "kiosk"


class Type(StrEnum):
    """The roles that text plays; each has a size in the tokens."""

    DISPLAY = "display"
    TITLE = "title"
    SIGN = "sign"
    HEADING = "heading"
    ROW_TITLE = "row_title"
    SUBHEADING = "subheading"
    BODY = "body"
    PROSE = "prose"
    LABEL = "label"
    SMALL = "small"
    CAPTION = "caption"
    NUMBER = "number"


class Tokens(NamedTuple):
    """The token file as read."""

    colours: Mapping[str, Mapping[str, str]]
    shape: Mapping[str, int]
    density: Mapping[str, Mapping[str, int]]
    text_steps: tuple[int, ...]
    steady: Mapping[str, Sequence[str]]

    @classmethod
    def read(cls, path: Path | None = None) -> "Tokens":
        """Read the tokens that ship with the program, or another file of the same shape."""
        path = path or shipped("themes", "tokens.toml")
        data = tomllib.loads(path.read_text("utf-8"))
        steps = tuple(data["text"]["steps"])
        return cls(data["colours"], data["shape"], data["density"], steps, data["steady"])

    def accented(self, accent: str) -> "Tokens":
        """Return them with a centre's own colour, six hexadecimal digits after #, or as they are.

        High contrast keeps its colours, whatever the centre's.
        """
        if not accent:
            return self
        from ui.theme.accent import accented  # noqa: PLC0415  (few centres have one)

        plain = (ThemeName.LIGHT, ThemeName.DARK)
        own = {name: accented(self.colours[name], accent) for name in plain}
        return self._replace(colours={**self.colours, **own})
