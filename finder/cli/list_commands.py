"""`signpost list`: everything that can be done with bookmarks, lists and the handout."""

import argparse
from collections.abc import Callable
from pathlib import Path

from finder.cli.list_actions import (
    run_add,
    run_copy,
    run_delete,
    run_export,
    run_hand_out,
    run_import,
    run_move,
    run_new,
    run_note,
    run_remove,
    run_rename,
)
from finder.cli.list_showing import run_show
from finder.cli.parser import CommandParser, Subparsers, positive

NAME = ("name", "NAME", "a list's name; `saved` and `handout` are always there")
NEW_NAME = ("new_name", "NEW", "the name that it is to have")
ID = ("id", "ID", "an entry, as `search` prints it")


def add(subparsers: Subparsers) -> None:
    """Declare the command and what it can do."""
    parser = subparsers.add_parser("list", help="keep lists of entries")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    show = _action(actions, "show", "show all lists, or what is in one", run_show)
    show.add_argument("name", metavar="NAME", nargs="?", help=NAME[2])
    show.add_argument("--find", metavar="WORDS", default="", help="only what has these words")
    show.add_argument("--json", action="store_true", help="JSON with stable names")
    _action(actions, "new", "make an empty list", run_new, NAME)
    many = _action(actions, "add", "put entries into a list", run_add, NAME)
    many.add_argument("ids", metavar="ID", nargs="+", help=ID[2])
    many = _action(actions, "remove", "take entries out of a list", run_remove, NAME)
    many.add_argument("ids", metavar="ID", nargs="+", help=ID[2])
    move = _action(actions, "move", "put an entry at another place", run_move, NAME, ID)
    move.add_argument("place", metavar="PLACE", type=positive, help="1 for the first")
    note = _action(actions, "note", "write a private note on an entry", run_note, NAME, ID)
    note.add_argument("text", metavar="TEXT", help='the note, without names; "" takes it off')
    note.add_argument("--on-paper", action="store_true", help="print it on handouts")
    _action(actions, "rename", "give a list another name", run_rename, NAME, NEW_NAME)
    _action(actions, "copy", "make a list with the same entries", run_copy, NAME, NEW_NAME)
    _action(actions, "delete", "delete a list and what is in it", run_delete, NAME)
    _action(actions, "hand-out", "make a list the handout on the table", run_hand_out, NAME)
    export = _action(actions, "export", "write lists to a file", run_export)
    export.add_argument("names", metavar="NAME", nargs="*", help="which lists; all when not given")
    export.add_argument("-o", "--output", type=Path, metavar="FILE", required=True)
    export.add_argument("--no-notes", action="store_true", help="leave private notes out")
    take_in = _action(actions, "import", "take lists in from a file", run_import)
    take_in.add_argument("file", metavar="FILE", type=Path, help="a file that `export` wrote")


def _action(
    actions: Subparsers,
    verb: str,
    words: str,
    run: Callable[[argparse.Namespace], int],
    *positions: tuple[str, str, str],
) -> CommandParser:
    parser = actions.add_parser(verb, help=words)
    for place, metavar, meaning in positions:
        parser.add_argument(place, metavar=metavar, help=meaning)
    parser.set_defaults(run=run)
    return parser
