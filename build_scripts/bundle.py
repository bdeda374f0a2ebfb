"""Make the one-folder bundle: a folder to copy to a machine that has no Python and no network."""

import argparse
import os
import platform
import sys
import tomllib
import zipfile
from collections.abc import Sequence
from pathlib import Path

from compile_translations import compile_translations
from environment import PYTHON, ROOT, prepare, run

MEGABYTE = 1 << 20
UNPACKED, ZIPPED = 180, 76
"""Budgets in megabytes of 1,048,576 bytes."""


def main(arguments: Sequence[str]) -> int:
    """Prepare, compile the catalogue and the translations, bundle, and say how large it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, default=ROOT / "dist", help="the folder to fill")
    parser.add_argument("--zip", action="store_true", help="pack the bundle into one file, too")
    parser.add_argument("--prepared", action="store_true", help="the environment is ready")
    parser.add_argument("--recipe", default="signpost", help="the recipe (.spec) beside this file")
    options = parser.parse_args(arguments)
    if not options.prepared:
        prepare(tests=True)
    run(PYTHON, "-m", "finder", "catalogue", "build")
    compile_translations()
    bundle = make(options.recipe, options.into.resolve())
    unpacked = sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file())
    print(f"{bundle}: {unpacked / MEGABYTE:.1f} MB (budget {UNPACKED})")
    if options.zip:
        packed = pack(bundle)
        print(f"{packed}: {packed.stat().st_size / MEGABYTE:.1f} MB (budget {ZIPPED})")
    return 0


def make(recipe: str, into: Path) -> Path:
    """Run PyInstaller on a recipe; return the folder that it filled."""
    work = ROOT / "build" / "bundle"
    run(
        *(PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
        *("--workpath", work, "--distpath", into, f"build_scripts/{recipe}.spec"),
        PYTHONPATH=os.pathsep.join([str(ROOT), str(ROOT / "build_scripts")]),
        PYTHONHASHSEED="0",
        PYINSTALLER_CONFIG_DIR=str(work / "cache"),
    )
    return into / recipe


def pack(bundle: Path) -> Path:
    """Pack a bundle into a zip file beside it, named for its version and system."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    system = f"{platform.system()}-{platform.machine()}".lower()
    packed = bundle.parent / f"{bundle.name}-{project['version']}-{system}.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(bundle.rglob("*")):
            archive.write(path, path.relative_to(bundle.parent))
    return packed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
