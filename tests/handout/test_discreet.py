import pytest

from finder.handout.discreet import discreet_title, is_telling
from finder.handout.handout import DISCREET_TITLE


@pytest.mark.parametrize(
    "title",
    [
        "Support after sexual exploitation",
        "CSE: where to turn",
        "If your child was groomed",
        "Cymorth wedi camfanteisio rhywiol",
        "Ar ôl cam-drin",
    ],
)
def test_a_title_that_names_exploitation_is_telling(title):
    assert is_telling(title)


@pytest.mark.parametrize(
    "title", [DISCREET_TITLE, "Tuesday visit", "Essex families", "Parapets", "Cymorth i rieni"]
)
def test_a_title_that_names_nothing_is_not(title):
    assert not is_telling(title)


def test_a_ready_made_handout_keeps_its_title_unless_it_tells():
    assert discreet_title("Practical tips: a checklist") == "Practical tips: a checklist"
    assert discreet_title("Understanding trauma") == DISCREET_TITLE
    assert discreet_title("") == DISCREET_TITLE
