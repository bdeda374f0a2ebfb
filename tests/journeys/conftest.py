"""The whole window over the catalogue that ships, as the window's own tests open it."""

from tests.ui.conftest import (  # noqa: F401  (fixtures)
    make_parts,
    open_desk,
    theme,
    whole_file,
)
