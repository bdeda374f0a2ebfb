"""What the composition root has built, handed on to the makers of pages and to nobody else."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from finder.catalogue.catalogue import Catalogue
from finder.policy import Policy
from ui.icons import Icons
from ui.kept.keeper import Keeper
from ui.links import Links
from ui.search_runner import SearchRunner
from ui.theme import Theme
from ui.translation import Translation
from ui.wording import Wording


@dataclass(frozen=True)
class Parts:
    """`catalogue` belongs to the window's thread; `open_catalogue` gives another thread its own."""

    theme: Theme
    icons: Icons
    wording: Wording
    policy: Policy
    catalogue: Catalogue
    open_catalogue: Callable[[], Catalogue]
    runner: SearchRunner
    keeper: Keeper
    links: Links
    data_folder: Path | None
    translation: Translation
