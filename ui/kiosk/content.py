"""What of an entry's text a visitor sees: no citations, and ways to admitted entries only."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from finder.entry import Block, Span


def plain_blocks(blocks: Sequence[Block], admitted: frozenset[str]) -> tuple[Block, ...]:
    """Return blocks without citations, and with the ways to admitted entries only."""
    return tuple(
        replace(block, lines=tuple(tuple(_spans(line, admitted)) for line in block.lines))
        for block in blocks
    )


def _spans(line: Sequence[Span], admitted: frozenset[str]) -> Iterator[Span]:
    for span in line:
        if not span.cite:
            yield span if span.entry in admitted else replace(span, entry="")
