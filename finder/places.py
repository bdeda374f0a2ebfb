"""Where files live: what ships with the program, what IT decides, and what a person keeps."""

import os
import sys
from importlib.resources import files
from pathlib import Path

APPLICATION = "signpost"
POLICY = "signpost.toml"


def shipped(*parts: str) -> Path:
    """Return the path of a file under `resources/`."""
    return Path(str(files("resources").joinpath(*parts)))


def bundled_catalogue() -> Path:
    """Return where the compiled catalogue lies; built at install, never committed."""
    return shipped("compiled", "catalogue.sqlite")


def program_folder() -> Path:
    """Return the folder that holds the program: the bundle's, or the one that holds its source."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parent.parent


def policy_files() -> tuple[Path, Path]:
    """Return where a policy may lie: beside the program, then the system's, which wins."""
    return program_folder() / POLICY, _system_configuration() / POLICY


def has_policy() -> bool:
    """Say whether there is a policy, or what stands in a policy's place, without reading it."""
    return any(map(os.path.lexists, policy_files()))


def user_data() -> Path:
    """Return this person's data folder; it may not exist yet."""
    if sys.platform == "linux":  # what platformdirs says, sooner: the first paint waits for it
        given = os.environ.get("XDG_DATA_HOME", "").strip()
        return Path(given or Path("~/.local/share").expanduser(), APPLICATION)
    import platformdirs  # noqa: PLC0415  (not needed on Linux)

    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))


def _system_configuration() -> Path:
    # Not platformdirs on Linux: XDG_CONFIG_DIRS is the user's to set, and the policy is not.
    if sys.platform == "linux":
        return Path("/etc", APPLICATION)
    import platformdirs  # noqa: PLC0415  (not needed on Linux)

    return Path(platformdirs.site_config_dir(APPLICATION, appauthor=False))
