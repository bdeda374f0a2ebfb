"""Build the catalogue file from the content; the same as `signpost catalogue build`."""

import sys

from environment import PYTHON, prepare, run


def main(arguments: list[str]) -> int:
    """Prepare and build; `arguments` go to the command."""
    prepare()
    run(PYTHON, "-m", "finder", "catalogue", "build", *arguments)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
