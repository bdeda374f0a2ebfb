import pytest
from hypothesis import given
from hypothesis import strategies as st

from finder.catalogue.body import read_body
from finder.entry import Block, BlockKind, Span


def read(markdown):
    mistakes = []
    blocks = read_body(markdown, lambda line, advice: mistakes.append((line, advice)))
    return blocks, mistakes


def test_every_shape_that_the_format_lists_is_read():
    blocks, mistakes = read(
        "## Head\n\nOne **two**[^v] [three](entry:four)\nfive.\n\n"
        "- a\n- b\n\n1. c\n2. d\n\n> e\n>\n> f\n"
    )
    assert mistakes == []
    assert blocks == (
        Block(BlockKind.HEADING, ((Span("Head"),),)),
        Block(
            BlockKind.PARAGRAPH,
            (
                (
                    Span("One "),
                    Span("two", strong=True),
                    Span("", cite="v"),
                    Span(" "),
                    Span("three", entry="four"),
                    Span(" five."),
                ),
            ),
        ),
        Block(BlockKind.BULLETS, ((Span("a"),), (Span("b"),))),
        Block(BlockKind.STEPS, ((Span("c"),), (Span("d"),))),
        Block(BlockKind.CALLOUT, ((Span("e"),), (Span("f"),))),
    )


@pytest.mark.parametrize(
    ("markdown", "line"),
    [
        ("# Too high", 0),
        ("fine\n\n### Too low", 2),
        ("an *emphasised* word", 0),
        ("some `code`", 0),
        ("    indented code", 0),
        ("```\nfenced\n```", 0),
        ("---", 0),
        ("| a | b |\n|---|---|\n| 1 | 2 |", 0),
        ("![picture](x.png)", 0),
        ("[out](https://example.org)", 0),
        ("<https://example.org>", 0),
        ("plain\n<b>bold</b>", 1),
        ("<div>block</div>", 0),
        ("a  \nhard break", 0),
        ("- a\n  - nested", 1),
        ("- a\n\n  second paragraph", 0),
        ("> - list in a callout", 0),
        ("[^1] is no numeral", 0),
        (">", 0),
        ("##", 0),
        ("- a\n-", 0),
        ("hidden &#8238; turn", 0),
        ("hidden \u202e turn", 0),
    ],
)
def test_anything_else_is_a_mistake_on_its_line(markdown, line):
    _, mistakes = read(markdown)
    assert [at for at, _ in mistakes][:1] == [line]


@given(st.text(alphabet=st.sampled_from("a *_`[]()<>#-+1.>|!\\&;^:\n\t\"'~=")))
def test_no_text_breaks_the_reader_or_leaves_markup_that_was_not_reported(markdown):
    blocks, mistakes = read(markdown)
    for block in blocks:
        assert any(block.lines) or mistakes
