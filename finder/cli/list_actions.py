"""What `signpost list` changes; every action prints what it did in a sentence."""

import argparse

from finder.cli.opening import opened_catalogue
from finder.cli.output import write_lines
from finder.cli.shelf_opening import list_named, opened_shelf, spoken_name
from finder.policy import Policy, read_policy
from finder.problems import SwitchedOff, UnknownItem
from finder.shelf.records import Kept, KeptList
from finder.shelf.shelf import Shelf


def run_new(arguments: argparse.Namespace) -> int:
    """Make an empty list; raises ListNameRefused."""
    with opened_shelf(arguments, to_write=True) as shelf:
        made = shelf.new_list(arguments.name)
    return _said(f"Made the list “{made.name}”.")


def run_add(arguments: argparse.Namespace) -> int:
    """Put entries at the end of a list; raises UnknownList, UnknownEntry before any is added."""
    with opened_catalogue(arguments) as catalogue:
        entries = [catalogue.entry(entry_id) for entry_id in arguments.ids]
    with opened_shelf(arguments, to_write=True) as shelf:
        held = list_named(shelf, arguments.name)
        added = [shelf.add(held.key, entry.id, entry.title) for entry in entries]
    present = len(added) - sum(added)
    already = f" {present} in it already." if present else ""
    return _said(f"Added {sum(added)} to “{spoken_name(held)}”.{already}")


def run_remove(arguments: argparse.Namespace) -> int:
    """Take entries out of a list; raises UnknownList, UnknownItem before any is taken out."""
    with opened_shelf(arguments, to_write=True) as shelf:
        held = list_named(shelf, arguments.name)
        items = [_item(shelf, held, entry_id) for entry_id in arguments.ids]
        gone = shelf.remove(*(item.key for item in items))
    return _said(f"Removed {gone.count} from “{spoken_name(held)}”.")


def run_move(arguments: argparse.Namespace) -> int:
    """Put an entry at another place of its list; raises UnknownList, UnknownItem."""
    with opened_shelf(arguments, to_write=True) as shelf:
        held = list_named(shelf, arguments.name)
        item = _item(shelf, held, arguments.id)
        shelf.move(item.key, arguments.place - 1)
        place = [kept.key for kept in shelf.items(held.key)].index(item.key) + 1
    return _said(f"“{item.title}” is now number {place} of “{spoken_name(held)}”.")


def run_note(arguments: argparse.Namespace) -> int:
    """Write a note on an entry of a list; raises UnknownList, UnknownItem, NoteTooLong."""
    policy = read_policy()
    if not policy.features.notes:
        raise SwitchedOff("notes")
    with opened_shelf(arguments, policy, to_write=True) as shelf:
        item = _item(shelf, list_named(shelf, arguments.name), arguments.id)
        shelf.set_note(item.key, arguments.text, on_paper=arguments.on_paper)
    return _said(f"Wrote the note on “{item.title}”.")


def run_rename(arguments: argparse.Namespace) -> int:
    """Give a list another name; raises UnknownList, ListNameRefused."""
    with opened_shelf(arguments, to_write=True) as shelf:
        held = list_named(shelf, arguments.name)
        renamed = shelf.rename_list(held.key, arguments.new_name)
    return _said(f"“{spoken_name(held)}” is now called “{renamed.name}”.")


def run_copy(arguments: argparse.Namespace) -> int:
    """Make a list with the same entries; raises UnknownList, ListNameRefused."""
    with opened_shelf(arguments, to_write=True) as shelf:
        held = list_named(shelf, arguments.name)
        made = shelf.copy_list(held.key, arguments.new_name)
    return _said(f"Copied “{spoken_name(held)}” to “{made.name}”, {made.count} in all.")


def run_delete(arguments: argparse.Namespace) -> int:
    """Delete a list, or empty one that is always there; raises UnknownList."""
    with opened_shelf(arguments, to_write=True) as shelf:
        held = list_named(shelf, arguments.name)
        gone = shelf.delete_list(held.key)
    return _said(f"Deleted “{spoken_name(held)}” with the {gone.count} in it.")


def run_hand_out(arguments: argparse.Namespace) -> int:
    """Make a copy of a list the handout on the table; raises UnknownList."""
    with opened_shelf(arguments, to_write=True) as shelf:
        held = list_named(shelf, arguments.name)
        shelf.put_on_table(held.key)
    return _said(f"The handout is now “{spoken_name(held)}”.")


def run_export(arguments: argparse.Namespace) -> int:
    """Write lists to one file; raises UnknownList, FileNotWritten."""
    with opened_shelf(arguments) as shelf:
        if arguments.names:
            chosen = [list_named(shelf, name) for name in dict.fromkeys(arguments.names)]
        else:
            chosen = [shelf.saved, shelf.handout, *shelf.lists()]
        keys = [held.key for held in chosen]
        count = shelf.export(arguments.output, keys, notes=not arguments.no_notes)
    return _said(f"Wrote {len(chosen)} lists with {count} entries to {arguments.output}.")


def run_import(arguments: argparse.Namespace) -> int:
    """Take lists in from a file, all or nothing; raises ListsRefused."""
    policy = read_policy()
    _allow_import(policy)
    with opened_shelf(arguments, policy, to_write=True) as shelf:
        report = shelf.import_(arguments.file)
    made = "".join(f" Made the list “{held.name}”." for held in report.lists)
    present = f" {report.present} were there already." if report.present else ""
    return _said(f"Took in {report.added}.{present}{made}")


def _allow_import(policy: Policy) -> None:
    if not policy.features.imports:
        raise SwitchedOff("bringing in lists")


def _item(shelf: Shelf, held: KeptList, entry_id: str) -> Kept:
    for item in shelf.items(held.key):
        if item.entry_id == entry_id:
            return item
    raise UnknownItem(entry_id)


def _said(sentence: str) -> int:
    write_lines([sentence])
    return 0
