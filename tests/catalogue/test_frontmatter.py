from hypothesis import given
from hypothesis import strategies as st

from finder.catalogue.frontmatter import Toml, parse, parse_front_matter
from finder.problems import ContentMistake

FILE = """+++
title = "One"
note = '''
title = "not this"
'''

[[links]]
url = "a"
[[links]]
label = "x"
url = "b"
[need.rest]
label = "Rest"
+++
Body
"""


def test_every_field_knows_its_line():
    read = parse_front_matter("x.md", FILE)
    assert isinstance(read, Toml)
    assert read.lines[("title",)] == 2
    assert read.lines[("links", 0, "url")] == 8
    assert read.lines[("links", 1, "url")] == 11
    assert read.lines[("need", "rest", "label")] == 13
    assert (read.body, read.body_line) == ("Body\n", 15)


def test_broken_toml_is_a_mistake_on_its_line():
    mistake = parse_front_matter("x.md", '+++\na = "1"\nb = = 2\n+++\n')
    assert isinstance(mistake, ContentMistake)
    assert mistake.line == 3
    assert parse("v.toml", "a = [1,\n").line == 2


def test_missing_fences_are_said():
    assert "first" not in str(parse_front_matter("x.md", ""))
    assert parse_front_matter("x.md", "title = 1").advice.startswith("Begin")
    assert parse_front_matter("x.md", "+++\ntitle = 1").advice.startswith("Close")


@given(st.text(alphabet=st.sampled_from("+ab=\"'[]{}.,#1\n\\ \r")))
def test_any_text_is_read_or_refused_without_breaking(text):
    assert isinstance(parse_front_matter("x.md", f"+++\n{text}\n+++\n"), Toml | ContentMistake)
