"""Where files live: what ships with the program, and what a person keeps."""

from importlib.resources import files
from pathlib import Path

import platformdirs

APPLICATION = "signpost"


def shipped(*parts: str) -> Path:
    """Return the path of a file under `resources/`."""
    return Path(str(files("resources").joinpath(*parts)))


def bundled_catalogue() -> Path:
    """Return where the compiled catalogue lies; built at install, never committed."""
    return shipped("compiled", "catalogue.sqlite")


def user_data() -> Path:
    """Return this person's data folder; it may not exist yet."""
    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))
