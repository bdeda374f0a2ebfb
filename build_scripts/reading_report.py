"""Print how easy each page is to read: sentence length, reading age, and what a writer should mend.

Reading age is the Flesch-Kincaid grade plus 5: 0.39 x words per sentence + 11.8 x syllables per
word - 15.59, plus 5. Summaries, paragraphs, callouts and list items count, with the names in them;
headings do not. A list item is at least one sentence. Syllables are counted by spelling: against
the CMU Pronouncing Dictionary, the guidance came out within 0.1 % in sum, and one word in 80 was
wrong by one.

Run it from the project with `python -m build_scripts.reading_report [--all]`.
"""

import argparse
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from finder.catalogue.body import read_body
from finder.catalogue.frontmatter import parse_front_matter
from finder.entry import BlockKind
from finder.problems import ContentMistake, ContentRefused

ENTRIES = Path(__file__).resolve().parent.parent / "resources" / "catalogue" / "entries"
LONGEST_SENTENCE = 25
OLDEST_READING_AGE = 11.0
NAMES = {"NHS", "UK", "MOSAC"}  # read as names; the source does not say what MOSAC stands for

_SENTENCE_END = re.compile(r"(?:(?<=[.!?])|(?<=[.!?]\"))\s+(?=\"?[A-Z0-9])")
_WORD = re.compile(r"[A-Za-z0-9]+(?:['-][A-Za-z0-9]+)*")
_ACRONYM = re.compile(r"\b[A-Z]{2,}\b")
# An "e" that nobody says (care, hoped, times, lonely); vowels said apart (media, quiet, being).
_SILENT = re.compile(
    r"(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouysxzcgh])es$"
    r"|(?<=[^aeiouyl])e(?=(?:ly|liness|ment|ful|less|thing|one|where|guard|ty|self))"
)
_APART = re.compile(
    r"(?<![cst])ia|(?<![cgst])io|iu|ie[nt]|eo(?!pl)|ua[lt]|[aeiouy]ing|sm$|creat"
    r"|(?<=[^aeiouy])le[ds]$"
)


@dataclass(frozen=True, slots=True)
class Page:
    """An entry as it is read: `pieces` are the summary and the body's lines, without headings."""

    id: str
    kind: str
    audience: tuple[str, ...]
    pieces: tuple[str, ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return every sentence, list items among them."""
        return tuple(sentence for piece in self.pieces for sentence in _SENTENCE_END.split(piece))


@dataclass(frozen=True, slots=True)
class Reading:
    """Words on the page, in its longest and its mean sentence; reading age in years."""

    words: int
    longest: int
    mean: float
    age: float


def read_page(path: Path) -> Page:
    """Read the entry at `path` as a build does; headings are left out."""
    front = parse_front_matter(path.name, path.read_text(encoding="utf-8"))
    if isinstance(front, ContentMistake):
        raise ContentRefused((front,))
    blocks = read_body(front.body, lambda _line, _advice: None)
    lines = [
        "".join(span.text for span in line)
        for block in blocks
        if block.kind is not BlockKind.HEADING
        for line in block.lines
    ]
    values = front.values
    return Page(path.stem, values["kind"], tuple(values["audience"]), (values["summary"], *lines))


def pages(folder: Path = ENTRIES) -> Iterator[Page]:
    """Yield every English entry under `folder` that has a text of its own, by path."""
    for path in sorted(path for path in folder.rglob("*.md") if "." not in path.stem):
        page = read_page(path)
        if len(page.pieces) > 1:
            yield page


def for_parents(page: Page) -> bool:
    """Say whether `page` is guidance written to parents, and so held to the limits."""
    return page.kind == "guidance" and "parents" in page.audience


def syllables(word: str) -> int:
    """Count an English word's syllables by its spelling; each initial or digit counts as one."""
    if word.isupper() or word.isdigit():
        return len(word)
    letters = re.sub(r"[^a-z]", "", word.lower())
    groups = len(re.findall(r"[aeiouy]+", letters))
    return max(1, groups - len(_SILENT.findall(letters)) + len(_APART.findall(letters)))


def measure(page: Page) -> Reading:
    """Measure a page."""
    lengths = [length for text in page.sentences if (length := len(_WORD.findall(text)))]
    words = [word for text in page.sentences for word in _WORD.findall(text)]
    mean = len(words) / len(lengths)
    grade = 0.39 * mean + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
    return Reading(len(words), max(lengths), mean, grade + 5)


def long_sentences(page: Page, limit: int = LONGEST_SENTENCE) -> tuple[str, ...]:
    """Return the sentences with more than `limit` words."""
    return tuple(text for text in page.sentences if len(_WORD.findall(text)) > limit)


def unexpanded(page: Page) -> tuple[str, ...]:
    """Return the acronyms whose first use in the body is not "what it stands for (ACRONYM)"."""
    body = "\n".join(page.pieces[1:])
    firsts = {found.group(): found.start() for found in reversed(list(_ACRONYM.finditer(body)))}
    return tuple(
        acronym
        for acronym, start in sorted(firsts.items(), key=lambda first: first[1])
        if acronym not in NAMES and not re.search(r"\w \($", body[:start])
    )


def main() -> int:
    """Print the report; return 1 when a page for parents is past a limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="every entry, not the guidance only")
    wanted = parser.parse_args()
    failed = False
    print(f"{'page':<40}{'words':>6}{'longest':>9}{'mean':>6}{'age':>6}  to mend")
    for page in pages():
        if not wanted.all and page.kind != "guidance":
            continue
        reading = measure(page)
        faults = [f"long: {text}" for text in long_sentences(page)]
        faults += [f"spell out {acronym}" for acronym in unexpanded(page)]
        if for_parents(page):
            failed = failed or bool(faults) or reading.age > OLDEST_READING_AGE
        print(
            f"{page.id:<40}{reading.words:>6}{reading.longest:>9}"
            f"{reading.mean:>6.1f}{reading.age:>6.1f}  {'; '.join(faults)}"
        )
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
