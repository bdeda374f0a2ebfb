"""`signpost list show`: all lists, or what is in one, with what the catalogue says of it today."""

import argparse
from collections.abc import Sequence

from finder.cli.kept_entries import KeptEntry, joined
from finder.cli.opening import opened_catalogue
from finder.cli.output import write, write_json, write_lines
from finder.cli.shelf_opening import list_named, opened_shelf, spoken_name
from finder.shelf.records import KeptList
from finder.shelf.shelf import Shelf


def run_show(arguments: argparse.Namespace) -> int:
    """Print the lists, or one list's entries; raises UnknownList."""
    with opened_shelf(arguments) as shelf:
        if arguments.name is None:
            _show_all(shelf, as_json=arguments.json)
            return 0
        held = list_named(shelf, arguments.name)
        items = shelf.find(held.key, arguments.find)
    with opened_catalogue(arguments) as catalogue:
        entries = joined(items, catalogue)
    if arguments.json:
        write_json({"name": spoken_name(held), "items": [_as_json(entry) for entry in entries]})
    else:
        _show_one(held, entries)
    return 0


def _show_all(shelf: Shelf, *, as_json: bool) -> None:
    lists = [shelf.saved, shelf.handout, *shelf.lists()]
    if as_json:
        write_json([_list_as_json(held) for held in lists])
        return
    for held in lists:
        on_table = f" ({held.name})" if held is lists[1] and held.name else ""
        count = "1 entry" if held.count == 1 else f"{held.count} entries"
        write_lines([f"{spoken_name(held)}{on_table}: {count}"])


def _show_one(held: KeptList, entries: Sequence[KeptEntry]) -> None:
    if not entries:
        write_lines([f"Nothing in “{spoken_name(held)}”."])
    for place, entry in enumerate(entries, start=1):
        write(f"{place}. {entry.title} ({entry.kept.entry_id})")
        if entry.advice:
            write(entry.advice, indent=3)
        if entry.kept.note:
            where = "on paper" if entry.kept.note_on_paper else "private"
            write(f"Note ({where}): {entry.kept.note}", indent=3)


def _list_as_json(held: KeptList) -> dict[str, object]:
    return {"name": spoken_name(held), "role": held.role, "count": held.count, "title": held.name}


def _as_json(held: KeptEntry) -> dict[str, object]:
    kept, entry = held.kept, held.entry
    return {
        "id": kept.entry_id,
        "title": held.title,
        "note": kept.note,
        "note_on_paper": kept.note_on_paper,
        "qr": kept.qr,
        "added": kept.added,
        "status": held.status,
        "reason": entry.reason if entry else "",
        "successor": entry.successor if entry else "",
    }
