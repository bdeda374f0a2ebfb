"""Compile resources/translations/*.ts into the .qm files that the program loads."""

import sys

from environment import PYTHON, ROOT, prepare, run

TEXTS = ROOT / "resources" / "translations"
COMPILED = ROOT / "resources" / "compiled" / "translations"


def main() -> int:
    """Prepare and compile every language."""
    prepare()
    compile_translations()
    return 0


def compile_translations() -> None:
    """Compile every language: its signpost_CODE.ts, with qt_CODE.ts where Qt itself has none."""
    COMPILED.mkdir(parents=True, exist_ok=True)
    for own in sorted(TEXTS.glob("signpost_*.ts")):
        language = own.stem.removeprefix("signpost_")
        of_qt = TEXTS / f"qt_{language}.ts"
        texts = [own, of_qt] if of_qt.exists() else [own]
        compiled = COMPILED / f"{own.stem}.qm"
        # A window that is open has the old file mapped: replace it, never write into it.
        new = compiled.with_suffix(".new")
        run(PYTHON.parent / "pyside6-lrelease", "-silent", *texts, "-qm", new)
        new.replace(compiled)


if __name__ == "__main__":
    sys.exit(main())
