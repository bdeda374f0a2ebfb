"""Draw the window's main screens and a sample handout to `build/preview/`, without a display."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from build_scripts.screenshots import LOOKS, MAIN, draw  # noqa: E402  (needs the path above)
from finder.cli.main import main as signpost  # noqa: E402

FOLDER = ROOT / "build" / "preview"
SAMPLE = "handout-first-conversation"


def main() -> int:
    """Write the pictures and the handout; return the exit code."""
    draw(FOLDER, [shot for shot in LOOKS if shot.name in MAIN])
    handout = FOLDER / "sample-handout.pdf"
    code = signpost(["handout", SAMPLE, "-o", str(handout)])
    if code == 0:
        print(f"The window's main screens and a handout are in {FOLDER}")
    return code


if __name__ == "__main__":
    sys.exit(main())
