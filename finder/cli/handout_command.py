"""`signpost handout`: entries or a list as a PDF, or as plain text."""

import argparse
from datetime import date
from pathlib import Path

from finder.catalogue.catalogue import Catalogue
from finder.cli.opening import opened_catalogue
from finder.cli.output import say, write_lines
from finder.cli.parser import Subparsers, WrongUse
from finder.cli.shelf_opening import list_named, opened_shelf
from finder.entry import Entry
from finder.handout.discreet import discreet_title
from finder.handout.handout import (
    Centre,
    Gathered,
    Handout,
    HandoutItem,
    Layout,
    Paper,
    gather,
    term_labels,
)
from finder.handout.plain_text import plain_text
from finder.policy import Policy, read_policy
from finder.shelf.records import Kept
from finder.writing import save


def add(subparsers: Subparsers) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("handout", help="make a handout to give to a family")
    parser.add_argument("ids", nargs="*", metavar="ID", help="entries or ready-made handouts")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="the PDF to write")
    parser.add_argument("--list", metavar="NAME", help="take the entries of a list of yours")
    parser.add_argument("--title", default="", help="a discreet one when not given")
    parser.add_argument(
        "--no-plain-cover", action="store_true", help="print a title that names exploitation"
    )
    parser.add_argument("--message", default="", metavar="TEXT", help="a message to the family")
    layouts, papers = [layout.value for layout in Layout], [paper.value for paper in Paper]
    parser.add_argument("--layout", choices=layouts, default=Layout.STANDARD.value)
    parser.add_argument("--paper", choices=papers, default=Paper.A4.value)
    parser.add_argument("--no-qr", action="store_true", help="leave the QR codes out")
    parser.add_argument("--notes", action="store_true", help="add ruled lines for notes")
    parser.add_argument("--text", action="store_true", help="write plain text instead of a PDF")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the handout; raises UnknownEntry, UnknownList or FileNotWritten."""
    if not arguments.ids and not arguments.list:
        raise WrongUse("Name an entry or give --list. Try `signpost handout --help`.")
    if not arguments.output and not arguments.text:
        raise WrongUse("Say where to write the PDF with -o FILE.pdf, or give --text.")
    policy = read_policy()
    kept = _kept(arguments, policy) if arguments.list else ()
    language = getattr(arguments, "lang", policy.language) or "en"
    with opened_catalogue(arguments) as catalogue:
        handout = _handout(arguments, policy, catalogue.in_language(language), kept)
    for entry in handout.left_out:
        say(_retired(entry))
    if arguments.text:
        _write_text(plain_text(handout), arguments.output)
    else:
        _write_pdf(handout, arguments.output)
    return 0


def _kept(arguments: argparse.Namespace, policy: Policy) -> tuple[Kept, ...]:
    with opened_shelf(arguments, policy) as shelf:
        return shelf.items(list_named(shelf, arguments.list).key)


def _handout(
    arguments: argparse.Namespace, policy: Policy, catalogue: Catalogue, kept: tuple[Kept, ...]
) -> Handout:
    listed = catalogue.entries(item.entry_id for item in kept)
    for item in kept:
        if item.entry_id not in {entry.id for entry in listed}:
            say(f"“{item.title}” is not in this catalogue and is left out.")
    chosen = (*listed, *(catalogue.entry(entry_id) for entry_id in arguments.ids))
    gathered = gather(chosen, catalogue.entries)
    return Handout(
        items=_items(gathered, kept),
        today=date.today(),
        catalogue_version=catalogue.info.version,
        title=_title(arguments, gathered),
        introduction=gathered.introduction,
        message=arguments.message,
        layout=Layout(arguments.layout),
        paper=Paper(arguments.paper),
        language=catalogue.language,
        qr=not arguments.no_qr,
        notes_space=arguments.notes,
        tips=gathered.tips,
        centre=Centre(policy.centre.name, policy.centre.phone),
        terms=term_labels(catalogue.vocabulary.terms),
    )


def _title(arguments: argparse.Namespace, gathered: Gathered) -> str:
    """Return a title that tells a stranger nothing, unless a plain cover is not wanted."""
    typed: str = arguments.title.strip()
    if not typed:
        return discreet_title(gathered.title)
    title = typed if arguments.no_plain_cover else discreet_title(typed)
    if title != typed:
        say(
            f"“{typed}” would tell a stranger what this is about, so “{title}” is printed instead."
            " Add --no-plain-cover if it is meant."
        )
    return title


def _items(gathered: Gathered, kept: tuple[Kept, ...]) -> tuple[HandoutItem, ...]:
    notes = {item.entry_id: item.note for item in kept if item.note_on_paper}
    without_qr = {item.entry_id for item in kept if not item.qr}
    return tuple(
        HandoutItem(entry, notes.get(entry.id, ""), qr=entry.id not in without_qr)
        for entry in gathered.entries
    )


def _retired(entry: Entry) -> str:
    instead = f" Use “{entry.successor}” instead." if entry.successor else ""
    return f"“{entry.title}” is retired and is left out. {entry.reason}{instead}".strip()


def _write_text(text: str, output: Path | None) -> None:
    if output is None:
        write_lines(text.splitlines())
    else:
        save(output, text.encode())


def _write_pdf(handout: Handout, output: Path) -> None:
    from finder.handout.typeset import Form, Typesetter  # noqa: PLC0415 only paper needs it

    made = Typesetter().typeset(handout, Form.PDF)
    if made.replaced:
        listed = " ".join(made.replaced)
        say(f"These characters cannot be printed and were replaced or removed: {listed}")
    if not made.accessible:
        say("This PDF could not be made accessible. It prints as usual; a screen reader may fail.")
    save(output, made.pages[0])
