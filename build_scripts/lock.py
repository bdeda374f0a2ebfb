"""Write the hashed lock files from pyproject.toml (for a maintainer; needs `uv` on the path)."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = {"run.txt": ["--group", "install"], "dev.txt": ["--group", "install", "--group", "dev"]}
OPTIONS = [
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-header",
    "--allow-unsafe",
    "--quiet",
]


def main() -> int:
    """Resolve every lock file; return uv's exit code."""
    for name, groups in LOCKS.items():
        command = ["uv", "pip", "compile", "pyproject.toml", *OPTIONS, *groups]
        done = subprocess.run(  # noqa: S603
            [*command, "-o", str(ROOT / "requirements" / name)], cwd=ROOT, check=False
        )
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
