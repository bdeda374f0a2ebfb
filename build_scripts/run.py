"""Run Signpost from a checkout: prepare the environment, compile the catalogue, open the window.

Where there is no display it says so, and renders the window and a sample handout to files instead.
"""

import os
import sys

from compile_translations import compile_translations
from environment import PYTHON, prepare, run


def main(arguments: list[str]) -> int:
    """Prepare and start; `arguments` go to `signpost`."""
    prepare()
    run(PYTHON, "-m", "finder", "catalogue", "build")
    compile_translations()
    if arguments or has_display():
        run(PYTHON, "-m", "ui", *arguments)
    else:
        print("There is no display here, so the window is drawn to files instead.")
        run(PYTHON, "build_scripts/preview.py", QT_QPA_PLATFORM="offscreen")
    return 0


def has_display() -> bool:
    """Say whether a window can be shown here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
