"""Bring resources/translations/*.ts up to date with the texts in the program.

New texts come in unfinished, those that are gone are dropped, and translations stay.
"""

import ast
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from environment import PYTHON, ROOT, prepare, run

TEXTS = ROOT / "resources" / "translations"
SOURCE = "en"
LANGUAGES = {SOURCE: "en_GB", "cy": "cy_GB"}
"""Of English only the plural forms, for it is what the program is written in."""

OF_THE_CORE = {"finder/problems.py": "Problem", "finder/shelf/trouble.py": "Trouble"}
"""The core speaks no Qt: its sentences are the literals of these files that end in a full stop.

The parts of sentences that any of its files makes a `Phrase` of are said with them.
"""

_SENTENCE = re.compile(r".* .*\.", re.DOTALL)


def main() -> int:
    """Prepare and extract."""
    prepare()
    extract()
    return 0


def extract() -> None:
    """Bring every language's file up to date."""
    with tempfile.TemporaryDirectory() as folder:
        core = Path(folder) / "core.py"
        core.write_text("\n".join(_core_calls()), encoding="utf-8")
        sources = [*sorted((ROOT / "ui").rglob("*.py")), core]
        for language in LANGUAGES:
            _extract(language, sources)


def _extract(language: str, sources: list[Path]) -> None:
    run(
        *(PYTHON.parent / "pyside6-lupdate", "-silent", "-no-obsolete", "-locations", "none"),
        *(["-pluralonly"] if language == SOURCE else []),
        *("-source-language", LANGUAGES[SOURCE], "-target-language", LANGUAGES[language]),
        *(*sources, "-ts", TEXTS / f"signpost_{language}.ts"),
    )


def _core_calls() -> Iterator[str]:
    for file, context in OF_THE_CORE.items():
        for sentence in core_sentences((ROOT / file).read_text(encoding="utf-8")):
            yield f"QCoreApplication.translate({context!r}, {sentence!r})"
    for path in sorted((ROOT / "finder").rglob("*.py")):
        for phrase in core_phrases(path.read_text(encoding="utf-8")):
            yield f"QCoreApplication.translate('Problem', {phrase!r})"


def core_sentences(source: str) -> list[str]:
    """Return the sentences that a module of the core has for people."""
    tree = ast.parse(source)
    docstrings = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and node not in docstrings
        and isinstance(node.value, str)
        and _SENTENCE.fullmatch(node.value)
    ]


def core_phrases(source: str) -> list[str]:
    """Return the parts of sentences that a module of the core has for people."""
    return [
        call.args[0].value
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id == "Phrase"
        and isinstance(call.args[0], ast.Constant)
    ]


if __name__ == "__main__":
    sys.exit(main())
