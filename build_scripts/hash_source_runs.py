"""Write hashes of every nine-word run of the source's prose, so that a test can find copied words.

The source's prose may not be in the project, so only hashes are: `tests/data/source_runs.txt`.
Run it from the project with `python -m build_scripts.hash_source_runs SOURCE.txt`.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path

RUN = 9
"""Words in a run; eight in a row may be the same by chance, nine are copied."""

HASHES = Path(__file__).resolve().parent.parent / "tests" / "data" / "source_runs.txt"
_HASH_BYTES = 5
_ADDRESS = re.compile(r"(?:https?://|www\.)\S*(?:\s\S*[/.-]\S*)*")
_MARKER = re.compile(r"(?<=['.\u2019])(?:\^\{)?[ivx]+\}?(?=\s|$)")
_WORD = re.compile(r"[^\W_]+")


def words(text: str) -> list[str]:
    """Return the words of `text` in lower case, without addresses, apostrophes or endnote marks."""
    plain = _MARKER.sub("", _ADDRESS.sub(" ", text)).lower()
    return _WORD.findall(re.sub(r"(?<=\w)['\u2019](?=\w)", "", plain))


def runs(text: str) -> Iterator[tuple[str, str]]:
    """Yield every run of nine words in `text` and its hash."""
    found = words(text)
    for start in range(len(found) - RUN + 1):
        run = " ".join(found[start : start + RUN])
        yield run, blake2b(run.encode(), digest_size=_HASH_BYTES).hexdigest()


def hashes(lines: Iterable[str]) -> list[str]:
    """Return the hashes of the runs within each cell or paragraph of `lines`, sorted, once each."""
    cells = (cell for line in lines for cell in line.split("\t"))
    return sorted({found for cell in cells for _, found in runs(cell)})


def main() -> int:
    """Hash the source named on the command line; return 2 when there is none."""
    if len(sys.argv) != 2:  # noqa: PLR2004 the script and its one argument
        print("Give the path of the source's text.", file=sys.stderr)
        return 2
    found = hashes(Path(sys.argv[1]).read_text(encoding="utf-8").splitlines())
    HASHES.write_text("\n".join(found) + "\n", encoding="utf-8")
    print(f"{len(found)} runs of {RUN} words -> {HASHES}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
