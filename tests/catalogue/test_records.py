import pytest

from finder.catalogue.records import running
from finder.entry import Block, BlockKind, Span


def block(kind, *lines):
    return Block(kind, tuple((Span(line),) for line in lines))


@pytest.mark.parametrize(
    ("kind", "written", "read"),
    [
        (BlockKind.HEADING, "Good to know", "Good to know:"),
        (BlockKind.HEADING, "Who can help?", "Who can help?"),
        (BlockKind.PARAGRAPH, "It is free", "It is free"),
        (BlockKind.BULLETS, "gifts or lifts", "gifts or lifts;"),
        (BlockKind.BULLETS, "Shame: \u201cWhat now?\u201d", "Shame: \u201cWhat now?\u201d"),
        (BlockKind.STEPS, "the day", "the day;"),
        (BlockKind.CALLOUT, "Ring  somebody.", "Ring somebody."),
    ],
)
def test_running_text_ends_what_stood_on_a_line_of_its_own(kind, written, read):
    assert running([block(kind, written)]) == read


def test_running_text_is_one_line_with_every_block_in_order():
    blocks = [block(BlockKind.HEADING, "Rest"), block(BlockKind.BULLETS, "Sleep.", "Eat.")]
    assert running(blocks) == "Rest: Sleep. Eat."
    assert running([]) == ""
