"""Build the catalogue file from the content; the same as `signpost catalogue build`."""

import sys

from environment import PYTHON, CannotPrepare, prepare, run


def main(arguments: list[str]) -> int:
    """Prepare and build; `arguments` go to the command."""
    try:
        prepare()
    except CannotPrepare as problem:
        print(problem, file=sys.stderr)
        return 1
    run(PYTHON, "-m", "finder", "catalogue", "build", *arguments)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
