"""How each kind of button is built."""

from enum import Enum
from typing import NamedTuple

from ui.theme import Type


class Shape(NamedTuple):
    """How a look is built: its type, its height's token, and its padding at the sides."""

    kind: Type
    height: str
    padding: int


class Look(Enum):
    """The kinds of button."""

    PRIMARY = Shape(Type.BODY, "button", 17)
    SECONDARY = Shape(Type.BODY, "button", 15)
    QUIET = Shape(Type.BODY, "target", 8)
    LINK = Shape(Type.LABEL, "target", 0)
    NAVIGATION = Shape(Type.BODY, "row", 12)
    SMALL = Shape(Type.SMALL, "target", 6)
    ICON = Shape(Type.BODY, "target", 4)
    LINE = Shape(Type.SMALL, "target", 1)
    FOLD = Shape(Type.SMALL, "target", 0)
    SIGN = Shape(Type.SIGN, "button", 7)


YIELDING = (Look.NAVIGATION, Look.FOLD, Look.LINE, Look.LINK)
"""They may shorten their words."""

LIGHT = (Look.SMALL, Look.LINE)
"""Their words are not strong."""

WORDS_ALONE = (Look.LINK, Look.LINE)
"""They have no face: a line under the words answers the pointer."""
