"""`catalogue export`: the references, for a reference manager."""

import argparse
from pathlib import Path

from finder.catalogue.catalogue import Catalogue
from finder.entry import Kind
from finder.exchange.citations import CitationFormat, bibliography, write
from finder.writing import save


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare `--format` and `-o`; the namespace gets `format` (a text) and `output`."""
    parser.add_argument(
        "--format",
        choices=[form.value for form in CitationFormat],
        required=True,
        help="what your reference manager reads",
    )
    parser.add_argument("-o", "--output", type=Path, help="a file; without it, the screen")


def export(catalogue: Catalogue, form: CitationFormat, output: Path | None) -> None:
    """Write research, references and whatever an endnote cites; raises FileNotWritten."""
    endnotes = catalogue.endnotes()
    listed = (*catalogue.of_kind(Kind.RESEARCH), *catalogue.of_kind(Kind.REFERENCE))
    ids = dict.fromkeys((*(entry.id for entry in listed), *(note.entry for note in endnotes)))
    text = write(bibliography(catalogue.entries(ids), endnotes), form)
    if output is None:
        print(text, end="")
    else:
        save(output, text.encode())
