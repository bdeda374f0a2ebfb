"""How everything looks: its tokens, the theme that is in force, and how parts come to wear it."""

from ui.theme.theme import Theme, remembered_percent
from ui.theme.tokens import Density, ThemeName, Tokens, Type

__all__ = ["Density", "Theme", "ThemeName", "Tokens", "Type", "remembered_percent"]
