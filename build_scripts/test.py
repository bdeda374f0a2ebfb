"""Check everything: style, types, layers, catalogue and tests. CI runs this very command."""

import sys

from compile_translations import compile_translations
from environment import PYTHON, ROOT, prepare, run

CHECKED = ("finder", "ui", "resources", "build_scripts", "tests")


def main(arguments: list[str]) -> int:
    """Run every check, cheapest first; `arguments` go to pytest."""
    prepare(tests=True)
    python = (PYTHON, "-m")
    run(*python, "ruff", "check", *CHECKED)
    run(*python, "ruff", "format", "--check", *CHECKED)
    run(*python, "pyright")
    run(PYTHON.parent / "lint-imports", PYTHONPATH=str(ROOT))
    run(*python, "finder", "catalogue", "build")
    compile_translations()
    run(*python, "finder", "catalogue", "check")
    spread = ("--numprocesses=auto", "--dist=loadfile")
    run(*python, "pytest", *spread, *arguments, QT_QPA_PLATFORM="offscreen")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
