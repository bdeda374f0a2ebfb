"""Say how often people's questions find what they should: hit rate, mean rank and misses.

The questions are in `tests/data`: those of `questions.toml` and `questions_held_out.toml` have been
worked on, and `questions_unseen.toml` tells how the search does on words that nobody tuned it to. A
hit is any expected entry in the first three.
Run it from the project with `python -m build_scripts.findability`.
"""

import argparse
import sys
import tomllib
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from finder.catalogue.catalogue import Catalogue
from finder.catalogue.compiler import compile_catalogue
from finder.catalogue.query import Query
from finder.catalogue.search import Searcher
from finder.catalogue.sources import read_content
from finder.places import shipped

DATA = Path(__file__).resolve().parent.parent / "tests" / "data"
TUNED_ON = DATA / "questions.toml"
HELD_OUT = DATA / "questions_held_out.toml"
UNSEEN = DATA / "questions_unseen.toml"
FIRST = 3
"""An expected entry must be among this many for a hit."""

WANTED = 0.95
"""The share of the questions tuned on that must be hits."""

_SEEN = 50


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody types, and the entries of which one should come up."""

    words: str
    expect: tuple[str, ...]
    asked_by: str


@dataclass(frozen=True, slots=True)
class Answer:
    """`rank` is the place of the first expected entry, from 1; 0 when it is not on the page."""

    question: Question
    rank: int
    first: tuple[str, ...]

    @property
    def hit(self) -> bool:
        """Whether an expected entry is among the first."""
        return 0 < self.rank <= FIRST


def read_questions(path: Path) -> tuple[Question, ...]:
    """Return the questions in a file."""
    listed = tomllib.loads(path.read_text(encoding="utf-8"))["questions"]
    return tuple(Question(q["words"], tuple(q["expect"]), q["asked_by"]) for q in listed)


def ask(searcher: Searcher, questions: Sequence[Question]) -> tuple[Answer, ...]:
    """Ask every question as a person would who chooses no filter."""
    answers: list[Answer] = []
    for question in questions:
        ids = [row.id for row in searcher.search(Query(question.words, limit=_SEEN)).rows]
        places = [place for place, found in enumerate(ids, 1) if found in question.expect]
        answers.append(Answer(question, min(places, default=0), tuple(ids[:FIRST])))
    return tuple(answers)


@contextmanager
def shipped_searcher() -> Generator[Searcher, None, None]:
    """Search the content as it is now, built anew."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "catalogue.sqlite"
        compile_catalogue(read_content(shipped("catalogue")), file)
        catalogue = Catalogue.open(file)
        try:
            yield Searcher(catalogue)
        finally:
            catalogue.close()


def hit_rate(answers: Sequence[Answer]) -> float:
    """Return the share of hits."""
    return sum(answer.hit for answer in answers) / len(answers)


def mean_rank(answers: Sequence[Answer]) -> float:
    """Return the mean place of the first expected entry, where there is one."""
    ranks = [answer.rank for answer in answers if answer.rank]
    return sum(ranks) / len(ranks) if ranks else 0.0


def report(title: str, answers: Sequence[Answer]) -> Iterator[str]:
    """Yield the lines of a report, by who asks, with every miss."""
    yield f"{title}: {_summary(answers)}"
    for asker in dict.fromkeys(answer.question.asked_by for answer in answers):
        yield f"  {asker}: {_summary([a for a in answers if a.question.asked_by == asker])}"
    for answer in answers:
        if not answer.hit:
            place = f"at {answer.rank}" if answer.rank else f"not in the first {_SEEN}"
            wanted = " or ".join(answer.question.expect)
            yield f"  missed “{answer.question.words}”: {wanted} {place}"
            yield f"    first came {', '.join(answer.first) or 'nothing'}"


def _summary(answers: Sequence[Answer]) -> str:
    hits = sum(answer.hit for answer in answers)
    return (
        f"{hits} of {len(answers)} in the first {FIRST} ({hit_rate(answers):.1%}),"
        f" mean rank {mean_rank(answers):.2f}"
    )


def main() -> int:
    """Print the report; 1 when too few of the questions tuned on are hits."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    with shipped_searcher() as searcher:
        tuned = ask(searcher, read_questions(TUNED_ON))
        held_out = ask(searcher, read_questions(HELD_OUT))
        unseen = ask(searcher, read_questions(UNSEEN))
    print(*report("Questions", tuned), sep="\n")
    print(*report("Held out until they were worked on", held_out), sep="\n")
    print(*report("Unseen", unseen), sep="\n")
    return int(hit_rate(tuned) < WANTED)


if __name__ == "__main__":
    sys.exit(main())
