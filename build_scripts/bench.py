"""Measure the present build against its budgets; each part runs in a process of its own."""

import sys

from environment import PYTHON, prepare, run

PARTS = {
    "search": "build_scripts.bench_search",
    "paper": "build_scripts.bench_paper",
    "start": "build_scripts.bench_start",
    "window": "build_scripts.bench_window",
}
"""The parts by name, and the module that measures each."""


def main(arguments: list[str]) -> int:
    """Run the parts that are named first, or all; what follows goes to them."""
    prepare(tests=True)
    chosen = [name for name in arguments if name in PARTS]
    rest = [argument for argument in arguments if argument not in PARTS]
    for name in chosen or PARTS:
        run(PYTHON, "-m", PARTS[name], *rest)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
