"""What was looked at as rows: the newest fifty, an entry at most once, and no time."""

from collections.abc import Mapping
from dataclasses import replace

from finder.shelf.records import ViewedRow
from finder.shelf.rows import Rows

MOST_VIEWED = 50


def remember(rows: Rows, looked_at: Mapping[str, str]) -> None:
    """Write entries that were looked at, the newest last, each with its title."""
    if not looked_at:
        return
    known = {row.entry: row for row in rows.find(ViewedRow)}
    top = max((row.place for row in known.values()), default=0)
    for place, (entry_id, title) in enumerate(looked_at.items(), start=top + 1):
        row = known.get(entry_id) or ViewedRow(0, entry_id, "", place)
        rows.put(replace(row, title=title, place=place))
    for old in rows.find(ViewedRow)[MOST_VIEWED:]:
        rows.drop(old)
