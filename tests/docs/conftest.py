"""The whole window over seven entries, and the keys that its help page lists."""

import pytest
from PySide6.QtGui import QKeySequence

from tests.ui.conftest import (  # noqa: F401  (fixtures)
    desk,
    make_parts,
    open_desk,
    parts,
    small_file,
    theme,
)
from ui.pages.help import HelpPage


@pytest.fixture
def helped(parts):  # noqa: F811  (the fixture above)
    """The keys that the help page lists, as Qt writes them."""
    page = HelpPage(parts)
    yield {QKeySequence(keys).toString() for keys, _ in (*page._keys(), *page._keys_in_lists())}
    page.deleteLater()
