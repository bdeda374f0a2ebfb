import json

from hypothesis import given
from hypothesis import strategies as st

from finder.handout.handout import DISCREET_TITLE, Layout, Paper
from ui.paper.options import HandoutOptions

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
FIELDS = st.sampled_from(["layout", "paper", "title", "qr", "tips", "printer", "message"])


@given(
    st.builds(
        HandoutOptions,
        layout=st.sampled_from(Layout),
        paper=st.sampled_from(Paper),
        title=st.text(max_size=40),
        message=st.text(max_size=40),
        qr=st.booleans(),
        notes_space=st.booleans(),
        plain_cover=st.booleans(),
        both_sides=st.booleans(),
    )
)
def test_options_come_back_as_they_were_remembered(options):
    assert HandoutOptions.read(options.written()) == options


@given(st.text() | JSON.map(json.dumps) | st.dictionaries(FIELDS, JSON).map(json.dumps))
def test_whatever_stands_there_gives_usable_options(text):
    options = HandoutOptions.read(text)
    assert options.layout in Layout
    assert options.paper in Paper
    assert isinstance(options.title, str)
    assert isinstance(options.qr, bool)


def test_a_plain_cover_never_prints_a_title_that_names_exploitation():
    options = HandoutOptions(title="After sexual exploitation")
    assert options.printed_title("") == DISCREET_TITLE
    assert options.printed_title("Help after abuse") == DISCREET_TITLE
    assert options.printed_title("The first night") == "The first night"


def test_without_a_plain_cover_the_title_is_as_typed():
    options = HandoutOptions(title=" After exploitation ", plain_cover=False)
    assert options.printed_title("") == "After exploitation"
